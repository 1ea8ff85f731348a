package org.hallwright.exchange.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.exchange.schedule.parsed.PlainText;

/// Writes iCalendar (RFC 5545): times in UTC with the calendar's zone beside them, so that no zone table is needed;
/// text escaped, lines folded at 75 octets.
final class ICalendarWriter {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final Pattern WEB = Pattern.compile("https?://[\\x21-\\x7e]+");
    private static final int MOST_OCTETS = 75;

    /// In front of properties of ours, which other programs pass over.
    static final String OURS = "X-HALLWRIGHT-";

    private final Exported exported;
    private final String stamp;
    private final StringBuilder out = new StringBuilder();

    private ICalendarWriter(Exported exported, Instant stamp) {
        this.exported = exported;
        this.stamp = UTC.format(stamp.atOffset(ZoneOffset.UTC));
    }

    static byte[] write(Exported exported, Instant stamp) {
        var writer = new ICalendarWriter(exported, stamp);
        writer.calendar();
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void calendar() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Hallwright//Schedule//EN");
        line("X-WR-CALNAME:" + escaped(exported.title()));
        line("X-WR-TIMEZONE:" + exported.zone().getId());
        exported.activities().forEach(this::event);
        line("END:VCALENDAR");
    }

    private void event(Activity a) {
        var when = Exported.when(a);
        line("BEGIN:VEVENT");
        line("UID:" + escaped(exported.name(a, "uid")));
        line("DTSTAMP:" + stamp);
        line("DTSTART:" + utc(when.start()));
        line("DTEND:" + utc(when.end()));
        text("SUMMARY", exported.title(a));
        text("LOCATION", String.join("; ", exported.rooms(a)));
        text("DESCRIPTION", PlainText.marked(exported.summary(a)));
        text("CATEGORIES", exported.track(a));
        if (a.state() == ActivityState.CANCELLED) {
            line("STATUS:CANCELLED");
        } else if (a.state() == ActivityState.DRAFT) {
            line("STATUS:TENTATIVE");
        }
        exported.people(a)
                .keySet()
                .forEach(g -> line("ATTENDEE;CN=\"" + quoted(exported.name(g)) + "\":" + People.OUR_URI + g.id()));
        ours(a);
        line("END:VEVENT");
    }

    /// What iCalendar has no property for.
    private void ours(Activity a) {
        var rooms = exported.rooms(a);
        if (rooms.size() > 1) {
            rooms.forEach(room -> text(OURS + "ROOM", room));
        }
        text(OURS + "SUBTITLE", exported.subtitle(a));
        text(OURS + "TYPE", exported.type(a));
        text(OURS + "LANGUAGE", a.programme().language());
        text(OURS + "LIVE", a.programme().liveLink());
        others(a);
        exported.roles(a).forEach(role -> text(OURS + "ROLE", role));
        exported.agenda(a, g -> People.OUR_URI + g.id()).forEach(point -> text(OURS + "AGENDA", point));
        text(OURS + "SERIES", exported.series(a, "uid"));
        a.programme().media().forEach(m -> line(OURS + "MEDIA:" + escaped(m.address() + "\n" + m.title())));
    }

    /// The same links as other programs look for them, where they are addresses of the web.
    private void others(Activity a) {
        if (WEB.matcher(a.programme().liveLink()).matches()) {
            line("CONFERENCE;VALUE=URI;FEATURE=VIDEO:" + a.programme().liveLink());
        }
        a.programme().media().stream()
                .filter(m -> WEB.matcher(m.address()).matches())
                .forEach(m -> line("ATTACH:" + m.address()));
    }

    /// As RFC 6868 has it inside quotes.
    private static String quoted(String text) {
        return Exported.clean(text).replace("^", "^^").replace("\"", "^'").replace("\n", "^n");
    }

    private String utc(LocalDateTime local) {
        return UTC.format(local.atZone(exported.zone()).withZoneSameInstant(ZoneOffset.UTC));
    }

    private void text(String name, String text) {
        if (!text.isEmpty()) {
            line(name + ":" + escaped(text));
        }
    }

    private static String escaped(String text) {
        return Exported.clean(text)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private void line(String line) {
        var octets = 0;
        for (var i = 0; i < line.length(); ) {
            var c = line.codePointAt(i);
            var size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += size;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
