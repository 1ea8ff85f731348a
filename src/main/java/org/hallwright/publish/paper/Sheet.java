package org.hallwright.publish.paper;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextLines;
import org.hallwright.drawing.TextStyle;

/// A surface in points with the few means that all papers set their pages with: lines of text, paragraphs,
/// hairlines.
public record Sheet(Surface surface) {
    public static final Ink TEXT = Ink.of(0x14181F);
    public static final Ink FAINT = Ink.of(0x5E6672);
    static final Ink HAIR = Ink.of(0xC9CED6);
    public static final Ink ACCENT = Ink.of(0x0B5CAD);

    /// Height of a line in sizes of its letters.
    static final double LEADING = 1.28;

    public static TextStyle plain(double size) {
        return TextStyle.of(size, TEXT);
    }

    public static TextStyle bold(double size) {
        return TextStyle.of(size, TEXT).inBold();
    }

    public static TextStyle faint(double size) {
        return TextStyle.of(size, FAINT);
    }

    public void hairline(double x0, double x1, double y) {
        surface.line(x0, y, x1, y, Stroke.of(HAIR, 0.5));
    }

    public void rule(double x0, double x1, double y, double width, Ink ink) {
        surface.line(x0, y, x1, y, Stroke.of(ink, width));
    }

    void fill(Bounds bounds, Ink ink) {
        surface.fill(bounds, ink);
    }

    public double width(String text, TextStyle style) {
        return surface.textWidth(text, style);
    }

    /// The text in lines of a width, at most so many.
    public List<String> lines(String text, double width, TextStyle style, int most) {
        return TextLines.atMost(most, text, width, t -> surface.textWidth(t, style));
    }

    /// Sets lines below each other from a top edge.
    ///
    /// @return the height that they take
    public double set(List<String> lines, double x, double top, TextStyle style) {
        var leading = style.size() * LEADING;
        for (var i = 0; i < lines.size(); i++) {
            surface.text(lines.get(i), x, top + (i + 0.5) * leading, style);
        }
        return lines.size() * leading;
    }

    public static double height(int lines, TextStyle style) {
        return lines * style.size() * LEADING;
    }

    /// One line, cut with an ellipsis where it is wider than allowed.
    public void line(String text, double x, double middle, double width, TextStyle style) {
        var cut = TextLines.cut(text, width, t -> surface.textWidth(t, style));
        if (!cut.isEmpty()) {
            surface.text(cut, x, middle, style);
        }
    }

    /// One line in the largest size up to that of the style at which it fits, not below the least.
    public void fitted(String text, double x, double middle, double width, double least, TextStyle style) {
        var natural = surface.textWidth(text, style);
        var size = natural <= width ? style.size() : Math.max(least, style.size() * width / natural);
        line(text, x, middle, width, style.ofSize(size));
    }
}
