package org.hallwright.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.assertRefused;
import static org.hallwright.exchange.TestFiles.real;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Programme;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleExportTest {
    private static final Instant STAMP = Instant.parse("2026-09-01T00:00:00Z");
    private static final Exhibition SHOW =
            Exhibition.titled("E3", Name.of("Expo", "博览会"), LocalDate.of(2026, 9, 23), LocalDate.of(2026, 9, 26));
    private static final List<String> WORDS =
            List.of("Opening", "开幕式", "a, b; c\\d", "<p> & \"q\"", "=1+1", "two\nlines", "ünïcode 😀", "x".repeat(100));

    static Stream<Arguments> waysOut() {
        return Stream.of("xml", "json", "ics", "csv", "xlsx")
                .flatMap(f -> Stream.of(Language.values()).map(l -> Arguments.of(f, l)));
    }

    private static SchedulePreview again(ExhibitionState state, String format, Language language) {
        var bytes = ScheduleExport.write(state, SHOW.id(), format, language, STAMP);
        return ScheduleImport.read(SourceFile.of("schedule." + format, bytes), SHOW.id(), state);
    }

    @ParameterizedTest
    @MethodSource("waysOut")
    void whatGoesOutComesBackWithoutAChange(String format, Language language) {
        var state = randomSchedule(new Random(9));
        var preview = again(state, format, language);
        assertThat(preview.toChange().edits()).isEmpty();
        assertThat(preview.counts().read()).isEqualTo(60);
        assertThat(preview.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fosdem-2013.pentabarf.xml", "camp2019.frab.json", "pyconau.pretalx.ics"})
    void realSchedulesSurviveEachFormat(String file) {
        var empty = ExhibitionState.of(List.of(SHOW));
        var state = empty.apply(
                ScheduleImport.read(real("schedules/" + file), SHOW.id(), empty).toChange());
        for (var format : List.of("xml", "json", "ics", "csv")) {
            assertThat(again(state, format, Language.EN).toChange().edits())
                    .as(format)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "json", "ics", "xlsx"})
    void anotherDeskReadsTheSameProgramme(String format) {
        var state = randomSchedule(new Random(10));
        var bytes = ScheduleExport.write(state, SHOW.id(), format, Language.EN, STAMP);
        var fresh = ExhibitionState.of(List.of(SHOW));
        var there = fresh.apply(ScheduleImport.read(SourceFile.of("a." + format, bytes), SHOW.id(), fresh)
                .toChange());
        assertThat(lines(there)).isEqualTo(lines(state));
        assertThat(there.count(Guest.class)).isEqualTo(10);
    }

    @Test
    void calendarLinesAreFoldedAndInternalActivitiesStayInside() {
        var state = randomSchedule(new Random(11));
        var secret = new Activity(
                new Id<>("secret"),
                Name.of("Secret rehearsal", ""),
                ActivityKind.OTHER,
                ActivityState.CONFIRMED,
                When.of(LocalDateTime.of(2026, 9, 23, 8, 0), Duration.ofHours(1)),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                0,
                0,
                true,
                List.of(),
                null);
        var with = ExhibitionState.of(
                Stream.concat(state.entries().stream(), Stream.of(secret)).toList());
        for (var format : List.of("ics", "xml", "json")) {
            var text = new String(
                    ScheduleExport.write(with, SHOW.id(), format, Language.EN, STAMP), StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("rehearsal");
        }
        var lines = new String(ScheduleExport.write(with, SHOW.id(), "ics", Language.ZH, STAMP), StandardCharsets.UTF_8)
                .split("\r\n");
        assertThat(lines).allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertRefused(
                "exchange.unknown-format", () -> ScheduleExport.write(with, SHOW.id(), "doc", Language.EN, STAMP));
    }

    private static List<String> lines(ExhibitionState state) {
        return state.all(Activity.class).stream()
                .map(a -> a.title().enFirst() + "|" + a.when() + "|"
                        + a.rooms().stream()
                                .limit(1)
                                .map(r -> state.get(r).name().enFirst())
                                .toList()
                        + a.people().stream()
                                .map(p -> state.get(p.guest()).name().enFirst())
                                .toList())
                .sorted()
                .toList();
    }

    private static ExhibitionState randomSchedule(Random random) {
        var entries = new ArrayList<Entry>();
        entries.add(SHOW);
        entries.add(new Track(new Id<>("t0"), Name.of("Main", "主论坛"), "", 0));
        for (var i = 0; i < 4; i++) {
            entries.add(Room.of(new Id<>("r" + i), Name.of("Room " + i, "会议室" + i), null, 100, i));
        }
        for (var i = 0; i < 10; i++) {
            entries.add(Guest.named(new Id<>("g" + i), Name.of("Guest " + i, i % 2 == 0 ? "嘉宾" + i : "")));
        }
        for (var i = 0; i < 60; i++) {
            entries.add(activity(random, i));
        }
        return ExhibitionState.of(entries);
    }

    private static Activity activity(Random random, int i) {
        var start = LocalDateTime.of(2026, 9, 23, 0, 0).plusMinutes(5L * random.nextInt(864));
        var length = i % 20 == 0 ? Duration.ofDays(31) : Duration.ofMinutes(5 + 5 * random.nextInt(100));
        var word = WORDS.get(random.nextInt(WORDS.size()));
        var title = i % 3 == 0 ? Name.of(word + i, "活动" + i) : Name.guess(word + i);
        var people = i % 4 == 0
                ? List.<Participation>of()
                : List.of(
                        new Participation(new Id<>("g" + i % 10), Role.HOST, PresenceMode.IN_PERSON),
                        new Participation(new Id<>("g" + (i + 3) % 10), Role.SPEAKER, PresenceMode.RECORDED_VIDEO));
        var source = i % 5 == 0 ? Map.of("type", "lecture", "slug", "s", "uid", "same") : Map.<String, String>of();
        var programme = new Programme(
                Name.of(i % 2 == 0 ? "Sub" : "", ""),
                Name.guess(word),
                List.of(),
                "zh",
                List.of("en"),
                List.of(),
                "",
                List.of(),
                source,
                List.of(),
                null,
                null,
                0);
        var rooms = i % 6 == 0 ? List.of(new Id<Room>("r1"), new Id<Room>("r2")) : List.of(new Id<Room>("r" + i % 4));
        return new Activity(
                new Id<>("a" + i),
                title,
                ActivityKind.values()[i % 10],
                ActivityState.CONFIRMED,
                When.of(start, length),
                rooms,
                i % 2 == 0 ? new Id<Track>("t0") : null,
                people,
                List.of(),
                null,
                programme,
                30,
                15,
                false,
                List.of(),
                null);
    }
}
