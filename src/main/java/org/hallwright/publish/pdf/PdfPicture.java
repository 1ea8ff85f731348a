package org.hallwright.publish.pdf;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pages of a PDF as pictures on white.
public final class PdfPicture {
    private static final double POINTS_PER_INCH = 72;

    private PdfPicture() {}

    /// How many pages there are.
    ///
    /// @throws IOException if it is no sound PDF, or one that is locked
    public static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /// A page as PNG.
    ///
    /// @param page from 0
    /// @throws IOException if it is no sound PDF, or has no such page
    public static byte[] png(byte[] pdf, int page, double dpi) throws IOException {
        return png(pdf, page, longestPt -> dpi / POINTS_PER_INCH);
    }

    /// A page as PNG whose longer side has so many pixels.
    ///
    /// @param page from 0
    /// @throws IOException if it is no sound PDF, or has no such page
    public static byte[] fitted(byte[] pdf, int page, int longestPx) throws IOException {
        return png(pdf, page, longestPt -> longestPx / longestPt);
    }

    private static byte[] png(byte[] pdf, int page, java.util.function.DoubleUnaryOperator scaleOf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            if (page < 0 || page >= document.getNumberOfPages()) {
                throw new IOException("No page " + (page + 1));
            }
            var box = document.getPage(page).getCropBox();
            var renderer = new PDFRenderer(document);
            var hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            renderer.setRenderingHints(hints);
            var scale = scaleOf.applyAsDouble(Math.max(1, Math.max(box.getWidth(), box.getHeight())));
            return bytes(renderer.renderImage(page, (float) scale, ImageType.RGB));
        }
    }

    private static byte[] bytes(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
