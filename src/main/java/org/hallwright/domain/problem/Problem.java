package org.hallwright.domain.problem;

import java.util.List;
import org.hallwright.domain.change.Label;

/// One thing wrong with the user's material.
///
/// @param rule the stable name of the rule, such as `room-overlap`; its text has the key `problem.<rule>`
/// @param args what the text names, in the order of its placeholders; names in both languages and labels, see
/// [Label#argument]
/// @param limit what the rule asks for, empty where it has no figure; with its unit
/// @param measured what was found instead, with its unit
/// @param source who says so: a rule pack or a file
public record Problem(
        Severity severity, String rule, List<String> args, Where where, String limit, String measured, String source) {
    public Problem {
        args = List.copyOf(args);
    }

    public static Problem of(Severity severity, String rule, Where where, Object... args) {
        var words = java.util.Arrays.stream(args).map(Label::argument).toList();
        return new Problem(severity, rule, words, where, "", "", "");
    }

    public Problem measured(String limit, String measured, String source) {
        return new Problem(severity, rule, args, where, limit, measured, source);
    }
}
