package org.hallwright.publish.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads a PDF back for tests.
public final class PdfText {
    private PdfText() {}

    /// The text of each page.
    public static List<String> pages(Path file) {
        return read(file, document -> {
            var pages = new ArrayList<String>();
            for (var i = 1; i <= document.getNumberOfPages(); i++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(false);
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document));
            }
            return pages;
        });
    }

    /// The text without line breaks and spaces, in which words are found however they were set.
    public static String whole(Path file) {
        return String.join("", pages(file)).replaceAll("\\s+", "");
    }

    /// Width and height of the first page in points.
    public static double[] size(Path file) {
        return read(file, document -> {
            var box = document.getPage(0).getMediaBox();
            return new double[] {box.getWidth(), box.getHeight()};
        });
    }

    /// What is done with an open document.
    public interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    public static <T> T read(Path file, Reading<T> reading) {
        try (var document = Loader.loadPDF(file.toFile())) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
