package org.hallwright.domain.schedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class ClashFinderTest {
    private static final LocalDateTime NINE = LocalDateTime.of(2021, 9, 23, 9, 0);

    @Test
    void agreesWithComparingEachPair() {
        for (var seed = 0; seed < 30; seed++) {
            var activities = random(120, seed);
            assertThat(pairs(ClashFinder.inRooms(activities))).isEqualTo(everyPair(activities, true));
            assertThat(pairs(ClashFinder.ofPeople(activities))).isEqualTo(everyPair(activities, false));
        }
    }

    @Test
    void sweepsTenThousandActivitiesAsItDoesFew() {
        var activities = random(10_000, 7);
        var clashes = ClashFinder.inRooms(activities).size()
                + ClashFinder.ofPeople(activities).size();
        assertThat(clashes).isGreaterThan(10_000);
    }

    @Test
    void findsTheSameInAnyOrder() {
        var activities = random(200, 3);
        var shuffled = new ArrayList<>(activities);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(ClashFinder.inRooms(shuffled)).isEqualTo(ClashFinder.inRooms(activities));
    }

    @Test
    void aPairIsOneClashHoweverManyPeopleAreShared() {
        var one = with(activity("a", 0, 60, "r1"), PresenceMode.IN_PERSON, "p1", "p2", "p3");
        var other = with(activity("b", 30, 60, "r2"), PresenceMode.IN_PERSON, "p3", "p1");
        assertThat(ClashFinder.ofPeople(List.of(other, one)))
                .singleElement()
                .satisfies(clash -> assertThat(clash.shared()).hasSize(2))
                .satisfies(clash -> assertThat(clash.minutes()).isEqualTo(30));
    }

    @Test
    void recordedVideoAndLetterTakeNobodysTime() {
        var live = with(activity("a", 0, 60, "r1"), PresenceMode.IN_PERSON, "p");
        for (var mode : PresenceMode.values()) {
            var other = with(activity("b", 0, 60, "r2"), mode, "p");
            assertThat(ClashFinder.ofPeople(List.of(live, other))).hasSize(mode.needsTheirTime() ? 1 : 0);
        }
    }

    @Test
    void whatFollowsAtOnceDoesNotClash() {
        var clashes = ClashFinder.inRooms(List.of(activity("a", 0, 30, "r"), activity("b", 30, 30, "r")));
        assertThat(clashes).isEmpty();
    }

    @Test
    void cancelledActivitiesTakeNothing() {
        var gone = activity("a", 0, 30, "r").entitled(Name.NONE, ActivityKind.OTHER, ActivityState.CANCELLED);
        assertThat(ClashFinder.inRooms(List.of(gone, activity("b", 0, 30, "r"))))
                .isEmpty();
    }

    @Test
    void nobodyStandsInAnExhibitionForAMonth() {
        var month = with(activity("art", 0, 30 * 24 * 60, "r1"), PresenceMode.IN_PERSON, "p");
        var talk = with(activity("talk", 60, 30, "r2"), PresenceMode.IN_PERSON, "p");
        assertThat(ClashFinder.ofPeople(List.of(month, talk))).isEmpty();
    }

    private static Set<Set<Id<Activity>>> pairs(List<Clash> clashes) {
        var pairs = clashes.stream()
                .map(c -> Set.of(c.first().id(), c.second().id()))
                .collect(Collectors.toSet());
        assertThat(pairs).hasSameSizeAs(clashes);
        return pairs;
    }

    private static Set<Set<Id<Activity>>> everyPair(List<Activity> activities, boolean rooms) {
        var pairs = new HashSet<Set<Id<Activity>>>();
        for (var a : activities) {
            for (var b : activities) {
                if (a != b && a.when().overlaps(b.when()) && !Collections.disjoint(wants(a, rooms), wants(b, rooms))) {
                    pairs.add(Set.of(a.id(), b.id()));
                }
            }
        }
        return pairs;
    }

    private static Collection<?> wants(Activity activity, boolean rooms) {
        return rooms
                ? activity.rooms()
                : activity.people().stream()
                        .filter(p -> p.mode().needsTheirTime())
                        .map(Participation::guest)
                        .toList();
    }

    private static List<Activity> random(int count, int seed) {
        var dice = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> with(
                        activity(
                                "a" + i,
                                dice.nextInt(count * 4),
                                10 + dice.nextInt(90),
                                "r" + dice.nextInt(9),
                                "r" + (9 + dice.nextInt(9))),
                        PresenceMode.values()[dice.nextInt(4)],
                        "p" + dice.nextInt(20),
                        "p" + (20 + dice.nextInt(20))))
                .toList();
    }

    private static Activity activity(String id, int minutes, int length, String... rooms) {
        var places = List.of(rooms).stream().map(Id<Room>::new).toList();
        var when = When.of(NINE.plusMinutes(minutes), Duration.ofMinutes(length));
        return Activity.titled(new Id<>(id), Name.of(id, ""), ActivityKind.CONFERENCE, when, places);
    }

    private static Activity with(Activity activity, PresenceMode mode, String... people) {
        return activity.withPeople(List.of(people).stream()
                .map(p -> new Participation(new Id<Guest>(p), Role.SPEAKER, mode))
                .toList());
    }
}
