package org.hallwright.publish.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.hallwright.domain.geometry.Bounds;

/// One page of a PDF, on which surfaces are laid.
public final class PdfPage implements AutoCloseable {
    private final PdfFile file;
    private final PdfPen pen;
    private final double width;
    private final double height;

    PdfPage(PDDocument document, PDPage page, PdfFile file) {
        this.file = file;
        this.width = page.getMediaBox().getWidth();
        this.height = page.getMediaBox().getHeight();
        try {
            this.pen = new PdfPen(new PDPageContentStream(document, page, AppendMode.OVERWRITE, true), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// The whole page in points, y down from the upper left corner.
    public PdfSurface surface() {
        return part(new Bounds(0, 0, width, height));
    }

    /// A part of the page in points, y down, with its origin in the corner of a window; nothing beyond the window is in
    /// sight.
    ///
    /// @param window where on the page, in points, y down
    public PdfSurface part(Bounds window) {
        return new PdfSurface(
                pen,
                file.fonts(),
                new PdfSurface.Place(1, window.minX(), height - window.minY(), false),
                new Bounds(0, 0, window.width(), window.height()));
    }

    /// A plan on the page: metres, y up, its middle in the middle of the window; draw it within a clip of the
    /// window.
    ///
    /// @param window where on the page, in points, y down
    /// @param middle what lies in its middle, in metres
    /// @param scale points per metre
    public PdfSurface plan(Bounds window, Bounds middle, double scale) {
        var x = window.centreX() - middle.centreX() * scale;
        var y = height - window.centreY() - middle.centreY() * scale;
        var halfWidth = window.width() / scale / 2;
        var halfHeight = window.height() / scale / 2;
        var visible = new Bounds(
                middle.centreX() - halfWidth,
                middle.centreY() - halfHeight,
                middle.centreX() + halfWidth,
                middle.centreY() + halfHeight);
        return new PdfSurface(pen, file.fonts(), new PdfSurface.Place(scale, x, y, true), visible);
    }

    @Override
    public void close() {
        pen.close();
    }
}
