package org.hallwright.store.table;

/// What a column takes.
///
/// @param characters the most of a text; 0 where it holds no text
public record Room(boolean nullable, long characters) {
    boolean takes(String text) {
        return text.length() <= characters;
    }
}
