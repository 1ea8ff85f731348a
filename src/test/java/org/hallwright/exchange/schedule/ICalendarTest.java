package org.hallwright.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.schedule.Schedules.SHOW;
import static org.hallwright.exchange.schedule.Schedules.calendar;
import static org.hallwright.exchange.schedule.Schedules.only;
import static org.hallwright.exchange.schedule.Schedules.read;
import static org.hallwright.exchange.schedule.Schedules.rules;
import static org.hallwright.exchange.schedule.Schedules.vevent;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// iCalendar in and out.
class ICalendarTest {
    private static final String NINE_TO_TEN = "DTSTART:20260923T090000\r\nDTEND:20260923T100000\r\n";

    private static When when(String... lines) {
        return only(read(calendar(vevent("u", String.join("\r\n", lines), "SUMMARY:Talk"))))
                .when();
    }

    private static String exported(Activity... activities) {
        var entries = new java.util.ArrayList<org.hallwright.domain.change.Entry>(List.of(activities));
        entries.add(SHOW);
        var bytes = ScheduleExport.write(ExhibitionState.of(entries), SHOW.id(), "ics", Language.EN, Instant.EPOCH);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Activity talk(Name title, LocalDateTime start, Duration length) {
        return Activity.titled(new Id<>("talk"), title, ActivityKind.FORUM, When.of(start, length), List.of());
    }

    @Test
    void anAllDayActivityLastsFromMidnightToMidnight() {
        var day = LocalDateTime.of(2026, 9, 24, 0, 0);
        assertThat(when("DTSTART;VALUE=DATE:20260924")).isEqualTo(When.of(day, Duration.ofDays(1)));
        assertThat(when("DTSTART;VALUE=DATE:20260924", "DTEND;VALUE=DATE:20260925"))
                .isEqualTo(When.of(day, Duration.ofDays(1)));
        assertThat(when("DTSTART;VALUE=DATE:20260924", "DTEND;VALUE=DATE:20260927"))
                .isEqualTo(When.of(day, Duration.ofDays(3)));
        assertThat(when("DTSTART;VALUE=DATE:20260924", "DTEND;VALUE=DATE:20260924"))
                .isEqualTo(When.of(day, Duration.ofDays(1)));
    }

    @Test
    void aLeapSecondIsTheSecondBefore() {
        assertThat(when("DTSTART:20260923T085960", "DTEND:20260923T100000").start())
                .isEqualTo(LocalDateTime.of(2026, 9, 23, 8, 59, 59));
    }

    @Test
    void aLeapSecondAtTheEndCostsTheLengthASecondAtMost() {
        assertThat(when("DTSTART:20260923T090000", "DTEND:20260923T095960").length())
                .isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({"20260923T090061", "20260923T090099"})
    void secondsThatNoClockShowsDoNotEndTheImport(String start) {
        var preview = read(calendar(vevent("u", "DTSTART:" + start, "SUMMARY:Talk")));
        assertThat(only(preview).title().en()).isEqualTo("Talk");
    }

    @Test
    void anEndBeforeItsStartIsNoEnd() {
        var preview = read(calendar(vevent("u", "DTSTART:20260923T090000", "DTEND:20260923T080000", "SUMMARY:Talk")));
        assertThat(only(preview).when().length()).isEqualTo(Duration.ofHours(1));
        assertThat(rules(preview)).containsExactly("activity-end-before-start");
    }

    @ParameterizedTest
    @CsvSource({"PT30M, 30", "PT1H30M, 90", "P1D, 1440", "PT0S, 60", "-PT1H, 60"})
    void aDurationStandsForAnEnd(String duration, int minutes) {
        assertThat(when("DTSTART:20260923T090000", "DURATION:" + duration).length())
                .isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void whatRecursIsReadAsOftenAsItDoesAndSaid() {
        var file = calendar(vevent("u", NINE_TO_TEN + "RRULE:FREQ=DAILY;COUNT=4", "SUMMARY:Guided tour"));
        var preview = read(file);
        assertThat(preview.counts().read()).isEqualTo(4);
        assertThat(preview.activities())
                .extracting(a -> a.when().start())
                .isEqualTo(IntStream.range(23, 27)
                        .mapToObj(day -> LocalDateTime.of(2026, 9, day, 9, 0))
                        .toList());
        var first = preview.activities().getFirst().id();
        assertThat(preview.activities()).extracting(Activity::series).containsExactly(null, first, first, first);
        assertThat(rules(preview)).containsExactly("recurrence-read");
        assertThat(preview.problems().getFirst().severity()).isEqualTo(Severity.NOTE);
        assertThat(read(file, Schedules.after(file, Schedules.EMPTY)).toChange().isEmpty())
                .isTrue();
    }

    @Test
    void whatRecursForEverIsReadUntilTheExhibitionEnds() {
        var preview = read(calendar(
                vevent("u", NINE_TO_TEN + "RRULE:FREQ=DAILY", "EXDATE:20260924T090000", "SUMMARY:Guided tour")));
        assertThat(preview.activities())
                .extracting(a -> a.when().start().getDayOfMonth())
                .containsExactly(23, 25, 26);
    }

    @Test
    void whatRecursWhileClocksAreSetBackKeepsItsHour() {
        var preview = read(calendar(
                "X-WR-TIMEZONE:Europe/Berlin\r\n",
                vevent(
                        "u",
                        "DTSTART;TZID=Europe/Berlin:20261024T090000",
                        "DTEND;TZID=Europe/Berlin:20261024T100000",
                        "RRULE:FREQ=DAILY;COUNT=3",
                        "SUMMARY:Tour")));
        assertThat(preview.activities())
                .extracting(a -> a.when().start().getHour())
                .containsExactly(9, 9, 9);
    }

    @Test
    void whatHasNoTitleOrNoStartIsNamed() {
        var preview = read(calendar(
                vevent("a", NINE_TO_TEN + "LOCATION:Hall"),
                vevent("b", "SUMMARY:Never"),
                vevent("c", NINE_TO_TEN + "SUMMARY:Talk")));
        assertThat(preview.activities()).extracting(a -> a.title().en()).containsExactly("Hall", "Never", "Talk");
        assertThat(preview.activities().get(1).when()).isNull();
        assertThat(rules(preview)).containsExactly("activity-without-title", "activity-without-start");
        assertThat(preview.counts().read()).isEqualTo(3);
    }

    @Test
    void timesInUtcAreTurnedToTheZoneThatTheCalendarNames() {
        var file = calendar(
                "X-WR-TIMEZONE:America/New_York\r\n",
                vevent("u", "DTSTART:20260923T130000Z", "DTEND:20260923T140000Z", "SUMMARY:Talk"));
        assertThat(only(read(file)).when().start()).isEqualTo("2026-09-23T09:00");
    }

    @Test
    void timesInUtcOfACalendarWithoutAZoneAreTurnedToThatOfTheExhibition() {
        assertThat(SHOW.zone()).isEqualTo("Asia/Shanghai");
        assertThat(when("DTSTART:20260923T010000Z", "DTEND:20260923T020000Z").start())
                .isEqualTo("2026-09-23T09:00");
        assertThat(when("DTSTART:20260923T010000", "DTEND:20260923T020000").start())
                .isEqualTo("2026-09-23T01:00");
    }

    @Test
    void foldedLinesAndEscapesAreUndone() {
        var preview = read(calendar(vevent(
                "u",
                NINE_TO_TEN + "SUMMARY:Forum on trade\\, logistics\\; and\r\n  tea",
                "DESCRIPTION:one\\ntwo \\\\ three",
                "LOCATION:Hall\\, west")));
        assertThat(only(preview).title().en()).isEqualTo("Forum on trade, logistics; and tea");
        assertThat(only(preview).programme().summary().en()).isEqualTo("one\ntwo \\ three");
    }

    @Test
    void attendeesWithANameTakePart() {
        var preview = read(calendar(vevent(
                "u",
                NINE_TO_TEN + "SUMMARY:Talk",
                "ATTENDEE;CN=\"Wang, Fang\":mailto:w@x.cn",
                "ATTENDEE:mailto:nameless@x.cn")));
        assertThat(only(preview).people()).hasSize(1);
        assertThat(preview.counts().people()).isEqualTo(1);
    }

    @Test
    void theCategoryIsTheTrackAndTheLocationTheRoom() {
        var file = calendar(
                vevent("u", NINE_TO_TEN + "SUMMARY:One", "CATEGORIES:Energy,Other", "LOCATION:Room 1"),
                vevent("v", NINE_TO_TEN + "SUMMARY:Two", "CATEGORIES:energy", "LOCATION: room 1 "));
        var preview = read(file);
        assertThat(preview.counts().rooms()).isEqualTo(1);
        assertThat(preview.activities().get(0).track())
                .isEqualTo(preview.activities().get(1).track());
        assertThat(preview.activities().get(0).rooms())
                .isEqualTo(preview.activities().get(1).rooms());
    }

    @Test
    void timesGoOutInUtcWithTheZoneBesideThem() {
        var text = exported(talk(Name.of("Talk", ""), LocalDateTime.of(2026, 9, 23, 9, 0), Duration.ofMinutes(90)));
        assertThat(text)
                .contains(
                        "X-WR-TIMEZONE:Asia/Shanghai\r\n", "DTSTART:20260923T010000Z\r\n", "DTEND:20260923T023000Z\r\n")
                .contains("DTSTAMP:19700101T000000Z\r\n")
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void longChineseTitlesAreFoldedBetweenCharactersAndComeBack() {
        var title = "第十三届中国—东北亚博览会开幕式暨第十一届东北亚合作高层论坛，".repeat(20);
        var text = exported(talk(Name.of("", title), LocalDateTime.of(2026, 9, 23, 9, 0), Duration.ofHours(1)));
        assertThat(text.lines()).allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text).doesNotContain("\uFFFD");
        var back = read(SourceFile.of("a.ics", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(only(back).title().zh()).isEqualTo(title);
    }

    @Test
    void controlCharactersStayBehind() {
        var text = exported(talk(
                Name.of("a\u0007b\u0000c\rd\uFFFEe", ""), LocalDateTime.of(2026, 9, 23, 9, 0), Duration.ofHours(1)));
        assertThat(text).contains("SUMMARY:abcde\r\n");
    }
}
