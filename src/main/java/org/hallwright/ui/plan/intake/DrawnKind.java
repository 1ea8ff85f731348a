package org.hallwright.ui.plan.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The kinds of things in drawings that have a word of ours; every other keeps that of the file.
enum DrawnKind {
    ARC("ARC"),
    BLOCK("INSERT", "USE"),
    CIRCLE("CIRCLE"),
    CURVE("SPLINE", "ELLIPSE"),
    DIMENSION("DIMENSION"),
    HATCH("HATCH", "SOLID"),
    LEADER("LEADER", "MLEADER", "MULTILEADER"),
    LINE("LINE"),
    PICTURE("IMAGE"),
    POLYLINE("LWPOLYLINE", "POLYLINE"),
    TEXT("TEXT", "MTEXT"),
    VIEWPORT("VIEWPORT");

    private final Set<String> words;

    DrawnKind(String... words) {
        this.words = Set.of(words);
    }

    static Optional<DrawnKind> of(String word) {
        var kind = word.replace(" (paper space)", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(k -> k.words.contains(kind)).findFirst();
    }
}
