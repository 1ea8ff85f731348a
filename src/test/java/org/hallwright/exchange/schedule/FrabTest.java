package org.hallwright.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.text;
import static org.hallwright.exchange.schedule.Schedules.event;
import static org.hallwright.exchange.schedule.Schedules.only;
import static org.hallwright.exchange.schedule.Schedules.parts;
import static org.hallwright.exchange.schedule.Schedules.read;
import static org.hallwright.exchange.schedule.Schedules.rules;
import static org.hallwright.exchange.schedule.Schedules.xml;

import java.time.Duration;
import java.time.LocalDateTime;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The XML and JSON of frab, of whatever age.
class FrabTest {
    private static LocalDateTime start(SchedulePreview preview) {
        return only(preview).when().start();
    }

    private static Activity activity(String more) {
        return only(read(xml(event("1", parts("10:00", "Talk") + more))));
    }

    @Test
    void oldAndNewNestingSayTheSame() {
        var events =
                event("1", parts("10:00", "Opening") + "<track>Main</track>") + event("2", parts("11:00", "Forum"));
        var old = text(
                "a.xml",
                "<schedule><conference><title>T</title></conference><day index=\"1\" date=\"2026-09-23\"><room name=\"Hall 1\">"
                        + events + "</room></day></schedule>");
        var deep = text(
                "a.xml",
                "<iCalendar><vcalendar><schedule><conference><title>T</title></conference><days><day date=\"2026-09-23\"><rooms>"
                        + "<room name=\"Hall 1\" guid=\"x\"><events>" + events
                        + "</events></room></rooms></day></days></schedule></vcalendar></iCalendar>");
        assertThat(read(deep).activities()).isEqualTo(read(old).activities());
        assertThat(read(old, Schedules.after(deep, Schedules.EMPTY)).toChange().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 02:00, 2026-09-23T02:00",
        "05:00, 02:00, 2026-09-24T02:00",
        "05:00:00, 04:59, 2026-09-24T04:59",
        "05:00, 05:00, 2026-09-23T05:00",
        "9:00, 8:30, 2026-09-24T08:30",
        "'', 9:05, 2026-09-23T09:05",
        "noon, 02:00, 2026-09-23T02:00"
    })
    void theDaysChangeDecidesToWhichNightAnEarlyStartBelongs(String change, String start, LocalDateTime when) {
        var conference = "<title>T</title><day_change>" + change + "</day_change>";
        assertThat(start(read(xml(conference, new String[] {event("1", parts(start, "Talk"))}))))
                .isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-24T01:30:00+08:00, 01:30, 2026-09-24T01:30",
        "2026-09-24T01:30:00+08:00, 03:00, 2026-09-23T03:00",
        "2026-09-24T01:30:00Z, 01:30, 2026-09-24T01:30",
        "2026-09-24T01:30:00, 01:30, 2026-09-24T01:30",
        "2026-09-24T01:30, 01:30, 2026-09-24T01:30",
        "2026-09-24, 01:30, 2026-09-23T01:30",
        "yesterday in the evening, 01:30, 2026-09-23T01:30"
    })
    void aFullDateIsBelievedWhereItAgreesWithTheClock(String date, String start, LocalDateTime when) {
        assertThat(start(read(xml(event("1", parts(start, "Talk") + "<date>" + date + "</date>")))))
                .isEqualTo(when);
    }

    @Test
    void aFullDateInAnotherZoneIsTurnedToThatOfTheConference() {
        var conference = "<title>T</title><time_zone_name>Asia/Shanghai</time_zone_name>";
        var utc = parts("01:30", "Talk") + "<date>2026-09-23T17:30:00Z</date>";
        assertThat(start(read(xml(conference, new String[] {event("1", utc)})))).isEqualTo("2026-09-24T01:30");
    }

    @ParameterizedTest
    @CsvSource({"0:45, 45", "00:05, 5", "01:00:00, 60", "26:00, 1560", "1:5, 65"})
    void durationsAreHoursAndMinutes(String duration, int minutes) {
        var parts = "<start>10:00</start><title>Talk</title><duration>" + duration + "</duration>";
        assertThat(only(read(xml(event("1", parts)))).when().length()).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00:00", "-1:00", "45", "one hour", "PT1H", "99999:00", "1:00:00:00"})
    void aDurationThatIsNoneIsTakenForAnHour(String duration) {
        var parts = "<start>10:00</start><title>Talk</title><duration>" + duration + "</duration>";
        var preview = read(xml(event("1", parts), event("2", parts("11:00", "Sound"))));
        assertThat(preview.activities().getFirst().when().length()).isEqualTo(Duration.ofHours(1));
        assertThat(rules(preview)).containsExactly("activity-without-end");
        assertThat(preview.problems().getFirst().where().row()).isEqualTo(1);
        assertThat(preview.counts().read()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "ceremony, X, CEREMONY", "FORUM, X, FORUM", "lecture, X, CONFERENCE", "panel discussion, X, DIALOGUE",
                "'', 重点项目签约仪式, SIGNING",
        "'', 开幕式, CEREMONY", "'', Summit Forum, FORUM", "'', Lunch, OTHER", "concert, X, PERFORMANCE",
                "'', 文旅产品推介会, PROMOTION"
    })
    void theKindFollowsTheFilesWordOrTheTitle(String type, String title, ActivityKind kind) {
        assertThat(only(read(xml(event("1", parts("10:00", title) + "<type>" + type + "</type>"))))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void abstractAndDescriptionAreOneSummaryEachOnce() {
        assertThat(activity("<abstract>A</abstract><description>B</description>")
                        .programme()
                        .summary())
                .isEqualTo(Name.of("A\n\nB", ""));
        assertThat(activity("<abstract>A</abstract><description>A</description>")
                        .programme()
                        .summary())
                .isEqualTo(Name.of("A", ""));
        assertThat(activity("<description> </description>").programme().summary())
                .isEqualTo(Name.NONE);
    }

    @Test
    void markupInAnAbstractBecomesText() {
        var html =
                "<abstract><![CDATA[<p>Opening &amp; <b>closing</b></p><script>alert(1)</script><ul><li>One<li>Two</ul>]]></abstract>";
        assertThat(activity(html).programme().summary().en())
                .isEqualTo("Opening & closing\n\n• One\n• Two")
                .doesNotContain("alert");
    }

    @Test
    void aRoomOfTheEventCountsOnlyWhereTheDayNamesNone() {
        var inside = activity("<room>Other</room>");
        assertThat(inside.rooms()).hasSize(1);
        var bare = text(
                "a.xml",
                "<schedule><day date=\"2026-09-23\">" + event("1", parts("10:00", "Talk") + "<room>Other</room>")
                        + "</day></schedule>");
        var state = Schedules.after(bare, Schedules.EMPTY);
        assertThat(state.all(Room.class)).extracting(r -> r.name().en()).containsExactly("Other");
    }

    @Test
    void anActivityWithoutARoomIsUnplaced() {
        var bare = text(
                "a.xml",
                "<schedule><day date=\"2026-09-23\">" + event("1", parts("10:00", "Talk")) + "</day></schedule>");
        assertThat(only(read(bare)).rooms()).isEmpty();
        assertThat(read(bare).counts().rooms()).isZero();
    }

    @Test
    void wordsOfTheFileAreKeptForTheWayBack() {
        var kept = activity(
                "<slug>talk</slug><url>https://x.example</url><type>keynote</type><subtitle>Sub</subtitle><language>zh</language>");
        assertThat(kept.programme().source())
                .containsEntry("id", "1")
                .containsEntry("slug", "talk")
                .containsEntry("type", "keynote")
                .containsEntry("url", "https://x.example")
                .doesNotContainKey("guid");
        assertThat(kept.programme().subtitle()).isEqualTo(Name.of("Sub", ""));
        assertThat(kept.programme().language()).isEqualTo("zh");
    }

    @Test
    void jsonOfFrabAndPretalxIsRead() {
        var json = """
                {"schedule":{"conference":{"title":"T","time_zone_name":"Asia/Shanghai","days":[{"date":"2026-09-23","rooms":{
                "大会议厅":[{"id":7,"guid":"g7","date":"2026-09-23T10:00:00+08:00","start":"10:00","duration":"00:30","title":"开幕式",
                "type":"ceremony","track":null,"abstract":"<p>One</p>","persons":[{"id":1,"public_name":" 王芳 "},
                {"code":"X","name":"Li Na"},{"id":3}]}],"Empty":[]}}]}}}
                """;
        var preview = read(text("a.json", json));
        var activity = only(preview);
        assertThat(activity.title()).isEqualTo(Name.of("", "开幕式"));
        assertThat(activity.kind()).isEqualTo(ActivityKind.CEREMONY);
        assertThat(activity.when().start()).isEqualTo("2026-09-23T10:00");
        assertThat(activity.track()).isNull();
        assertThat(activity.people()).hasSize(3);
        assertThat(activity.programme().summary().en()).isEqualTo("One");
        assertThat(preview.counts().rooms()).isEqualTo(1);
    }

    @Test
    void theFormatIsSeenInTheFileWhateverItsName() {
        assertThat(only(read(text(
                        "a.txt",
                        "\uFEFF "
                                + new String(
                                        xml(event("1", parts("10:00", "Talk"))).bytes())))))
                .isNotNull();
        assertThat(
                        only(
                                read(
                                        text(
                                                "feed",
                                                "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20260923T090000\nDTEND:20260923T100000\nSUMMARY:Talk\nEND:VEVENT\nEND:VCALENDAR\n"))))
                .isNotNull();
    }
}
