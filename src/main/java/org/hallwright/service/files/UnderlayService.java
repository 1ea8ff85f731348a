package org.hallwright.service.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.plan.picture.PictureReader;
import org.hallwright.publish.pdf.PdfPicture;
import org.hallwright.service.OpenExhibition;

/// Puts a picture, or a page of a PDF, under the plan of a hall to trace over; each as one change.
public final class UnderlayService {
    /// The formats of pictures, by the ends of their names.
    public static final List<String> FORMATS = List.of("png", "jpg", "jpeg", "pdf");

    private static final double OPACITY = 0.6;

    private final OpenExhibition open;

    public UnderlayService(OpenExhibition open) {
        this.open = open;
    }

    /// Whether a file is taken for a picture by its name.
    public static boolean isPicture(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(java.util.Locale.ROOT);
        return FORMATS.stream().anyMatch(format -> name.endsWith("." + format));
    }

    /// Lays the picture with its lower left corner on that of the hall and as wide as the hall, half
    /// transparent; it is brought to scale afterwards by two points.
    ///
    /// @param page of a PDF, from 0; nothing for a picture
    /// @throws UnreadableFile if it is no picture, or has no such page
    public Underlay place(Path file, int page, Hall hall) {
        var picture = picture(SourceFile.read(file), page);
        var floor = hall.outline().bounds();
        var depth = floor.width() * picture.heightPx() / Math.max(1, picture.widthPx());
        var underlay = new Underlay(
                Id.fresh(),
                hall.id(),
                picture.id(),
                new org.hallwright.domain.geometry.Point(floor.minX(), floor.minY()),
                floor.width(),
                Math.max(0.001, depth),
                0,
                OPACITY);
        open.edit(state ->
                new ChangeBuilder(state).put(picture).put(underlay).build(Label.of("change.underlay", picture.name())));
        return underlay;
    }

    private static Picture picture(SourceFile file, int page) {
        if (!file.startsWith('%', 'P', 'D', 'F')) {
            return PictureReader.read(file);
        }
        try {
            var png = PdfPicture.fitted(file.bytes(), page, PictureReader.LONGEST_PX);
            return PictureReader.read(SourceFile.of(file.name(), png));
        } catch (IOException e) {
            throw UnreadableFile.because(e, "exchange.broken-picture", file.name());
        }
    }
}
