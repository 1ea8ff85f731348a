package org.hallwright.store;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The world is wrong: the store is held, damaged, full or not there.
///
/// The key names a sentence that says what is wrong and what to do; neither it nor the cause's text is for the screen
/// beyond that, because causes may quote rows.
public final class StoreException extends RuntimeException {
    private final String key;
    private final List<String> args;

    public StoreException(String key, Object... args) {
        this(null, key, args);
    }

    public StoreException(@Nullable Throwable cause, String key, Object... args) {
        super(key, cause);
        this.key = key;
        this.args = Arrays.stream(args).map(String::valueOf).toList();
    }

    public String key() {
        return key;
    }

    public List<String> args() {
        return args;
    }
}
