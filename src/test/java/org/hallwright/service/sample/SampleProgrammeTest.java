package org.hallwright.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every programme in the sample: it has no clash, also not while rooms are set up and cleared.
class SampleProgrammeTest {
    @ParameterizedTest
    @ValueSource(strings = {"E1", "E2", "E3", "E5"})
    void noRoomHoldsTwoActivitiesAtATime(String code) {
        assertThat(clashes(code, SampleProgrammeTest::shareRoom, SampleProgrammeTest::taken))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E1", "E2", "E3", "E5"})
    void noGuestIsInTwoPlacesAtATime(String code) {
        assertThat(clashes(code, SampleProgrammeTest::shareGuest, SampleProgrammeTest::walked))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E1", "E2", "E3", "E5"})
    void activitiesStayWithinOpeningHours(String code) {
        var state = SampleWatch.state(code);
        var hours = SampleWatch.exhibition(code).hours();
        for (var activity : state.all(Activity.class)) {
            var when = activity.when();
            assertThat(hours).anyMatch(h -> !when.start().isBefore(h.day().atTime(h.opens())));
            if (!when.isLong()) {
                assertThat(hours)
                        .as(activity.title().en())
                        .anyMatch(h -> !when.start().isBefore(h.day().atTime(h.opens()))
                                && !when.end().isAfter(h.day().atTime(h.closes())));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"E1", "E2", "E3", "E5"})
    void theCheckOfTheProgrammeHasNothingToSay(String code) {
        assertThat(ScheduleCheck.problems(SampleWatch.state(code))).isEmpty();
    }

    /// From the floor in front of the stage that is drawn in the hall.
    @ParameterizedTest
    @CsvSource({"E1,1", "E3,2"})
    void stagesAreEnteredWhereTheyStandOnThePlan(String code, int stages) {
        var state = SampleWatch.state(code);
        var placed = state.all(Room.class).stream()
                .filter(room -> room.place() != null)
                .toList();
        assertThat(placed).hasSize(stages);
        for (var room : placed) {
            var stage = state.all(Zone.class).stream()
                    .filter(zone -> zone.kind() == ZoneKind.STAGE && zone.hall().equals(room.hall()))
                    .findFirst()
                    .orElseThrow()
                    .bounds();
            var place = room.place();
            assertThat(stage.contains(place.x(), place.y()))
                    .as(room.name().en())
                    .isFalse();
            assertThat(stage.grownBy(1.5).contains(place.x(), place.y()))
                    .as(room.name().en())
                    .isTrue();
        }
    }

    @Test
    void aMonthTwoDaysAndMinutesStandInOneProgramme() {
        var state = SampleWatch.state("E2");
        var kinds = state.all(Activity.class).stream().map(Activity::kind).collect(Collectors.toSet());
        assertThat(kinds)
                .contains(
                        ActivityKind.EXHIBITION,
                        ActivityKind.PROMOTION,
                        ActivityKind.PERFORMANCE,
                        ActivityKind.DIALOGUE,
                        ActivityKind.SIGNING);
        assertThat(lengths(state, ActivityKind.EXHIBITION)).anyMatch(l -> l.toDays() >= 27);
        assertThat(lengths(state, ActivityKind.PROMOTION)).anyMatch(l -> l.toDays() >= 1 && l.toDays() <= 2);
    }

    @Test
    void theCeremonyHoldsSixRecordedSpeechesAndALetter() {
        var state = SampleWatch.state("E3");
        var modes = state.all(Activity.class).stream()
                .filter(a -> a.kind() == ActivityKind.CEREMONY)
                .flatMap(a -> a.people().stream())
                .collect(Collectors.groupingBy(Participation::mode, Collectors.counting()));
        assertThat(modes).containsEntry(PresenceMode.RECORDED_VIDEO, 6L).containsEntry(PresenceMode.LETTER, 1L);
        assertThat(lengths(state, ActivityKind.CONFERENCE)).hasSize(10);
        assertThat(lengths(state, ActivityKind.FORUM)).isNotEmpty();
    }

    private static List<Duration> lengths(ExhibitionState state, ActivityKind kind) {
        return state.all(Activity.class).stream()
                .filter(a -> a.kind() == kind)
                .map(a -> a.when().length())
                .toList();
    }

    private static List<String> clashes(
            String code, BiPredicate<Activity, Activity> share, Function<Activity, When> time) {
        var activities = List.copyOf(SampleWatch.state(code).all(Activity.class));
        var clashes = new ArrayList<String>();
        for (var i = 0; i < activities.size(); i++) {
            for (var other : activities.subList(i + 1, activities.size())) {
                var one = activities.get(i);
                if (share.test(one, other) && time.apply(one).overlaps(time.apply(other))) {
                    clashes.add(one.title().en() + " – " + other.title().en());
                }
            }
        }
        return clashes;
    }

    private static When taken(Activity a) {
        return new When(
                a.when().start().minusMinutes(a.setUpMinutes()), a.when().end().plusMinutes(a.clearMinutes()));
    }

    /// With time to walk to the next room.
    private static When walked(Activity a) {
        return new When(a.when().start(), a.when().end().plusMinutes(15));
    }

    private static boolean shareRoom(Activity one, Activity other) {
        return one.rooms().stream().anyMatch(other.rooms()::contains);
    }

    private static boolean shareGuest(Activity one, Activity other) {
        var there = other.people().stream()
                .filter(p -> p.mode().needsTheirTime())
                .map(Participation::guest)
                .toList();
        return one.people().stream().filter(p -> p.mode().needsTheirTime()).anyMatch(p -> there.contains(p.guest()));
    }
}
