package org.hallwright.store;

import java.util.Arrays;
import org.hallwright.domain.problem.Refused;
import org.jspecify.annotations.Nullable;

/// The world is wrong: the store is held, damaged, full or not there.
///
/// The key names a sentence that says what is wrong and what to do; the cause's text is for the log only, because
/// it may quote rows.
public final class StoreException extends Refused {
    public StoreException(String key, Object... args) {
        this(null, key, args);
    }

    public StoreException(@Nullable Throwable cause, String key, Object... args) {
        super(key, Arrays.stream(args).map(String::valueOf).toList(), cause);
    }

    @Override
    public boolean isWrongUsage() {
        return key().equals("store.path-refused");
    }
}
