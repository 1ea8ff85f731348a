package org.hallwright.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.assertRefused;
import static org.hallwright.exchange.TestFiles.real;
import static org.hallwright.exchange.TestFiles.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.schedule.parsed.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleImportTest {
    private static final Id<Exhibition> SHOW = new Id<>("show");

    private static SchedulePreview read(SourceFile file, ExhibitionState state) {
        return ScheduleImport.read(file, SHOW, state);
    }

    private static SchedulePreview read(SourceFile file) {
        return read(file, ExhibitionState.EMPTY);
    }

    private static String xml(String events) {
        return "<schedule><conference><title>T</title><day_change>05:00:00</day_change></conference>"
                + "<day date=\"2026-09-23\"><room name=\"Hall 1\">" + events + "</room></day></schedule>";
    }

    private static String event(String id, String start, String title) {
        return "<event id=\"" + id + "\"><start>" + start + "</start><duration>01:00</duration><title>" + title
                + "</title><type>lecture</type></event>";
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n" + String.join("", events) + "END:VCALENDAR\n";
    }

    private static String vevent(String uid, String lines) {
        return "BEGIN:VEVENT\nUID:" + uid + "\nDTSTAMP:20260101T000000Z\n" + lines + "\nEND:VEVENT\n";
    }

    @ParameterizedTest
    @CsvSource({
        "fosdem-2013.pentabarf.xml, 487, 24, 476, 2",
        "fosdem-2020.pentabarf.xml, 872, 35, 841, 2",
        "camp2019.frab.json, 79, 2, -1, 5",
        "democon.pretalx.json, 36, 2, -1, 3",
        "pyconau.pretalx.ics, 94, 4, 0, 3"
    })
    void realSchedulesReadCompletelyAndTheSecondTimeChangesNothing(
            String file, int activities, int rooms, int people, int days) {
        var first = read(real("schedules/" + file));
        assertThat(first.counts().read()).isEqualTo(activities);
        assertThat(first.counts().created()).isEqualTo(activities);
        assertThat(first.counts().rooms()).isEqualTo(rooms);
        assertThat(first.counts().days()).isEqualTo(days);
        if (people >= 0) {
            assertThat(first.counts().people()).isEqualTo(people);
        }
        assertThat(first.problems()).isEmpty();
        var state = ExhibitionState.EMPTY.apply(first.toChange());
        assertThat(state.count(Activity.class)).isEqualTo(activities);
        assertThat(state.count(Room.class)).isEqualTo(rooms);
        var second = read(real("schedules/" + file), state);
        assertThat(second.toChange().edits()).isEmpty();
        assertThat(second.counts().created()).isZero();
    }

    @Test
    void twoYearsOfOneConferenceStandSideBySide() {
        var state = ExhibitionState.EMPTY.apply(
                read(real("schedules/fosdem-2013.pentabarf.xml")).toChange());
        var both = read(real("schedules/fosdem-2020.pentabarf.xml"), state);
        assertThat(both.counts().created()).isEqualTo(872);
        assertThat(state.apply(both.toChange()).count(Activity.class)).isEqualTo(487 + 872);
    }

    @Test
    void aTalkHasItsTimeRoomTrackAndSpeaker() {
        var state = ExhibitionState.EMPTY.apply(
                read(real("schedules/fosdem-2013.pentabarf.xml")).toChange());
        var talk = state.all(Activity.class).stream()
                .filter(a -> a.title().en().equals("Welcome to FOSDEM 2013"))
                .findFirst()
                .orElseThrow();
        assertThat(talk.when())
                .isEqualTo(new When(LocalDateTime.of(2013, 2, 2, 10, 30), LocalDateTime.of(2013, 2, 2, 10, 55)));
        assertThat(state.get(talk.rooms().getFirst()).name().en()).isEqualTo("Janson");
        assertThat(state.find(talk.track()).orElseThrow().name().en()).isEqualTo("Keynotes");
        assertThat(state.get(talk.people().getFirst().guest()).name().en()).isEqualTo("FOSDEM Staff");
        assertThat(talk.people().getFirst().role()).isEqualTo(Role.SPEAKER);
        assertThat(talk.programme().summary().en()).startsWith("FOSDEM welcome and opening talk.");
        assertThat(talk.programme().source()).containsEntry("slug", "keynotes_welcome");
    }

    @Test
    void aStartBeforeTheDaysChangeBelongsToTheNight() {
        var preview = read(text("a.xml", xml(event("1", "23:30", "Late") + event("2", "02:00", "Later"))));
        assertThat(preview.activities())
                .extracting(a -> a.when().start())
                .containsExactly(LocalDateTime.of(2026, 9, 23, 23, 30), LocalDateTime.of(2026, 9, 24, 2, 0));
        assertThat(preview.counts().days()).isEqualTo(1);
    }

    @Test
    void deeperNestingAndFullDatesAreRead() {
        var events = "<event id=\"1\" guid=\"g\"><date>2026-09-24T01:30:00+08:00</date><start>01:30</start>"
                + "<duration>0:45</duration><room>Hall 1</room><title>闭幕式</title><persons><person>王芳</person></persons>"
                + "</event>";
        var preview = read(text(
                "a.xml",
                "<schedule><conference><title>T</title><days><day date=\"2026-09-23\"><rooms><room name=\"一号厅\">"
                        + "<events>" + events + "</events></room></rooms></day></days></conference></schedule>"));
        var activity = preview.activities().getFirst();
        assertThat(activity.when().start()).isEqualTo(LocalDateTime.of(2026, 9, 24, 1, 30));
        assertThat(activity.title()).isEqualTo(Name.of("", "闭幕式"));
        assertThat(activity.kind()).isEqualTo(ActivityKind.CEREMONY);
        assertThat(preview.counts().people()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"GB18030, GB18030", "UTF-8, GB18030", "UTF-16, UTF-16", "windows-1252, windows-1252"})
    void theEncodingIsFoundEvenWhereTheFileLies(String declared, String real) {
        var title = real.startsWith("w") ? "Eröffnung" : "博览会开幕式";
        var prolog = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>";
        var file = text("a.xml", prolog + xml(event("1", "10:00", title)), java.nio.charset.Charset.forName(real));
        assertThat(read(file).activities().getFirst().title().enFirst()).isEqualTo(title);
    }

    @Test
    void anActivityWithoutATimeIsNamedAndTheRestGoesOn() {
        var preview = read(text("a.xml", xml(event("1", "ten", "Broken") + event("2", "10:00", "Sound"))));
        assertThat(preview.counts()).isEqualTo(new SchedulePreview.Counts(2, 2, 0, 0, 0, 1, 0, 1));
        assertThat(preview.activities().getFirst().when()).isNull();
        assertThat(preview.problems()).extracting(Problem::rule).containsExactly("activity-without-start");
    }

    @Test
    void equalUidsAreDifferentEvents() {
        var day = "DTSTART:20260923T090000\nDTEND:20260923T100000\nSUMMARY:";
        var file =
                text("a.ics", calendar(vevent("u", day + "One"), vevent("u", day + "Two"), vevent("v", day + "Three")));
        var preview = read(file);
        assertThat(preview.counts().created()).isEqualTo(3);
        assertThat(read(file, ExhibitionState.EMPTY.apply(preview.toChange()))
                        .toChange()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void calendarTimesAreThoseOfThePlace() {
        var preview = read(text(
                "a.ics",
                calendar(
                        vevent("a", "DTSTART;TZID=Australia/Adelaide:20260923T090000\nDURATION:PT30M\nSUMMARY:Local"),
                        vevent("b", "DTSTART:20260922T233000Z\nDTEND:20260923T003000Z\nSUMMARY:In UTC"),
                        vevent("c", "DTSTART;VALUE=DATE:20260924\nDTEND;VALUE=DATE:20260926\nSUMMARY:Two days"),
                        vevent("d", "DTSTART:20260923T120000\nSUMMARY:Endless\nSTATUS:CANCELLED"))));
        assertThat(preview.activities())
                .extracting(Activity::when)
                .containsExactly(
                        new When(LocalDateTime.of(2026, 9, 23, 9, 0), LocalDateTime.of(2026, 9, 23, 9, 30)),
                        new When(LocalDateTime.of(2026, 9, 23, 9, 0), LocalDateTime.of(2026, 9, 23, 10, 0)),
                        new When(LocalDateTime.of(2026, 9, 24, 0, 0), LocalDateTime.of(2026, 9, 26, 0, 0)),
                        new When(LocalDateTime.of(2026, 9, 23, 12, 0), LocalDateTime.of(2026, 9, 23, 13, 0)));
        assertThat(preview.activities().get(3).state()).isEqualTo(ActivityState.CANCELLED);
        assertThat(preview.problems()).extracting(Problem::rule).containsExactly("activity-without-end");
    }

    @Test
    void anUpdateKeepsWhatTheFileCannotSay() {
        var state = ExhibitionState.EMPTY.apply(
                read(text("a.xml", xml(event("1", "10:00", "Opening")))).toChange());
        var before = state.all(Activity.class).iterator().next();
        var edited = before.entitled(Name.of("Opening", "开幕"), ActivityKind.CEREMONY, ActivityState.DRAFT);
        var later = ExhibitionState.of(state.entries().stream()
                .map(e -> e.id().equals(edited.id()) ? edited : e)
                .toList());
        var preview = read(text("a.xml", xml(event("1", "11:00", "Opening"))), later);
        var after = preview.activities().getFirst();
        assertThat(preview.counts().updated()).isEqualTo(1);
        assertThat(after.title()).isEqualTo(Name.of("Opening", "开幕"));
        assertThat(after.kind()).isEqualTo(ActivityKind.CEREMONY);
        assertThat(after.when().start()).isEqualTo(LocalDateTime.of(2026, 9, 23, 11, 0));
    }

    @Test
    void peopleOfOneNameAreToldApartByTheirNumbers() {
        var people = "<persons><person id=\"1\">Li Wei</person><person id=\"2\">Li Wei</person></persons></event>";
        var file = text("a.xml", xml(event("1", "10:00", "Talk").replace("</event>", people)));
        assertThat(read(file).counts().people()).isEqualTo(2);
        var guest = Guest.named(new Id<>("g"), Name.of("Zhang San", ""));
        var one = text(
                "a.xml",
                xml(event("1", "10:00", "Talk")
                        .replace("</event>", people.replace("Li Wei", "Zhang San"))
                        .replace("<person id=\"2\">Zhang San</person>", "")));
        var preview = read(one, ExhibitionState.of(List.of(guest)));
        assertThat(preview.activities().getFirst().people().getFirst().guest()).isEqualTo(guest.id());
    }

    @Test
    void anExhibitionWithoutDatesGetsThem() {
        var empty = Exhibition.titled("X", Name.of("X", ""), null, null);
        var preview = ScheduleImport.read(
                text("a.xml", xml(event("1", "10:00", "Talk"))), empty.id(), ExhibitionState.of(List.of(empty)));
        var after = ExhibitionState.of(List.of(empty)).apply(preview.toChange()).get(empty.id());
        assertThat(after.from()).isEqualTo(LocalDate.of(2026, 9, 23));
        assertThat(after.to()).isEqualTo(LocalDate.of(2026, 9, 23));
    }

    @Test
    void brokenAndHostileFilesAreRefused() {
        assertRefused("exchange.broken-xml", () -> read(text("a.xml", "<schedule><day>")));
        assertRefused("exchange.broken-json", () -> read(text("a.json", "{\"schedule\": ")));
        assertRefused("exchange.no-schedule", () -> read(text("a.xml", "<html><body/></html>")));
        assertRefused("exchange.no-schedule", () -> read(text("a.json", "{}")));
        assertRefused("exchange.no-schedule", () -> read(text("a.ics", calendar())));
        assertRefused("exchange.broken-calendar", () -> read(text("a.ics", "nothing of the kind")));
        assertRefused("exchange.unknown-format", () -> read(text("a.docx", "words")));
        var entity = "<!DOCTYPE s [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><schedule>&e;</schedule>";
        assertRefused("exchange.xml-doctype", () -> read(text("a.xml", entity)));
        var laughs = "<!DOCTYPE s [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><schedule>&b;</schedule>";
        assertRefused("exchange.xml-doctype", () -> read(text("a.xml", laughs)));
        assertRefused("exchange.broken-xml", () -> read(text("a.xml", "<a>".repeat(10_000))));
    }

    @Test
    void markupBecomesPlainText() {
        assertThat(PlainText.of("<p>One &amp; two</p>\n\n<ul><li>A</li><li>B</li></ul>"))
                .isEqualTo("One & two\n\n• A\n• B");
        assertThat(PlainText.of("a < b and c > d")).isEqualTo("a < b and c > d");
    }
}
