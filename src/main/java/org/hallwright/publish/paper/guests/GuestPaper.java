package org.hallwright.publish.paper.guests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Protocol;
import org.hallwright.domain.guests.SeatRow;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Role;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Stroke;
import org.hallwright.i18n.Formats;
import org.hallwright.publish.PaperWords;
import org.hallwright.publish.PrintedFile;
import org.hallwright.publish.paper.Flow;
import org.hallwright.publish.paper.Head;
import org.hallwright.publish.paper.MeasuringSurface;
import org.hallwright.publish.paper.PageSize;
import org.hallwright.publish.paper.Pages;
import org.hallwright.publish.paper.PaperOptions;
import org.hallwright.publish.paper.Sheet;
import org.hallwright.publish.pdf.PaperFonts;
import org.hallwright.publish.pdf.PdfFile;

/// Lists of guests on A4: for each activity who is seated where and introduced in which order, then
/// each delegation with its reception and its members. By protocol; those by video or letter are
/// introduced and not seated.
public final class GuestPaper {
    private static final double X0 = Pages.MARGIN;
    private static final double X1 = PageSize.A4.width() - Pages.MARGIN;
    private static final double BOTTOM = PageSize.A4.height() - 50;
    private static final int SEATS = 7;
    private static final double SEAT_HEIGHT = 46;

    private final ExhibitionState state;
    private final Head head;
    private final PaperWords words;
    private final Sheet measure;
    private final Flow flow = new Flow();

    private GuestPaper(ExhibitionState state, Head head, Sheet measure) {
        this.state = state;
        this.head = head;
        this.words = head.words();
        this.measure = measure;
    }

    /// One who takes part, as it is introduced.
    private record Introduced(Guest guest, Participation part) {}

    public static PrintedFile write(ExhibitionState state, Path file, PaperOptions options) {
        var head = Head.ofProgramme(state, options);
        var title = head.name() + " · " + head.words().text("paper.guests");
        try (var fonts = new PaperFonts();
                var pdf = new PdfFile(fonts, title, options.language().tag(), options.printed())) {
            new GuestPaper(state, head, new Sheet(new MeasuringSurface(fonts))).print(pdf);
            return new PrintedFile(file, pdf.write(file), pdf.pages());
        }
    }

    private void print(PdfFile pdf) {
        if (state.count(Guest.class) == 0) {
            Pages.blank(pdf, head, words.text("paper.no-guests"));
            return;
        }
        var byTime = Comparator.comparing(
                (Activity a) -> a.when() == null ? null : a.when().start(),
                Comparator.nullsLast(Comparator.naturalOrder()));
        state.sorted(Activity.class, byTime).forEach(this::activity);
        state.sorted(Delegation.class, Comparator.comparing(d -> words.first(d.name())))
                .forEach(this::delegation);
        Pages.flowing(pdf, head, flow.pages(Pages.MARGIN, Pages.MARGIN, BOTTOM));
    }

    private void activity(Activity activity) {
        var people = activity.people().stream()
                .filter(p -> p.role() != Role.BOOTH_STAFF)
                .flatMap(p -> state.find(p.guest()).stream().map(g -> new Introduced(g, p)))
                .sorted(Comparator.comparing(Introduced::guest, Protocol.ORDER))
                .toList();
        if (people.isEmpty()) {
            return;
        }
        var when = activity.when();
        var time = when == null
                ? ""
                : words.first(words.date(when.start().toLocalDate(), Formats::shortDay)) + "  "
                        + words.formats().time(when.start().toLocalTime());
        heading(words.first(activity.title()), time);
        var seated = people.stream()
                .filter(p -> p.part().mode() == PresenceMode.IN_PERSON)
                .toList();
        SeatRow.rows(numbered(seated), SEATS).forEach(this::row);
        var n = 0;
        for (var each : people) {
            n++;
            var how = each.part().mode() == PresenceMode.IN_PERSON
                    ? ""
                    : words.text("presence", each.part().mode());
            line(n + ".", each.guest(), joined(words.text("role", each.part().role()), how));
        }
    }

    /// A seat with its number by protocol.
    private record Seat(int number, Guest guest) {}

    private static List<Seat> numbered(List<Introduced> seated) {
        var seats = new ArrayList<Seat>();
        seated.forEach(each -> seats.add(new Seat(seats.size() + 1, each.guest())));
        return seats;
    }

    private void row(List<Seat> row) {
        flow.add(new Flow.Piece(
                SEAT_HEIGHT + 8,
                true,
                (sheet, y) -> {
                    var width = (X1 - X0) / SEATS;
                    var x = (X0 + X1 - width * row.size()) / 2;
                    for (var seat : row) {
                        var box = new Bounds(x + 3, y + 2, x + width - 3, y + SEAT_HEIGHT);
                        var middle = x + width / 2;
                        sheet.surface().fill(box, Ink.of(0xF1F4F8));
                        sheet.surface().stroke(box, Stroke.of(Ink.of(0xC9CED6), 0.6));
                        var number = Sheet.faint(8).centred();
                        sheet.surface().text(String.valueOf(seat.number()), middle, y + 11, number);
                        var style = Sheet.bold(9).centred();
                        var name = measure.lines(words.first(seat.guest().name()), width - 12, style, 2);
                        sheet.set(name, middle, y + (name.size() == 1 ? 22 : 17), style);
                        x += width;
                    }
                },
                null));
    }

    private void line(String number, Guest guest, String beside) {
        var name = words.pick(guest.name());
        var office = joined(words.pick(guest.position()), words.pick(guest.organisation()));
        flow.add(new Flow.Piece(
                31,
                false,
                (sheet, y) -> {
                    var right = Sheet.faint(9).rightAligned();
                    var taken = sheet.width(beside, right) + 12;
                    sheet.line(number, X0, y + 10, 24, Sheet.faint(10));
                    sheet.line(name, X0 + 26, y + 10, X1 - X0 - 26 - taken, Sheet.bold(10.5));
                    sheet.surface().text(beside, X1, y + 10, right);
                    sheet.line(office, X0 + 26, y + 22, X1 - X0 - 26, Sheet.faint(9));
                    sheet.hairline(X0, X1, y + 30);
                },
                null));
    }

    private void delegation(Delegation delegation) {
        var members = state.sorted(Guest.class, Protocol.ORDER).stream()
                .filter(g -> delegation.id().equals(g.delegation()))
                .toList();
        heading(words.first(delegation.name()), words.text("guests.members", members.size()));
        var reception = joined(
                said("guests.reception", delegation.reception()),
                said("guests.interpreter", delegation.interpreter()),
                said("guests.vehicle", delegation.vehicle()),
                said("guests.hotel", delegation.hotel()));
        var style = Sheet.plain(9.5);
        var lines = measure.lines(reception, X1 - X0, style, 3);
        if (!reception.isEmpty()) {
            flow.add(new Flow.Piece(
                    Sheet.height(lines.size(), style) + 6, true, (sheet, y) -> sheet.set(lines, X0, y, style), null));
        }
        var n = 0;
        for (var member : members) {
            n++;
            line(n + ".", member, member.id().equals(delegation.head()) ? words.text("guests.head") : "");
        }
    }

    private String said(String key, String value) {
        return value.isEmpty() ? "" : words.text(key) + "  " + value;
    }

    private void heading(String title, String beside) {
        flow.add(new Flow.Piece(
                44,
                true,
                (sheet, y) -> {
                    var right = Sheet.faint(10).rightAligned();
                    var taken = sheet.width(beside, right) + 14;
                    sheet.line(title, X0, y + 24, X1 - X0 - taken, Sheet.bold(14));
                    sheet.surface().text(beside, X1, y + 25, right);
                    sheet.rule(X0, X1, y + 38, 0.8, Sheet.TEXT);
                },
                null));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
    }
}
