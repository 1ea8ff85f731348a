package org.hallwright.publish.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.publish.PrintedFile;
import org.hallwright.publish.pdf.PdfPicture;

/// The plan of a hall as a picture: the page of [PlanPaper], so that paper and picture cannot disagree.
public final class PlanPicture {
    /// Dots per inch; an A3 page has 3,300 pixels on its longer side.
    private static final int DPI = 200;

    private PlanPicture() {}

    /// Writes a PNG of the hall that the options name.
    public static PrintedFile write(ExhibitionState state, Path file, PlanPaper.Options options) {
        try {
            var page = Files.createTempFile("plan", ".pdf");
            try {
                PlanPaper.write(state, page, options);
                var picture = PdfPicture.png(Files.readAllBytes(page), 0, DPI);
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.write(file, picture);
                return new PrintedFile(file, picture.length, 1);
            } finally {
                Files.deleteIfExists(page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
