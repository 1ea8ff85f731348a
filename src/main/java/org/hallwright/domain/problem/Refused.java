package org.hallwright.domain.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Thrown where the world, or a request, is wrong: a locked store, a full disk, a file that cannot be read.
///
/// Carries a message key and its arguments instead of text. It is caught once, by the window or by the command, and
/// shown as a sentence that says what is wrong and what to do. What is wrong *inside* the user's material is a
/// [Problem] instead.
public abstract class Refused extends RuntimeException {
    private final String key;
    private final transient List<String> args;

    protected Refused(String key, List<String> args, @Nullable Throwable cause) {
        super(key + " " + args, cause);
        this.key = key;
        this.args = List.copyOf(args);
    }

    public final String key() {
        return key;
    }

    public final List<String> args() {
        return args;
    }

    /// Whether the request itself was wrong, rather than the world it met.
    public boolean isWrongUsage() {
        return false;
    }
}
