package org.hallwright.cli.kit;

import java.util.List;
import java.util.Map;

/// What a command answers: one object for programs, lines for people, and an exit code.
///
/// @param result what `--json` prints
public record Reply(Map<String, ?> result, List<String> lines, int exit) {
    public static final int DONE = 0;
    public static final int WITH_BLOCKERS = 1;
    public static final int WRONG_USAGE = 2;
    public static final int WRONG_WORLD = 3;

    public Reply {
        lines = List.copyOf(lines);
    }

    public static Reply done(Map<String, ?> result, List<String> lines) {
        return new Reply(result, lines, DONE);
    }

    public static Reply done(Map<String, ?> result, String line) {
        return done(result, List.of(line));
    }

    public Reply exit(int code) {
        return new Reply(result, lines, code);
    }
}
