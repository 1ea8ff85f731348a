package org.hallwright.publish.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.hallwright.domain.value.Bytes;
import org.hallwright.drawing.Ink;

/// Writes the drawing operators of one page in the page's own points, y up, and says a colour or width only
/// once.
final class PdfPen implements AutoCloseable {
    private static final double HEAVY = 0.022;

    private final PDPageContentStream out;
    private final PdfFile file;
    private int fill = -1;
    private int line = -1;
    private double opacity = 1;
    private double width = -1;
    private double dash = -1;

    PdfPen(PDPageContentStream out, PdfFile file) {
        this.out = out;
        this.file = file;
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param xy corners, already in the page's points
    void fill(double[] xy, Ink ink) {
        write(() -> {
            useFill(ink);
            path(xy, true);
            out.fill();
        });
    }

    void stroke(double[] xy, boolean closed, Ink ink, double newWidth, double newDash) {
        write(() -> {
            useLine(ink, newWidth, newDash);
            path(xy, closed);
            out.stroke();
        });
    }

    private void path(double[] xy, boolean closed) throws IOException {
        out.moveTo((float) xy[0], (float) xy[1]);
        for (var i = 2; i < xy.length; i += 2) {
            out.lineTo((float) xy[i], (float) xy[i + 1]);
        }
        if (closed) {
            out.closePath();
        }
    }

    /// Shows a text from its left end on its baseline.
    void text(String text, boolean bold, Ink ink, double size, Matrix place) {
        write(() -> {
            useFill(ink);
            out.beginText();
            out.setTextMatrix(place);
            for (var run : file.fonts().runs(text, bold)) {
                if (run.heavy()) {
                    useLine(ink, size * HEAVY, 0);
                }
                out.setRenderingMode(run.heavy() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
                out.setFont(file.embedded(run.face()), (float) size);
                out.showText(run.text());
            }
            out.endText();
        });
    }

    /// A picture on the unit square as the matrix lays it; nothing where its format is unknown.
    void image(Bytes encoded, double newOpacity, Matrix place) {
        var image = file.image(encoded);
        if (image.isPresent()) {
            write(() -> {
                useOpacity(newOpacity);
                out.drawImage(image.get(), place);
            });
        }
    }

    void clip(double x, double y, double w, double h) {
        write(() -> {
            out.saveGraphicsState();
            out.addRect((float) x, (float) y, (float) w, (float) h);
            out.clip();
        });
    }

    void unclip() {
        write(out::restoreGraphicsState);
        fill = -1;
        line = -1;
        width = -1;
        dash = -1;
        opacity = -1;
    }

    private void useFill(Ink ink) throws IOException {
        useOpacity(ink.opacity());
        if (ink.rgb() != fill) {
            fill = ink.rgb();
            out.setNonStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
        }
    }

    private void useLine(Ink ink, double newWidth, double newDash) throws IOException {
        useOpacity(ink.opacity());
        if (ink.rgb() != line) {
            line = ink.rgb();
            out.setStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
        }
        if (newWidth != width) {
            width = newWidth;
            out.setLineWidth((float) newWidth);
        }
        if (newDash != dash) {
            dash = newDash;
            out.setLineDashPattern(newDash > 0 ? new float[] {(float) newDash, (float) newDash} : new float[0], 0);
        }
    }

    private void useOpacity(double newOpacity) throws IOException {
        if (newOpacity != opacity) {
            opacity = newOpacity;
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) newOpacity);
            state.setStrokingAlphaConstant((float) newOpacity);
            out.setGraphicsStateParameters(state);
        }
    }

    @Override
    public void close() {
        write(out::close);
    }
}
