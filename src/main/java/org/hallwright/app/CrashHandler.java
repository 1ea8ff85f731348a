package org.hallwright.app;

import java.nio.file.Path;
import java.util.Arrays;
import org.hallwright.cli.kit.BugNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes down failures that nobody expected, under a short code that a user can read out.
///
/// Equal failures at equal places have equal codes. What was edited is durable before anything can fail.
public final class CrashHandler {
    private static final Logger LOG = LoggerFactory.getLogger(CrashHandler.class);
    private static final int LETTERS = 4;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// Causes may run in a circle.
    private static final int DEEPEST = 100;

    private final Path log;

    public CrashHandler(Path log) {
        this.log = log;
    }

    public BugNote note(Throwable failure) {
        var code = code(failure);
        LOG.error("[{}] unexpected failure", code, failure);
        return new BugNote(code, log);
    }

    /// Four letters and digits, none of which is mistaken for another when read out.
    static String code(Throwable failure) {
        var root = failure;
        for (var depth = 0; root.getCause() != null && depth < DEEPEST; depth++) {
            root = root.getCause();
        }
        var place = Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.hallwright"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("");
        var hash = (root.getClass().getName() + place).hashCode() & 0xFFFFF;
        var code = new StringBuilder();
        for (var bits = 5 * (LETTERS - 1); bits >= 0; bits -= 5) {
            code.append(ALPHABET.charAt(hash >>> bits & 31));
        }
        return code.toString();
    }
}
