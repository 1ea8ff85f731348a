package org.hallwright.drawing;

/// How a line is drawn.
///
/// @param width in drawing units
/// @param dash length of dashes and gaps in drawing units, 0 for a whole line
public record Stroke(Ink ink, double width, double dash) {
    public static Stroke of(Ink ink, double width) {
        return new Stroke(ink, width, 0);
    }
}
