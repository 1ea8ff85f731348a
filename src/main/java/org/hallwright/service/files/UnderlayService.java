package org.hallwright.service.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.plan.picture.PictureReader;
import org.hallwright.publish.pdf.PdfPicture;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;
import org.jspecify.annotations.Nullable;

/// Puts a picture, or a page of a PDF, under the plan of a hall to trace over; each as one change.
public final class UnderlayService {
    /// The formats of pictures, by the ends of their names.
    public static final List<String> FORMATS = List.of("png", "jpg", "jpeg", "pdf");

    /// How opaque a picture lies unless the user says otherwise.
    public static final double OPACITY = 0.6;

    private static final double LEAST = 0.1;
    private static final double MOST = 10_000;
    private static final int GLIMPSE_PX = 900;

    private final OpenExhibition open;

    public UnderlayService(OpenExhibition open) {
        this.open = open;
    }

    /// Whether a file is taken for a picture by its name.
    public static boolean isPicture(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(java.util.Locale.ROOT);
        return FORMATS.stream().anyMatch(format -> name.endsWith("." + format));
    }

    /// How a picture is to lie.
    ///
    /// @param width metres on the floor
    /// @param replaced whose place, width and turn it takes, null for one of its own
    public record Lying(
            double width, double opacity, @Nullable Underlay replaced) {}

    /// A page seen in small.
    ///
    /// @param pages how many the file has
    public record Glimpse(int pages, Picture picture) {}

    /// Lays the picture with its lower left corner on that of the hall and as wide as the hall, half
    /// transparent; it is brought to scale afterwards by two points.
    ///
    /// @param page of a PDF, from 0; nothing for a picture
    /// @throws UnreadableFile if it is no picture, or has no such page
    public Underlay place(Path file, int page, Hall hall) {
        return lay(file, page, hall, new Lying(hall.outline().bounds().width(), OPACITY, null));
    }

    /// Lays the picture with its lower left corner on that of the hall, or in the place of another one.
    ///
    /// @param page of a PDF, from 0; nothing for a picture
    /// @throws UnreadableFile if it is no picture, or has no such page
    /// @throws WrongRequest if it would be no size for a plan
    public Underlay lay(Path file, int page, Hall hall, Lying lying) {
        var ready = ready(file, page, hall, lying);
        var before = lying.replaced();
        open.edit(state -> {
            var builder = new ChangeBuilder(state).put(ready.picture()).put(ready.underlay());
            if (before != null && isOnlyIn(state, before)) {
                builder.delete(before.picture());
            }
            return builder.build(Label.of("change.underlay", ready.picture().name()));
        });
        return ready.underlay();
    }

    /// The underlay as [#lay] would lay it; nothing is changed.
    ///
    /// @throws UnreadableFile if it is no picture, or has no such page
    /// @throws WrongRequest if it would be no size for a plan
    public static Underlay preview(Path file, int page, Hall hall, Lying lying) {
        return ready(file, page, hall, lying).underlay();
    }

    private record Ready(Picture picture, Underlay underlay) {}

    private static Ready ready(Path file, int page, Hall hall, Lying lying) {
        if (!(lying.width() >= LEAST && lying.width() <= MOST)) {
            throw new WrongRequest("plan.calibrate-wrong");
        }
        var picture = picture(SourceFile.read(file), page, PictureReader.LONGEST_PX);
        var depth = lying.width() * picture.heightPx() / Math.max(1, picture.widthPx());
        var before = lying.replaced();
        var floor = hall.outline().bounds();
        var underlay = new Underlay(
                before == null ? Id.fresh() : before.id(),
                hall.id(),
                picture.id(),
                before == null ? new Point(floor.minX(), floor.minY()) : before.at(),
                lying.width(),
                Math.max(0.001, depth),
                before == null ? 0 : before.rotation(),
                lying.opacity());
        return new Ready(picture, sized(underlay));
    }

    private static boolean isOnlyIn(ExhibitionState state, Underlay underlay) {
        return state.find(underlay.picture()).isPresent()
                && state.all(Underlay.class).stream()
                        .noneMatch(u ->
                                !u.id().equals(underlay.id()) && u.picture().equals(underlay.picture()));
    }

    /// Brings an underlay to true scale: what lies at the two points is so far apart in truth.
    ///
    /// @throws WrongRequest if that makes it a size for no plan
    public void calibrate(Id<Underlay> id, Point from, Point to, double distance) {
        open.edit(state -> {
            var scaled = calibrated(state.get(id), from, to, distance);
            return new ChangeBuilder(state).put(scaled).build(Label.of("change.calibrate"));
        });
    }

    /// The underlay as [#calibrate] would make it.
    public static Underlay calibrated(Underlay underlay, Point from, Point to, double distance) {
        try {
            return sized(underlay.calibrated(from, to, distance));
        } catch (IllegalArgumentException noLength) {
            throw new WrongRequest("plan.calibrate-wrong");
        }
    }

    private static Underlay sized(Underlay underlay) {
        if (Math.max(underlay.width(), underlay.depth()) > MOST
                || Math.min(underlay.width(), underlay.depth()) < LEAST) {
            throw new WrongRequest("plan.calibrate-wrong");
        }
        return underlay;
    }

    /// A page in small, to choose by.
    ///
    /// @param page of a PDF, from 0; nothing for a picture
    /// @throws UnreadableFile if it is no picture, or has no such page
    public static Glimpse glimpse(Path file, int page) {
        var source = SourceFile.read(file);
        try {
            var pages = isPdf(source) ? PdfPicture.pages(source.bytes()) : 1;
            return new Glimpse(pages, picture(source, page, GLIMPSE_PX));
        } catch (IOException e) {
            throw UnreadableFile.because(e, "exchange.broken-picture", source.name());
        }
    }

    private static boolean isPdf(SourceFile file) {
        return file.startsWith('%', 'P', 'D', 'F');
    }

    private static Picture picture(SourceFile file, int page, int longestPx) {
        if (!isPdf(file)) {
            paged(file, page, 1);
            return PictureReader.read(file);
        }
        try {
            paged(file, page, PdfPicture.pages(file.bytes()));
            var png = PdfPicture.fitted(file.bytes(), page, longestPx);
            return PictureReader.read(SourceFile.of(file.name(), png));
        } catch (IOException e) {
            throw UnreadableFile.because(e, "exchange.broken-picture", file.name());
        }
    }

    private static void paged(SourceFile file, int page, int pages) {
        if (page < 0 || page >= pages) {
            throw new UnreadableFile("exchange.no-page", file.name(), page + 1, pages);
        }
    }
}
