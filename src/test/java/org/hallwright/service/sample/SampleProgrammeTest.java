package org.hallwright.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.When;
import org.junit.jupiter.params.ParameterizedTest;
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
