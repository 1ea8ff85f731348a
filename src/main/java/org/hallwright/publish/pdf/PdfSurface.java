package org.hallwright.publish.pdf;

import org.apache.pdfbox.util.Matrix;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.value.Bytes;
import org.hallwright.drawing.ImagePlace;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;

/// A page of a PDF, or a part of it, as a surface. Its text can be searched and is read in the order of
/// drawing.
public final class PdfSurface implements Surface {
    /// How far the baseline lies below the middle of the letters, in sizes of the letters.
    private static final double BASELINE = 0.36;

    private final PdfPen pen;
    private final PaperFonts fonts;
    private final Place place;
    private final Bounds visible;

    /// Where the drawing's origin lies on the page, in the page's points with y up, and how large a drawing
    /// unit is.
    record Place(double scale, double x, double y, boolean yUp) {
        double toX(double unit) {
            return x + unit * scale;
        }

        double toY(double unit) {
            return yUp ? y + unit * scale : y - unit * scale;
        }
    }

    PdfSurface(PdfPen pen, PaperFonts fonts, Place place, Bounds visible) {
        this.pen = pen;
        this.fonts = fonts;
        this.place = place;
        this.visible = visible;
    }

    @Override
    public Bounds visible() {
        return visible;
    }

    @Override
    public double pixel() {
        return 1 / place.scale();
    }

    @Override
    public void fill(double[] outline, Ink ink) {
        pen.fill(onPage(outline), ink);
    }

    @Override
    public void stroke(double[] outline, boolean closed, Stroke stroke) {
        pen.stroke(
                onPage(outline), closed, stroke.ink(), stroke.width() * place.scale(), stroke.dash() * place.scale());
    }

    private double[] onPage(double[] outline) {
        var xy = new double[outline.length];
        for (var i = 0; i < outline.length; i += 2) {
            xy[i] = place.toX(outline[i]);
            xy[i + 1] = place.toY(outline[i + 1]);
        }
        return xy;
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        var size = style.size() * place.scale();
        var width = fonts.width(text, style.bold()) * size;
        var back = switch (style.align()) {
            case LEFT -> 0.0;
            case CENTRE -> width / 2;
            case RIGHT -> width;
        };
        var turn = Math.toRadians(style.rotation());
        var down = BASELINE * size;
        var left = place.toX(x) - back * Math.cos(turn) + down * Math.sin(turn);
        var base = place.toY(y) - back * Math.sin(turn) - down * Math.cos(turn);
        pen.text(text, style.bold(), style.ink(), size, Matrix.getRotateInstance(turn, (float) left, (float) base));
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        return fonts.width(text, style.bold()) * style.size();
    }

    @Override
    public void image(Bytes encoded, ImagePlace at) {
        var matrix = Matrix.getRotateInstance(
                Math.toRadians(at.rotation()), (float) place.toX(at.x()), (float) place.toY(at.y()));
        matrix.scale((float) (at.width() * place.scale()), (float) (at.height() * place.scale()));
        pen.image(encoded, at.opacity(), matrix);
    }

    @Override
    public void clip(Bounds b) {
        var y = Math.min(place.toY(b.minY()), place.toY(b.maxY()));
        pen.clip(place.toX(b.minX()), y, b.width() * place.scale(), b.height() * place.scale());
    }

    @Override
    public void unclip() {
        pen.unclip();
    }
}
