package org.hallwright.publish.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Room;
import org.hallwright.i18n.Formats;
import org.hallwright.publish.PrintedFile;
import org.hallwright.publish.pdf.PaperFonts;
import org.hallwright.publish.pdf.PdfFile;

/// One sheet for each room and day, in letters that can be read two metres from the door.
public final class DoorSheets {
    private static final double X0 = 46;
    private static final double X1 = PageSize.A4.width() - 46;
    private static final double TOP = 46;
    private static final double BOTTOM = PageSize.A4.height() - 54;
    private static final double[] LETTERS = {1.45, 1.25, 1.1, 1, 0.88, 0.78, 0.7};

    private final ExhibitionState state;
    private final Head head;
    private final Sheet measure;

    private DoorSheets(ExhibitionState state, Head head, Sheet measure) {
        this.state = state;
        this.head = head;
        this.measure = measure;
    }

    private record DoorPage(Room room, LocalDate day, List<Flow.Placed> pieces) {}

    /// Prints the sheets of all rooms on all days on which something is held in them.
    public static PrintedFile write(ExhibitionState state, Path file, PaperOptions options) {
        var head = Head.ofProgramme(state, options);
        try (var fonts = new PaperFonts();
                var pdf = new PdfFile(fonts, head.name(), options.language().tag(), options.printed())) {
            new DoorSheets(state, head, new Sheet(new MeasuringSurface(fonts))).print(pdf);
            return new PrintedFile(file, pdf.write(file), pdf.pages());
        }
    }

    private void print(PdfFile pdf) {
        var pages = new ArrayList<DoorPage>();
        for (var room :
                state.sorted(Room.class, Comparator.comparingInt(Room::order).thenComparing(Room::id))) {
            var days = Line.all(state, head.words()).stream()
                    .filter(l -> !l.isLong() && l.activity().rooms().contains(room.id()))
                    .collect(Collectors.groupingBy(
                            l -> l.when().start().toLocalDate(), TreeMap::new, Collectors.toList()));
            days.forEach(
                    (day, lines) -> pages(room, lines).forEach(pieces -> pages.add(new DoorPage(room, day, pieces))));
        }
        if (pages.isEmpty()) {
            Pages.blank(pdf, head, head.words().text("paper.empty"));
        }
        pages.forEach(page -> page(pdf, page));
    }

    /// In the largest letters in which a day fits on a sheet; in the smallest it takes several.
    private List<List<Flow.Placed>> pages(Room room, List<Line> lines) {
        var top = TOP + headHeight(room);
        for (var letters : LETTERS) {
            var flow = new Flow();
            lines.forEach(line -> flow.add(row(line, letters)));
            var pages = flow.pages(top, top, BOTTOM);
            if (pages.size() == 1 || letters == LETTERS[LETTERS.length - 1]) {
                return pages;
            }
        }
        return List.of();
    }

    private List<String> roomName(Room room) {
        return measure.lines(head.words().first(room.name()), X1 - X0, Sheet.bold(44), 2);
    }

    private double headHeight(Room room) {
        return Sheet.height(roomName(room).size(), Sheet.bold(44)) + 58;
    }

    private Flow.Piece row(Line line, double letters) {
        var time = Sheet.bold(22 * letters);
        var until = Sheet.faint(15 * letters);
        var title = Sheet.bold(20 * letters);
        var second = Sheet.plain(14 * letters);
        var people = Sheet.faint(13.5 * letters);
        var x = X0 + 92 * letters;
        var titleLines = measure.lines(line.title(), X1 - x, title, 3);
        var secondLines = measure.lines(line.secondTitle(), X1 - x, second, 2);
        var peopleLines = measure.lines(line.names(), X1 - x, people, 2);
        var text = Sheet.height(titleLines.size(), title)
                + Sheet.height(secondLines.size(), second)
                + Sheet.height(peopleLines.size(), people);
        var height = Math.max(text, Sheet.height(1, time) + Sheet.height(1, until)) + 20 * letters;
        var from = head.words().formats().time(line.when().start().toLocalTime());
        var to = "– " + head.words().formats().time(line.when().end().toLocalTime());
        return new Flow.Piece(
                height,
                false,
                (sheet, y) -> {
                    var top = y + 8 * letters;
                    var used = sheet.set(List.of(from), X0, top, time);
                    sheet.set(List.of(to), X0, top + used, until);
                    var textTop = top + sheet.set(titleLines, x, top, title);
                    textTop += sheet.set(secondLines, x, textTop, second);
                    sheet.set(peopleLines, x, textTop, people);
                    sheet.hairline(X0, X1, y + height - 2);
                },
                null);
    }

    private void page(PdfFile pdf, DoorPage door) {
        try (var page = pdf.page(PageSize.A4.width(), PageSize.A4.height())) {
            var sheet = new Sheet(page.surface());
            var words = head.words();
            var top = TOP + sheet.set(roomName(door.room()), X0, TOP, Sheet.bold(44));
            var date = words.date(door.day(), Formats::longDay);
            var day = Sheet.plain(19);
            sheet.surface().text(words.first(date), X0, top + 18, day);
            var room = words.second(door.room().name());
            var beside = X0 + sheet.width(words.first(date), day) + 16;
            sheet.line(room, X1, top + 19, X1 - beside, Sheet.faint(15).rightAligned());
            sheet.rule(X0, X1, top + 38, 2, Sheet.TEXT);
            door.pieces().forEach(placed -> placed.piece().setting().set(sheet, placed.y()));
            var foot = java.util.stream.Stream.of(
                            head.name(),
                            head.exhibition().sample() ? words.text("paper.sample") : "",
                            head.programmeVersion())
                    .filter(part -> !part.isEmpty())
                    .collect(java.util.stream.Collectors.joining("  ·  "));
            sheet.line(foot, X0, page.height() - 32, X1 - X0, Sheet.faint(10));
        }
    }
}
