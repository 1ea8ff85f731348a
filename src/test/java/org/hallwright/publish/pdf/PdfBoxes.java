package org.hallwright.publish.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.hallwright.domain.geometry.Bounds;

/// Where the letters of a PDF stand, for tests of what must not reach over an edge.
public final class PdfBoxes extends PDFTextStripper {
    private final List<Bounds> boxes = new ArrayList<>();

    private PdfBoxes() throws IOException {
        setSortByPosition(false);
    }

    /// The box of each letter of a page, in points with y down from the upper left corner.
    ///
    /// @param page from 1
    public static List<Bounds> letters(Path file, int page) {
        return PdfText.read(file, document -> {
            var stripper = new PdfBoxes();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
            return stripper.boxes;
        });
    }

    /// Width and height of each page in points.
    public static List<Bounds> pages(Path file) {
        return PdfText.read(file, document -> {
            var pages = new ArrayList<Bounds>();
            document.getPages()
                    .forEach(p -> pages.add(Bounds.ofSize(
                            p.getMediaBox().getWidth(), p.getMediaBox().getHeight())));
            return pages;
        });
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        super.processTextPosition(text);
        var x = text.getX();
        var y = text.getY();
        boxes.add(new Bounds(x, y - text.getHeight(), x + text.getWidth(), y));
    }
}
