package org.hallwright.publish.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.schedule.ScheduleGrid;
import org.hallwright.drawing.schedule.SchedulePainter;
import org.hallwright.drawing.schedule.ScheduleScene;
import org.hallwright.drawing.schedule.ScheduleSheet;
import org.hallwright.i18n.Formats;
import org.hallwright.publish.PrintedFile;
import org.hallwright.publish.pdf.PaperFonts;
import org.hallwright.publish.pdf.PdfFile;

/// The grid of each day on A3: rooms side by side against time, several pages where there are many rooms.
///
/// A page holds whole rooms and the whole day, so no activity is cut.
public final class SchedulePaper {
    private static final double MARGIN = 36;
    private static final int MOST_ROOMS = 8;

    private final ExhibitionState state;
    private final Head head;

    private SchedulePaper(ExhibitionState state, Head head) {
        this.state = state;
        this.head = head;
    }

    private record DayPage(ScheduleSheet sheet, ScheduleSheet wholeDay) {}

    /// Prints the grids of all days on which something shorter than a day begins.
    public static PrintedFile write(ExhibitionState state, Path file, PaperOptions options) {
        var head = Head.ofProgramme(state, options);
        var title = head.name() + " · " + head.words().text("paper.schedule");
        try (var fonts = new PaperFonts();
                var pdf = new PdfFile(fonts, title, options.language().tag(), options.printed())) {
            new SchedulePaper(state, head).print(pdf);
            return new PrintedFile(file, pdf.write(file), pdf.pages());
        }
    }

    private void print(PdfFile pdf) {
        var pages = new ArrayList<DayPage>();
        var publicState = withoutInternal(state);
        for (var day : days()) {
            var whole = ScheduleSheet.of(
                    publicState, day, head.words()::pick, head.words().text("paper.unplaced"));
            split(whole.usedColumns()).forEach(part -> pages.add(new DayPage(part, whole)));
        }
        if (pages.isEmpty()) {
            Pages.blank(pdf, head, head.words().text("paper.empty"));
        }
        for (var i = 0; i < pages.size(); i++) {
            page(pdf, pages.get(i), head.page(i + 1, pages.size()));
        }
    }

    private static ExhibitionState withoutInternal(ExhibitionState state) {
        return ExhibitionState.of(state.entries().stream()
                .filter(e -> !(e instanceof Activity a && a.internal()))
                .toList());
    }

    private List<LocalDate> days() {
        return Line.all(state, head.words()).stream()
                .filter(l -> !l.isLong())
                .map(l -> l.when().start().toLocalDate())
                .distinct()
                .sorted()
                .toList();
    }

    /// As few pages as hold all columns, each about as full as the others.
    private static List<ScheduleSheet> split(ScheduleSheet day) {
        var count = Math.ceilDiv(day.columns(), MOST_ROOMS);
        return IntStream.range(0, count)
                .mapToObj(i -> day.only(IntStream.range(i * day.columns() / count, (i + 1) * day.columns() / count)
                        .boxed()
                        .toList()))
                .toList();
    }

    private void page(PdfFile pdf, DayPage day, String number) {
        try (var page = pdf.page(PageSize.A3.height(), PageSize.A3.width())) {
            var sheet = new Sheet(page.surface());
            var x1 = page.width() - MARGIN;
            var words = head.words();
            var date = words.date(day.sheet().day(), Formats::longDay);
            var title = Sheet.bold(20);
            sheet.surface().text(words.first(date), MARGIN, MARGIN + 12, title);
            var used = sheet.width(words.first(date), title) + 14;
            sheet.line(words.second(date), MARGIN + used, MARGIN + 14, x1 - MARGIN - used - 320, Sheet.faint(11));
            sheet.line(head.name(), x1, MARGIN + 14, 320, Sheet.faint(11).rightAligned());
            var box = new Bounds(MARGIN, MARGIN + 34, x1, page.height() - 54);
            var grid = ScheduleGrid.forPage(day.sheet(), day.wholeDay(), box.width(), box.height());
            new SchedulePainter(Palette.print())
                    .paint(ScheduleScene.of(day.sheet(), grid), page.part(box.minX(), box.minY()));
            head.programmeFoot(sheet, MARGIN, x1, page.height() - 26, number);
        }
    }
}
