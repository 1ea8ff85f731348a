package org.hallwright.exchange;

import java.util.Arrays;
import java.util.List;
import org.hallwright.domain.problem.Refused;
import org.jspecify.annotations.Nullable;

/// Thrown where a file cannot be read at all; its key names a sentence that says what is wrong and what to do.
///
/// What the user asked for in words that are unknown here, such as a format or an encoding, is wrong usage; what
/// the file itself is like is not.
public final class UnreadableFile extends Refused {
    private static final String ASKED = "exchange.unknown-";

    public UnreadableFile(String key, Object... args) {
        this(null, key, args);
    }

    private UnreadableFile(@Nullable Throwable cause, String key, Object... args) {
        super(key, words(args), cause);
    }

    /// The same, of a failure that is its cause.
    public static UnreadableFile because(Throwable cause, String key, Object... args) {
        return new UnreadableFile(cause, key, args);
    }

    private static List<String> words(Object... args) {
        return Arrays.stream(args).map(String::valueOf).toList();
    }

    @Override
    public boolean isWrongUsage() {
        return key().startsWith(ASKED);
    }
}
