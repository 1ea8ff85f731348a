package org.hallwright.domain.work;

import java.util.List;
import org.hallwright.domain.problem.Refused;

/// Thrown, or told, where work took more memory than there is; names how much that is, in MB, and the next double.
///
/// Only who ran the whole work makes it: by then what the work had built is let go of, and there is memory to speak.
public final class MemoryUsedUp extends Refused {
    private static final int BYTES_OF_MB = 1 << 20;

    /// Causes may run in a circle.
    private static final int DEEPEST = 100;

    private MemoryUsedUp(Throwable cause) {
        super("work.memory-used-up", List.of(String.valueOf(most()), String.valueOf(2 * most())), cause);
    }

    /// What the program may use, in MB.
    public static long most() {
        return Runtime.getRuntime().maxMemory() / BYTES_OF_MB;
    }

    /// How a failure of work is told: as what the user can do something about, where it came of a lack of memory,
    /// whoever wrapped it; else as it is.
    public static Throwable told(Throwable failure) {
        var cause = failure;
        for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof OutOfMemoryError) {
                return new MemoryUsedUp(failure);
            }
            cause = cause.getCause();
        }
        return failure;
    }
}
