package org.hallwright.exchange.plan.drawing;

import java.util.Map;

/// Words in a drawing, in its units.
///
/// @param x of the middle of the words, as is y
/// @param height of the letters
/// @param words what our own drawings say of it; empty for those of others
public record DrawnText(
        String layer,
        String kind,
        String where,
        String text,
        double x,
        double y,
        double height,
        Map<String, String> words) {}
