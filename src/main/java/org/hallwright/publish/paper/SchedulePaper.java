package org.hallwright.publish.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.schedule.DateWords;
import org.hallwright.drawing.schedule.ScheduleGrid;
import org.hallwright.drawing.schedule.SchedulePainter;
import org.hallwright.drawing.schedule.ScheduleScene;
import org.hallwright.drawing.schedule.ScheduleSheet;
import org.hallwright.i18n.Formats;
import org.hallwright.publish.PrintedFile;
import org.hallwright.publish.pdf.PaperFonts;
import org.hallwright.publish.pdf.PdfFile;

/// The programme on A3: rooms side by side against time, several pages where there are many rooms; the timeline of all
/// days where there are several, then the grid of each day.
///
/// A page holds whole rooms and the whole day, so no activity is cut.
public final class SchedulePaper {
    private static final double MARGIN = 36;
    private static final int MOST_ROOMS = 8;
    private static final int MOST_ROOMS_OVER_DAYS = 12;

    private final ExhibitionState state;
    private final Head head;

    private SchedulePaper(ExhibitionState state, Head head) {
        this.state = state;
        this.head = head;
    }

    /// One page, with its grid made for the room that there is.
    private record GridPage(ScheduleSheet sheet, BiFunction<Double, Double, ScheduleGrid> grid, Name title) {}

    /// Prints the timeline of all days, if there are several, and the grids of all days on which something shorter than
    /// a day begins.
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
        var pages = new ArrayList<GridPage>();
        var publicState = forThePublic(state);
        overview(publicState, pages);
        for (var day : days()) {
            var whole = ScheduleSheet.of(
                    publicState, day, head.words()::pick, head.words().text("paper.unplaced"));
            split(whole.usedColumns(), MOST_ROOMS)
                    .forEach(part -> pages.add(new GridPage(
                            part,
                            (width, height) -> ScheduleGrid.forPage(part, whole, width, height),
                            head.words().date(day, Formats::longDay))));
        }
        if (pages.isEmpty()) {
            Pages.blank(pdf, head, head.words().text("paper.empty"));
        }
        for (var i = 0; i < pages.size(); i++) {
            page(pdf, pages.get(i), head.page(i + 1, pages.size()));
        }
    }

    private void overview(ExhibitionState publicState, List<GridPage> pages) {
        var days = publicState.all(Activity.class).stream()
                .filter(Activity::isScheduled)
                .flatMap(a -> Stream.ofNullable(a.when()))
                .flatMap(when -> Stream.of(
                        when.start().toLocalDate(), when.end().minusMinutes(1).toLocalDate()))
                .sorted()
                .toList();
        if (days.isEmpty() || days.getFirst().equals(days.getLast())) {
            return;
        }
        var first = days.getFirst();
        var length = (int) ChronoUnit.DAYS.between(first, days.getLast()) + 1;
        var whole = ScheduleSheet.over(
                publicState, first, length, head.words()::pick, head.words().text("paper.unplaced"));
        split(whole.usedColumns(), MOST_ROOMS_OVER_DAYS)
                .forEach(part -> pages.add(new GridPage(
                        part,
                        (width, height) -> ScheduleGrid.overPage(part, width, height),
                        head.words().both("paper.schedule"))));
    }

    /// Without what is internal, and without the time to set up and clear: papers are for those who come.
    private static ExhibitionState forThePublic(ExhibitionState state) {
        return ExhibitionState.of(state.entries().stream()
                .filter(e -> !(e instanceof Activity a && a.internal()))
                .<Entry>map(
                        e -> e instanceof Activity a ? a.edit().buffers(0, 0).build() : e)
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
    private static List<ScheduleSheet> split(ScheduleSheet sheet, int most) {
        var count = Math.ceilDiv(sheet.columns(), most);
        return IntStream.range(0, count)
                .mapToObj(
                        i -> sheet.only(IntStream.range(i * sheet.columns() / count, (i + 1) * sheet.columns() / count)
                                .boxed()
                                .toList()))
                .toList();
    }

    private void page(PdfFile pdf, GridPage grid, String number) {
        try (var page = pdf.page(PageSize.A3.height(), PageSize.A3.width())) {
            var sheet = new Sheet(page.surface());
            var x1 = page.width() - MARGIN;
            var words = head.words();
            var title = Sheet.bold(20);
            sheet.surface().text(words.first(grid.title()), MARGIN, MARGIN + 12, title);
            var used = sheet.width(words.first(grid.title()), title) + 14;
            sheet.line(
                    words.second(grid.title()), MARGIN + used, MARGIN + 14, x1 - MARGIN - used - 320, Sheet.faint(11));
            sheet.line(head.name(), x1, MARGIN + 14, 320, Sheet.faint(11).rightAligned());
            var box = new Bounds(MARGIN, MARGIN + 34, x1, page.height() - 54);
            var scene = ScheduleScene.of(grid.sheet(), grid.grid().apply(box.width(), box.height()));
            var formats = words.formats();
            var dates = new DateWords(formats::weekday, formats::dayOfMonth, formats::month, formats::monthName);
            new SchedulePainter(Palette.print(), dates).paint(scene, page.part(box));
            head.programmeFoot(sheet, MARGIN, x1, page.height() - 26, number);
        }
    }
}
