package org.hallwright.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.assertRefused;
import static org.hallwright.exchange.TestFiles.text;
import static org.hallwright.exchange.schedule.Schedules.EMPTY;
import static org.hallwright.exchange.schedule.Schedules.event;
import static org.hallwright.exchange.schedule.Schedules.only;
import static org.hallwright.exchange.schedule.Schedules.read;
import static org.hallwright.exchange.schedule.Schedules.rules;
import static org.hallwright.exchange.schedule.Schedules.xml;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Schedules that are wrong in some way: read as far as it makes sense, each oddity told, nothing executed or lost.
class BadScheduleTest {
    private static final String TEN = "DTSTART:20260923T100000\r\nDTEND:20260923T110000\r\n";

    private static SourceFile ics(String... events) {
        return text(
                "a.ics",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
                        + IntStream.range(0, events.length)
                                .mapToObj(i -> "BEGIN:VEVENT\r\nUID:u" + i + "\r\n" + events[i] + "\r\nEND:VEVENT\r\n")
                                .reduce("", String::concat)
                        + "END:VCALENDAR\r\n");
    }

    private static String frab(String start, String duration, String title) {
        return "<start>" + start + "</start><duration>" + duration + "</duration><title>" + title + "</title>";
    }

    /// The same talk in each format.
    private static Map<String, SourceFile> talks(String title) {
        return Map.of(
                "xml", xml(event("1", frab("10:00", "01:00", title))),
                "json",
                        text(
                                "a.json",
                                "{\"schedule\":{\"conference\":{\"title\":\"T\",\"days\":[{\"date\":\"2026-09-23\","
                                        + "\"rooms\":{\"Hall 1\":[{\"id\":1,\"start\":\"10:00\",\"duration\":\"01:00\",\"title\":\""
                                        + title + "\"}]}}]}}}"),
                "ics", ics(TEN + "LOCATION:Hall 1\r\nSUMMARY:" + title),
                "csv", text("a.csv", "title,start,end,room\n" + title + ",2026-09-23 10:00,2026-09-23 11:00,Hall 1\n"));
    }

    @Test
    void tenThousandCharactersOfATitleAreKept() {
        var title = "博览会".repeat(3_000) + "x".repeat(1_000);
        talks(title).forEach((format, file) -> {
            var state = Schedules.after(file, EMPTY);
            assertThat(state.all(Activity.class))
                    .as(format)
                    .extracting(a -> a.title().zhFirst())
                    .containsExactly(title);
            assertThat(read(file, state).toChange().isEmpty()).as(format).isTrue();
        });
    }

    @Test
    void noRoomIsNoReasonToLoseAnActivity() {
        var files = List.of(
                text(
                        "a.xml",
                        "<schedule><conference><title>T</title></conference><day date=\"2026-09-23\"><room name=\"\">"
                                + event("1", frab("10:00", "01:00", "Talk")) + "</room></day></schedule>"),
                ics(TEN + "SUMMARY:Talk"),
                text("a.csv", "title,start,end,room\nTalk,2026-09-23 10:00,2026-09-23 11:00,\n"));
        for (var file : files) {
            assertThat(only(read(file)).rooms()).isEmpty();
            assertThat(only(read(file)).when().start()).isEqualTo("2026-09-23T10:00");
        }
    }

    @Test
    void withoutADateItWaitsAmongTheUnscheduled() {
        var files = List.of(
                text(
                        "a.xml",
                        "<schedule><conference><title>T</title></conference><day><room name=\"A\">"
                                + event("1", frab("10:00", "01:00", "Talk")) + "</room></day></schedule>"),
                ics("LOCATION:A\r\nSUMMARY:Talk"),
                text("a.csv", "title,date,start,end,room\nTalk,,10:00,11:00,A\n"));
        for (var file : files) {
            var preview = read(file);
            assertThat(only(preview).when()).as(file.name()).isNull();
            assertThat(only(preview).rooms()).hasSize(1);
            assertThat(rules(preview)).containsExactly("activity-without-start");
            assertThat(read(file, Schedules.after(file, EMPTY)).toChange().isEmpty())
                    .isTrue();
        }
    }

    @Test
    void anEndBeforeTheStartIsToldAndAnHourAssumed() {
        var files = List.of(
                ics("DTSTART:20260923T100000\r\nDTEND:20260923T090000\r\nSUMMARY:Talk"),
                text("a.csv", "title,start,end\nTalk,2026-09-23 10:00,2026-09-23 09:00\n"));
        for (var file : files) {
            var preview = read(file);
            assertThat(only(preview).when())
                    .isEqualTo(When.of(LocalDateTime.of(2026, 9, 23, 10, 0), Duration.ofHours(1)));
            assertThat(rules(preview)).containsExactly("activity-end-before-start");
            assertThat(preview.problems().getFirst().args()).contains("2026-09-23 10:00", "2026-09-23 09:00");
        }
    }

    @Test
    void twoActivitiesOfOneIdAreTwo() {
        var csv =
                "id,title,start,end\n7,One,2026-09-23 10:00,2026-09-23 11:00\n7,Two,2026-09-23 12:00,2026-09-23 13:00\n";
        var files = List.of(
                xml(event("7", frab("10:00", "01:00", "One")), event("7", frab("12:00", "01:00", "Two"))),
                text("a.csv", csv));
        for (var file : files) {
            var state = Schedules.after(file, EMPTY);
            assertThat(state.all(Activity.class))
                    .as(file.name())
                    .extracting(a -> a.title().en())
                    .containsExactlyInAnyOrder("One", "Two");
            assertThat(rules(read(file))).containsExactly("activity-same-id");
            assertThat(read(file, state).toChange().isEmpty()).isTrue();
        }
    }

    @Test
    void equalRowsWithoutAnIdAreAsManyActivities() {
        var row = "Tour,2026-09-23 10:00,2026-09-23 11:00,A\n";
        var file = text("a.csv", "title,start,end,room\n" + row + row + row);
        var state = Schedules.after(file, EMPTY);
        assertThat(state.count(Activity.class)).isEqualTo(3);
        assertThat(read(file, state).toChange().isEmpty()).isTrue();
    }

    @Test
    void anUnknownZoneIsToldAndTheTimesAreThoseOfThePlace() {
        var frab = xml(
                "<title>T</title><time_zone_name>Mars/Olympus</time_zone_name>",
                new String[] {event("1", frab("10:00", "01:00", "Talk"))});
        assertThat(only(read(frab)).when().start()).isEqualTo("2026-09-23T10:00");
        assertThat(rules(read(frab))).containsExactly("zone-unknown");
        var ics = ics("DTSTART;TZID=Mars/Olympus:20260923T100000\r\nDURATION:PT1H\r\nSUMMARY:Talk");
        assertThat(only(read(ics)).when().start()).isEqualTo("2026-09-23T10:00");
        assertThat(rules(read(ics))).containsExactly("zone-unknown");
    }

    @Test
    void timesThatNoClockShowsAreReadAsWhatItShowsThen() {
        var berlin = Exhibition.titled("B", Name.of("Fair", ""), LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 30))
                .dated(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 30), "Europe/Berlin");
        var state = ExhibitionState.of(List.of(berlin));
        var csv = text("a.csv", "id,title,start,end\n1,Night,2026-03-29 02:30,2026-03-29 04:00\n");
        var preview = ScheduleImport.read(csv, berlin.id(), state);
        assertThat(only(preview).when())
                .isEqualTo(new When(LocalDateTime.of(2026, 3, 29, 3, 30), LocalDateTime.of(2026, 3, 29, 4, 0)));
        assertThat(rules(preview)).containsExactly("time-not-shown");
        var after = state.apply(preview.toChange());
        assertThat(ScheduleImport.read(csv, berlin.id(), after).toChange().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One</p><script>alert(1)</script><p>Two</p>",
                "<p onclick=\"x()\">One</p><style>p{}</style><img src=x onerror=y()/><p>Two</p>",
                "<div>One</div><iframe src=\"file:///etc/passwd\"></iframe><p>Two</p>"
            })
    void markupOfAbstractsIsTakenOutAndNeverRun(String html) {
        var escaped = html.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        var frab = xml(event("1", frab("10:00", "01:00", "Talk") + "<abstract>" + escaped + "</abstract>"));
        var ics = ics(
                TEN + "SUMMARY:Talk\r\nDESCRIPTION:" + html.replace(";", "\\;").replace(",", "\\,"));
        for (var file : List.of(frab, ics)) {
            assertThat(only(read(file)).programme().summary().en()).isEqualTo("One\n\nTwo");
        }
    }

    @Test
    void aCellThatWouldRunAsAFormulaIsOnlyWords() {
        var file =
                text("a.csv", "title,start,end\n\"=HYPERLINK(\"\"http://x\"\")\",2026-09-23 10:00,2026-09-23 11:00\n");
        assertThat(only(read(file)).title().en()).isEqualTo("=HYPERLINK(\"http://x\")");
    }

    @Test
    void bombsAndEntitiesAreRefusedBeforeTheyAreOpened() {
        var bomb = new StringBuilder("<!DOCTYPE s [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        bomb.append("]><schedule>&a29;</schedule>");
        assertRefused("exchange.xml-doctype", () -> read(text("a.xml", bomb.toString())));
        for (var entity : List.of(
                "<!ENTITY e SYSTEM \"file:///etc/passwd\">",
                "<!ENTITY % p SYSTEM \"http://localhost:1/x.dtd\">%p;",
                "<!ENTITY e PUBLIC \"-//X\" \"http://localhost:1/e\">")) {
            assertRefused(
                    "exchange.xml-doctype",
                    () -> read(text("a.xml", "<!DOCTYPE s [" + entity + "]><schedule>&e;</schedule>")));
        }
        assertRefused("exchange.broken-json", () -> read(text("a.json", "[".repeat(100_000))));
    }

    @Test
    void oneOddActivityOfManyCostsNoOther() {
        var rows = new StringBuilder("title,start,end\n");
        IntStream.range(0, 200)
                .forEach(i -> rows.append("Talk ")
                        .append(i)
                        .append(i % 10 == 0 ? ",never,\n" : ",2026-09-23 10:00,2026-09-23 11:00\n"));
        var preview = read(text("a.csv", rows.toString()));
        assertThat(preview.activities()).hasSize(200);
        assertThat(rules(preview)).hasSize(20).containsOnly("activity-without-start");
        assertThat(preview.counts().created() + preview.counts().skipped())
                .isEqualTo(preview.counts().read());
    }
}
