package org.hallwright.publish.paper;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.plan.PlanPainter;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.publish.PrintedFile;
import org.hallwright.publish.pdf.PaperFonts;
import org.hallwright.publish.pdf.PdfFile;
import org.hallwright.publish.pdf.PdfPage;
import org.jspecify.annotations.Nullable;

/// The plan of each hall, to scale on a page with legend and title block, as it is pinned to the hall's
/// door.
///
/// A page is upright or lying as the hall is. The scale is one that rulers have. Booths that had another number are
/// listed behind the plans, since on the plan itself there is not always room for it.
public final class PlanPaper {
    private static final double MARGIN = 28;

    private final ExhibitionState state;
    private final Head head;
    private final Options options;

    /// What is asked of a plan on paper.
    ///
    /// @param hall the only hall to be printed, null for all
    public record Options(
            PaperOptions paper, PageSize size, @Nullable Id<Hall> hall, PlanLook look) {
        /// Every hall on A3, as it is used for sales.
        public static Options of(PaperOptions paper) {
            return new Options(paper, PageSize.A3, null, PlanLook.print());
        }

        public Options ofHall(@Nullable Id<Hall> newHall) {
            return new Options(paper, size, newHall, look);
        }

        public Options on(PageSize newSize) {
            return new Options(paper, newSize, hall, look);
        }

        public Options colouredBy(ColourBy newColourBy) {
            return new Options(paper, size, hall, look.colouredBy(newColourBy));
        }

        /// The copy for those who read it.
        public Options as(PlanPreset preset) {
            return new Options(paper, size, hall, preset.look().onPaper());
        }
    }

    private PlanPaper(ExhibitionState state, Options options) {
        this.state = state;
        this.options = options;
        this.head = Head.of(state, options.paper());
    }

    /// Prints one hall, or all of them, a page each.
    public static PrintedFile write(ExhibitionState state, Path file, Options options) {
        return new PlanPaper(state, options).print(file);
    }

    private PrintedFile print(Path file) {
        var title = head.name() + " · " + head.words().text("paper.plan");
        try (var fonts = new PaperFonts();
                var pdf = new PdfFile(
                        fonts,
                        title,
                        head.words().language().tag(),
                        options.paper().printed())) {
            var halls = halls();
            halls.forEach(hall -> page(pdf, hall));
            if (head.showsFormerNumbers()) {
                FormerNumbers.write(pdf, head, state, halls);
            }
            if (halls.isEmpty()) {
                Pages.blank(pdf, head, head.words().text("paper.no-hall"));
            }
            return new PrintedFile(file, pdf.write(file), pdf.pages());
        }
    }

    private List<Hall> halls() {
        return state
                .sorted(
                        Hall.class,
                        Comparator.comparingInt(Hall::order)
                                .thenComparing(Hall::code)
                                .thenComparing(Hall::id))
                .stream()
                .filter(h -> options.hall() == null || h.id().equals(options.hall()))
                .toList();
    }

    private void page(PdfFile pdf, Hall hall) {
        var plan = PlanSheet.of(state, hall.id(), head.words()::pick, head.words()::first);
        var bounds = plan.bounds();
        var lying = bounds.width() >= bounds.height();
        var size = options.size();
        try (var page = pdf.page(lying ? size.height() : size.width(), lying ? size.width() : size.height())) {
            var painter = new PlanPainter(Palette.print(), head.dated(options.look()), head::formerly);
            var block = new TitleBlock(head, size.letters());
            var sheet = new Sheet(page.surface());
            var legend = new Legend(painter.legend(plan), head.words(), size.letters());
            var frame = new Bounds(MARGIN, MARGIN, page.width() - MARGIN, page.height() - MARGIN);
            var blockTop = frame.maxY() - block.height();
            var legendTop = blockTop - legend.height(sheet, frame.width()) - 7;
            var window = new Bounds(frame.minX(), frame.minY(), frame.maxX(), legendTop - 3);
            var scale = drawPlan(page, painter, plan, window);
            legend.draw(sheet, frame.minX(), legendTop, frame.width());
            block.draw(sheet, new Bounds(frame.minX(), blockTop, frame.maxX(), frame.maxY()), plan, scale);
        }
    }

    private Scale drawPlan(PdfPage page, PlanPainter painter, PlanSheet plan, Bounds window) {
        var content = painter.extent(plan);
        var scale = Scale.fitting(content, window.width(), window.height());
        var surface = page.plan(window, content, scale.pointsPerMetre());
        surface.clip(surface.visible());
        painter.paint(plan, surface);
        surface.unclip();
        return scale;
    }
}
