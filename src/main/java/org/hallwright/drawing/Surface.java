package org.hallwright.drawing;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.value.Bytes;

/// Something that can be drawn on: the screen's canvas, a page of a PDF, an SVG.
///
/// Everything is in drawing units, which are metres for plans and points for schedules; the surface
/// knows how they map to its device and which way y runs there. Outlines are `x0, y0, x1, y1, …`. Text
/// is never mirrored. What lies outside [#visible()] need not be drawn. Used by one thread.
public interface Surface {
    /// The part of the drawing that can be seen.
    Bounds visible();

    /// How many drawing units one device pixel (on paper: one point) covers; for hairlines and for what is too
    /// small.
    double pixel();

    void fill(double[] outline, Ink ink);

    void stroke(double[] outline, boolean closed, Stroke stroke);

    /// One line of text.
    ///
    /// @param x where its left end, its centre or its right end lies, by the style's alignment
    /// @param y the middle of its height
    void text(String text, double x, double y, TextStyle style);

    /// The width of the text on this surface in drawing units.
    double textWidth(String text, TextStyle style);

    /// Names the next shape, for surfaces whose format carries names; others need not listen.
    ///
    /// @param id unique on the surface, letters, digits and `-`
    /// @param title what a reader calls it
    default void name(String id, String title) {}

    /// A picture in PNG or JPEG; nothing where it cannot be read.
    ///
    /// @param encoded the bytes of its file; the same object for the same picture, by which surfaces know
    /// it again
    void image(Bytes encoded, ImagePlace place);

    /// Limits drawing to the bounds until the matching [#unclip()]; clips may be nested.
    void clip(Bounds bounds);

    void unclip();

    default void fill(Bounds b, Ink ink) {
        fill(new double[] {b.minX(), b.minY(), b.maxX(), b.minY(), b.maxX(), b.maxY(), b.minX(), b.maxY()}, ink);
    }

    /// Fills many upright boxes with one colour; those out of sight may be left out. On a screen their edges lie
    /// on whole pixels.
    ///
    /// @param boxes `minX, minY, maxX, maxY` of each
    /// @param growth by how much each is larger on every side, in drawing units; smaller where it is negative
    default void fillAll(double[] boxes, double growth, Ink ink) {
        var seen = visible();
        for (var i = 0; i < boxes.length; i += 4) {
            var box = new Bounds(boxes[i], boxes[i + 1], boxes[i + 2], boxes[i + 3]);
            if (box.intersects(seen)) {
                fill(box.grownBy(growth), ink);
            }
        }
    }

    /// Draws parallel lines inside an outline, which match those of its neighbours.
    ///
    /// @param degrees direction of the lines, counter-clockwise from the x axis
    default void hatch(double[] outline, double degrees, double spacing, Stroke stroke) {
        Hatching.of(outline, degrees, spacing).forEach(line -> stroke(line, false, stroke));
    }

    default void stroke(Bounds b, Stroke stroke) {
        stroke(
                new double[] {b.minX(), b.minY(), b.maxX(), b.minY(), b.maxX(), b.maxY(), b.minX(), b.maxY()},
                true,
                stroke);
    }

    default void line(double x0, double y0, double x1, double y1, Stroke stroke) {
        stroke(new double[] {x0, y0, x1, y1}, false, stroke);
    }
}
