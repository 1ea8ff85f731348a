package org.hallwright.drawing;

/// How a line of text is drawn.
///
/// @param size of the letters (em) in drawing units
/// @param rotation degrees counter-clockwise as the reader sees it
public record TextStyle(double size, boolean bold, Ink ink, Align align, double rotation) {
    /// Which part of the line stands at the given place.
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public static TextStyle of(double size, Ink ink) {
        return new TextStyle(size, false, ink, Align.LEFT, 0);
    }

    public TextStyle inBold() {
        return new TextStyle(size, true, ink, align, rotation);
    }

    public TextStyle centred() {
        return new TextStyle(size, bold, ink, Align.CENTRE, rotation);
    }

    public TextStyle rightAligned() {
        return new TextStyle(size, bold, ink, Align.RIGHT, rotation);
    }

    public TextStyle ofSize(double newSize) {
        return new TextStyle(newSize, bold, ink, align, rotation);
    }

    public TextStyle in(Ink newInk) {
        return new TextStyle(size, bold, newInk, align, rotation);
    }

    public TextStyle turned(double degrees) {
        return new TextStyle(size, bold, ink, align, degrees);
    }
}
