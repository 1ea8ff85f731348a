package org.hallwright.exchange;

import java.util.Arrays;
import java.util.List;

/// Thrown where a file cannot be read at all; its key names a sentence that says what is wrong and what to do.
public final class UnreadableFile extends RuntimeException {
    private final String key;
    private final transient List<Object> args;

    public UnreadableFile(String key, Object... args) {
        super(key + " " + Arrays.toString(args));
        this.key = key;
        this.args = List.of(args);
    }

    /// The same, of a failure that is its cause.
    public static UnreadableFile because(Throwable cause, String key, Object... args) {
        var failure = new UnreadableFile(key, args);
        failure.initCause(cause);
        return failure;
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }
}
