package org.hallwright.drawing.plan;

import org.hallwright.drawing.Ink;

/// One line of a plan's legend.
///
/// @param key the message key of its words, such as `booth-status.held`; empty where the words are a name
/// @param name the words themselves, such as a themed area's name; empty where there is a key
/// @param count how many things of the sheet it stands for
public record LegendEntry(Symbol symbol, String key, String name, Ink fill, Ink line, int count) {
    /// What the sample beside the words looks like.
    public enum Symbol {
        BOOTH,
        DOOR,
        POINT
    }
}
