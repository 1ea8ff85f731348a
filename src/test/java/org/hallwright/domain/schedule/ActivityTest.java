package org.hallwright.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActivityTest {
    private static final LocalDateTime NINE = LocalDateTime.of(2021, 9, 23, 9, 0);

    private static Activity full() {
        return new Activity(
                new Id<>("a"),
                Name.of("Summit", "峰会"),
                ActivityKind.FORUM,
                ActivityState.DRAFT,
                When.of(NINE, Duration.ofHours(2)),
                List.of(new Id<>("r1")),
                new Id<>("t1"),
                List.of(Participation.speaker(new Id<>("g1"))),
                List.of(new Id<>("p1")),
                new Audience(50, Map.of(Sector.MEDIA, 10)),
                new Programme(
                        null, null, null, "zh", null, null, null, null, Map.of("uid", "7"), List.of(), null, null, 0),
                15,
                20,
                true,
                List.of(Follows.directly(new Id<>("b"))),
                new Id<>("c"));
    }

    record Edit(String field, UnaryOperator<Activity> how) {}

    static Stream<Edit> edits() {
        return Stream.of(
                new Edit("track", a -> a.onTrack(new Id<>("t2"))),
                new Edit("people", a -> a.withPeople(List.of())),
                new Edit("signings", a -> a.withSignings(List.of())),
                new Edit("programme", a -> a.withProgramme(Programme.NONE)),
                new Edit("audience", a -> a.forAudience(Audience.NONE)),
                new Edit("rooms", a -> a.at(a.when(), List.of(new Id<>("r2")))),
                new Edit("setUpMinutes", a -> a.edit().buffers(0, 20).build()),
                new Edit("clearMinutes", a -> a.edit().buffers(15, 0).build()),
                new Edit("internal", a -> a.edit().internal(false).build()),
                new Edit("follows", a -> a.edit().follows(List.of()).build()),
                new Edit("series", a -> a.edit().series(null).build()),
                new Edit("id", a -> a.edit().id(new Id<>("z")).build()),
                new Edit("when", a -> a.at(a.when().movedBy(Duration.ofDays(1)), a.rooms())),
                new Edit("state", a -> a.entitled(a.title(), a.kind(), ActivityState.CONFIRMED)),
                new Edit("kind", a -> a.entitled(a.title(), ActivityKind.VISIT, a.state())));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditOfOneFieldKeepsAllOthers(Edit edit) {
        var edited = edit.how().apply(full());

        assertThat(edited).isNotEqualTo(full());
        assertThat(edited)
                .usingRecursiveComparison()
                .ignoringFields(edit.field())
                .isEqualTo(full());
    }

    @Test
    void onlyWhatHasATimeAndStandsIsScheduled() {
        assertThat(full().isScheduled()).isTrue();
        assertThat(full().at(null, List.of()).isScheduled()).isFalse();
        assertThat(full().entitled(Name.NONE, ActivityKind.FORUM, ActivityState.CANCELLED)
                        .isScheduled())
                .isFalse();
    }

    @Test
    void takenOffTheTimelineItKeepsItsLength() {
        var waiting = full().at(null, List.of());

        assertThat(waiting.length()).isEqualTo(Duration.ofHours(2));
        assertThat(waiting.edit().at(null, List.of(new Id<>("r2"))).build().length())
                .isEqualTo(Duration.ofHours(2));
        assertThat(waiting.at(full().when(), full().rooms())).isEqualTo(full());
    }

    @Test
    void aLengthIsPlannedOnlyWithoutATime() {
        var planned = Programme.NONE.edit().plannedMinutes(20).build();
        var agenda = List.of(new AgendaItem(Name.of("Speech", ""), null, 35));

        assertThat(full().withProgramme(planned).programme().plannedMinutes()).isZero();
        assertThat(full().withProgramme(planned).length()).isEqualTo(Duration.ofHours(2));
        var waiting = Activity.titled(new Id<>("w"), Name.NONE, ActivityKind.FORUM, null, List.of());
        assertThat(waiting.length()).isEqualTo(Duration.ofHours(1));
        assertThat(waiting.withProgramme(planned).length()).isEqualTo(Duration.ofMinutes(20));
        assertThat(waiting.withProgramme(Programme.NONE.edit().agenda(agenda).build())
                        .length())
                .isEqualTo(Duration.ofMinutes(35));
    }

    static Stream<Edit> saying() {
        var name = Name.of("New", "新");
        return Stream.of(
                said("subtitle", p -> p.subtitle(name)),
                said("summary", p -> p.summary(name)),
                said("organisers", p -> p.organisers(List.of(new Organiser("host", name)))),
                said("language", p -> p.language("mn")),
                said("interpretation", p -> p.interpretation(List.of("ru"))),
                said("agenda", p -> p.agenda(List.of(new AgendaItem(name, null, 5)))),
                said("liveLink", p -> p.liveLink("https://live.example")),
                said("needs", p -> p.needs(List.of("stage"))),
                said("source", p -> p.source(Map.of())),
                said("media", p -> p.media(List.of(new Media("Slides", "slides.pdf")))),
                said("sound", p -> p.sound(Sound.LOUD)));
    }

    private static Edit said(String field, UnaryOperator<ProgrammeBuilder> how) {
        return new Edit(
                "programme." + field,
                a -> a.withProgramme(how.apply(a.programme().edit()).build()));
    }

    @ParameterizedTest
    @MethodSource("saying")
    void whatIsSaidOtherwiseKeepsAllElseThatIsSaid(Edit edit) {
        anEditOfOneFieldKeepsAllOthers(edit);
    }

    @Test
    void withItsBuffersAnActivityTakesTheRoomForLonger() {
        assertThat(full().withBuffers()).isEqualTo(new When(NINE.minusMinutes(15), NINE.plusMinutes(140)));
        assertThat(full().at(null, List.of()).withBuffers()).isNull();
    }

    @Test
    void anAudienceIsTheSumOfItsSectors() {
        var expected = new HashMap<>(Map.of(Sector.GOVERNMENT, 300, Sector.ENTERPRISE, 550, Sector.SOCIAL, 150));
        var audience = new Audience(1000, expected);

        expected.clear();

        assertThat(audience.total()).isEqualTo(1000);
        assertThat(audience.expected().keySet()).containsExactly(Sector.GOVERNMENT, Sector.ENTERPRISE, Sector.SOCIAL);
        assertThat(new Audience(0, null).total()).isZero();
    }

    @Test
    void whatAnOlderFileLeftOutHasItsUsualValue() {
        var sparse = new Activity(
                new Id<>("a"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                false,
                List.of(),
                null);

        assertThat(sparse.kind()).isEqualTo(ActivityKind.OTHER);
        assertThat(sparse.state()).isEqualTo(ActivityState.DRAFT);
        assertThat(sparse.programme()).isEqualTo(Programme.NONE);
        assertThat(sparse.audience()).isEqualTo(Audience.NONE);
        assertThat(new Participation(new Id<Guest>("g"), null, null)).isEqualTo(Participation.speaker(new Id<>("g")));
    }

    @Test
    void movingAnActivityKeepsItsLength() {
        var dice = new Random(121);
        for (var run = 0; run < 200; run++) {
            var when = When.of(NINE.plusMinutes(dice.nextInt(9000)), Duration.ofMinutes(1 + dice.nextInt(3000)));
            var to = NINE.plusMinutes(dice.nextInt(9000));
            assertThat(when.startingAt(to).length()).isEqualTo(when.length());
            assertThat(when.movedBy(Duration.between(when.start(), to))).isEqualTo(when.startingAt(to));
        }
    }

    @Test
    void overlappingIsSharingAMinute() {
        var dice = new Random(122);
        for (var run = 0; run < 300; run++) {
            var one = When.of(NINE.plusMinutes(dice.nextInt(30)), Duration.ofMinutes(1 + dice.nextInt(20)));
            var other = When.of(NINE.plusMinutes(dice.nextInt(30)), Duration.ofMinutes(1 + dice.nextInt(20)));
            var shared =
                    Stream.iterate(NINE, t -> t.plusMinutes(1)).limit(60).anyMatch(t -> isIn(one, t) && isIn(other, t));
            assertThat(one.overlaps(other)).isEqualTo(shared).isEqualTo(other.overlaps(one));
        }
    }

    private static boolean isIn(When when, LocalDateTime minute) {
        return !minute.isBefore(when.start()) && minute.isBefore(when.end());
    }

    @Test
    void theDaysThatAnActivityTouchesAreThoseOfItsMinutes() {
        var dice = new Random(123);
        var day = LocalDate.of(2021, 9, 23);
        for (var run = 0; run < 100; run++) {
            var when = When.of(day.atTime(12, 0).plusHours(dice.nextInt(60)), Duration.ofHours(1 + dice.nextInt(50)));
            for (var d = -1; d < 7; d++) {
                var on = day.plusDays(d);
                var expected = Stream.iterate(when.start(), when.end()::isAfter, t -> t.plusHours(1))
                        .anyMatch(t -> t.toLocalDate().equals(on));
                assertThat(when.touches(on)).isEqualTo(expected);
            }
        }
    }

    @Test
    void exactlyADayIsNotLong() {
        assertThat(When.of(NINE, Duration.ofHours(24)).isLong()).isFalse();
        assertThat(When.of(NINE, Duration.ofHours(24).plusMinutes(1)).isLong()).isTrue();
    }
}
