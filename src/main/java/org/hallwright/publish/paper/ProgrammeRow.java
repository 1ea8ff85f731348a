package org.hallwright.publish.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Track;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.schedule.TrackColours;
import org.hallwright.publish.PaperWords;

/// Sets one activity of the programme: time on the left, title and people in the middle, room and kind on the
/// right.
final class ProgrammeRow {
    private static final double TIME = 62;
    private static final double PLACE = 118;
    private static final double PAD = 6;
    private static final TextStyle TIMES = Sheet.bold(10);
    private static final TextStyle TITLE = Sheet.bold(10.5);
    private static final TextStyle SECOND = Sheet.plain(9);
    private static final TextStyle PEOPLE = Sheet.faint(8.5);
    private static final TextStyle ROOM = Sheet.plain(9);

    private final Sheet measure;
    private final PaperWords words;
    private final List<Track> tracks;
    private final double x0;
    private final double x1;

    ProgrammeRow(Sheet measure, ExhibitionState state, PaperWords words, double x0, double x1) {
        this.measure = measure;
        this.words = words;
        this.tracks = TrackColours.inOrder(state);
        this.x0 = x0;
        this.x1 = x1;
    }

    /// Lines in one style, below each other.
    private record Part(List<String> lines, TextStyle style) {
        double height() {
            return Sheet.height(lines.size(), style);
        }
    }

    /// @param sameTime whether the row before has the same time, which then need not be said so loudly
    Flow.Piece timed(Line line, boolean sameTime) {
        var when = line.when();
        var from = words.formats().time(when.start().toLocalTime());
        var to = words.formats().time(when.end().toLocalTime());
        var style = sameTime ? TIMES.in(Sheet.FAINT) : TIMES;
        return row(line, List.of(new Part(List.of(from + "–" + to), style.ofSize(9.5))));
    }

    /// An activity of several days, with its dates.
    Flow.Piece lasting(Line line) {
        var from = words.formats().shortDay(line.when().start().toLocalDate());
        var to = words.formats().shortDay(lastDay(line));
        return row(line, List.of(new Part(List.of(from + " –", to), Sheet.plain(8.5))));
    }

    private static LocalDate lastDay(Line line) {
        return line.when().end().minusNanos(1).toLocalDate();
    }

    /// What runs all through a day, in one small paragraph at its head.
    Flow.Piece allDay(List<Line> lasting) {
        var titles = lasting.stream()
                .map(l -> l.rooms().isEmpty() ? l.title() : l.title() + " · " + l.rooms())
                .toList();
        var x = x0 + TIME;
        var lines = new ArrayList<String>();
        titles.forEach(t -> lines.addAll(measure.lines(t, x1 - x, SECOND, 2)));
        var height = Sheet.height(lines.size(), SECOND) + 2 * PAD;
        return new Flow.Piece(
                height,
                false,
                (sheet, y) -> {
                    sheet.fill(new Bounds(x0, y, x1, y + height - 2), Ink.of(0xF3F5F8));
                    sheet.surface()
                            .text(
                                    words.first(words.both("paper.all-day")),
                                    x0 + 6,
                                    y + PAD + 6,
                                    Sheet.plain(9).inBold());
                    sheet.set(lines, x, y + PAD - 1, SECOND);
                },
                null);
    }

    private Flow.Piece row(Line line, List<Part> times) {
        var middle = x0 + TIME + 12;
        var right = x1 - PLACE;
        var texts = texts(line, right - 14 - middle);
        var places = places(line);
        var height = 2 * PAD + Math.max(height(texts), Math.max(height(times), height(places)));
        var hue = hue(line);
        return new Flow.Piece(
                height,
                false,
                (sheet, y) -> {
                    set(sheet, times, x0, y + PAD);
                    sheet.fill(new Bounds(middle - 10, y + PAD, middle - 7.6, y + height - PAD), hue);
                    set(sheet, texts, middle, y + PAD);
                    set(sheet, places, right, y + PAD);
                    sheet.hairline(x0, x1, y + height);
                },
                null);
    }

    private List<Part> texts(Line line, double width) {
        return List.of(
                part(line.title(), width, TITLE, 4),
                part(line.secondTitle(), width, SECOND, 3),
                part(line.people(), width, PEOPLE, 16));
    }

    private List<Part> places(Line line) {
        var width = PLACE;
        var room = line.rooms().isEmpty() ? words.first(words.both("paper.unplaced")) : line.rooms();
        var kind = line.activity().state() == ActivityState.DRAFT
                ? words.first(line.kind()) + " · " + words.first(words.both("paper.provisional"))
                : words.first(line.kind());
        return List.of(
                part(room, width, ROOM, 3),
                part(line.secondRooms(), width, Sheet.plain(8), 2),
                part(kind, width, Sheet.faint(8), 2));
    }

    private Part part(String text, double width, TextStyle style, int most) {
        return new Part(measure.lines(text, width, style, most), style);
    }

    private static double height(List<Part> parts) {
        return parts.stream().mapToDouble(Part::height).sum();
    }

    private static void set(Sheet sheet, List<Part> parts, double x, double top) {
        var y = top;
        for (var part : parts) {
            y += sheet.set(part.lines(), x, y, part.style());
        }
    }

    private Ink hue(Line line) {
        var palette = Palette.print();
        for (var i = 0; i < tracks.size(); i++) {
            if (tracks.get(i).id().equals(line.activity().track())) {
                return palette.series(i, tracks.get(i).colour());
            }
        }
        return palette.activity(line.activity().kind());
    }
}
