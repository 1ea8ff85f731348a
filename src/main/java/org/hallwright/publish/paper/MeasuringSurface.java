package org.hallwright.publish.paper;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.value.Bytes;
import org.hallwright.drawing.ImagePlace;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;
import org.hallwright.publish.pdf.PaperFonts;

/// A surface that only measures, in points, for papers that plan their pages before there is one.
public record MeasuringSurface(PaperFonts fonts) implements Surface {
    @Override
    public Bounds visible() {
        return Bounds.ofSize(0, 0);
    }

    @Override
    public double pixel() {
        return 1;
    }

    @Override
    public double textWidth(String text, TextStyle style) {
        return fonts.width(text, style.bold()) * style.size();
    }

    @Override
    public void fill(double[] outline, Ink ink) {}

    @Override
    public void stroke(double[] outline, boolean closed, Stroke stroke) {}

    @Override
    public void text(String text, double x, double y, TextStyle style) {}

    @Override
    public void image(Bytes encoded, ImagePlace place) {}

    @Override
    public void clip(Bounds bounds) {}

    @Override
    public void unclip() {}
}
