package org.hallwright.publish.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.i18n.Formats;
import org.hallwright.publish.PrintedFile;
import org.hallwright.publish.pdf.PaperFonts;
import org.hallwright.publish.pdf.PdfFile;

/// The programme by day on A4: each public activity once, in order of time, with room, people and kind.
///
/// What lasts for days stands in a section of its own and at the head of each day on which it runs. No activity is
/// cut between pages.
public final class ProgrammePaper {
    private static final double X0 = Pages.MARGIN;
    private static final double X1 = PageSize.A4.width() - Pages.MARGIN;
    private static final double BOTTOM = PageSize.A4.height() - 50;

    private final Head head;
    private final List<Line> lines;
    private final Sheet measure;
    private final ProgrammeRow rows;

    private ProgrammePaper(Head head, ExhibitionState state, Sheet measure) {
        this.head = head;
        this.lines = Line.all(state, head.words());
        this.measure = measure;
        this.rows = new ProgrammeRow(measure, state, head.words(), X0, X1);
    }

    /// Prints the programme of all days.
    public static PrintedFile write(ExhibitionState state, Path file, PaperOptions options) {
        var head = Head.ofProgramme(state, options);
        var title = head.name() + " · " + head.words().text("paper.programme");
        try (var fonts = new PaperFonts();
                var pdf = new PdfFile(fonts, title, options.language().tag(), options.printed())) {
            var measure = new Sheet(new MeasuringSurface(fonts));
            new ProgrammePaper(head, state, measure).print(pdf);
            return new PrintedFile(file, pdf.write(file), pdf.pages());
        }
    }

    private void print(PdfFile pdf) {
        if (lines.isEmpty()) {
            Pages.blank(pdf, head, head.words().text("paper.empty"));
            return;
        }
        var flow = new Flow();
        flow.add(cover());
        severalDays(flow);
        var days = lines.stream()
                .filter(l -> !l.isLong())
                .collect(Collectors.groupingBy(l -> l.when().start().toLocalDate(), TreeMap::new, Collectors.toList()));
        days.forEach((day, activities) -> day(flow, day, activities));
        Pages.flowing(pdf, head, flow.pages(Pages.MARGIN, Pages.MARGIN, BOTTOM));
    }

    private Flow.Piece cover() {
        var words = head.words();
        var name = Sheet.bold(25);
        var nameLines = measure.lines(head.name(), X1 - X0, name, 3);
        var second = Sheet.plain(13);
        var secondLines = measure.lines(head.secondName(), X1 - X0, second, 3);
        var small = Sheet.faint(10);
        var facts = java.util.stream.Stream.of(head.dates(), head.place(), head.programmeVersion())
                .filter(t -> !t.isEmpty())
                .toList();
        var height = 26
                + Sheet.height(nameLines.size(), name)
                + Sheet.height(secondLines.size(), second)
                + 6
                + Sheet.height(facts.size(), small)
                + 26;
        return new Flow.Piece(
                height,
                true,
                (sheet, y) -> {
                    sheet.surface()
                            .text(
                                    words.text("paper.programme"),
                                    X0,
                                    y + 7,
                                    Sheet.bold(10).in(Sheet.ACCENT));
                    var top = y + 22;
                    top += sheet.set(nameLines, X0, top, name);
                    top += sheet.set(secondLines, X0, top, second) + 6;
                    top += sheet.set(facts, X0, top, small);
                    sheet.rule(X0, X1, top + 10, 1.4, Sheet.TEXT);
                },
                null);
    }

    private void severalDays(Flow flow) {
        var lasting = lines.stream().filter(Line::isLong).toList();
        if (lasting.isEmpty()) {
            return;
        }
        var title = head.words().text("paper.several-days");
        flow.add(heading(title, "", false));
        var running = heading(title, continued(), true);
        lasting.forEach(line -> flow.add(rows.lasting(line).under(running)));
    }

    private void day(Flow flow, LocalDate day, List<Line> activities) {
        var words = head.words();
        var date = words.date(day, Formats::longDay);
        flow.add(heading(words.first(date), words.second(date), false));
        var running = heading(words.first(date), continued(), true);
        var lasting =
                lines.stream().filter(l -> l.isLong() && l.when().touches(day)).toList();
        if (!lasting.isEmpty()) {
            flow.add(rows.allDay(lasting).under(running));
        }
        var before = "";
        for (var line : activities) {
            var time = line.when().toString();
            flow.add(rows.timed(line, time.equals(before)).under(running));
            before = time;
        }
    }

    private String continued() {
        return head.words().text("paper.continued");
    }

    /// The head of a day, or its smaller running form at the top of a page.
    private Flow.Piece heading(String title, String beside, boolean running) {
        var style = Sheet.bold(running ? 10 : 15);
        var above = running ? 0 : 18;
        var height = above + style.size() * 1.6 + 4;
        return new Flow.Piece(
                height,
                true,
                (sheet, y) -> {
                    var middle = y + above + style.size() * 0.7;
                    var room = X1 - X0;
                    sheet.line(title, X0, middle, room, style);
                    var used = sheet.width(title, style) + 10;
                    sheet.line(beside, X0 + used, middle + style.size() * 0.1, room - used, Sheet.faint(9));
                    sheet.rule(X0, X1, y + height - 3, 0.8, Sheet.TEXT);
                },
                null);
    }
}
