package org.hallwright.domain.schedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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

class ClashOrderTest {
    private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2021, 9, 24, 0, 0);

    @Test
    void whatCrossesMidnightClashesWithTheFirstOfTheNextDay() {
        var gala = activity("gala", -60, 90, 0, 0, "ballroom");
        var early = activity("rehearsal", 0, 60, 0, 0, "ballroom");

        assertThat(ClashFinder.inRooms(List.of(early, gala)))
                .singleElement()
                .satisfies(c -> assertThat(c.first()).isEqualTo(gala))
                .satisfies(c -> assertThat(c.minutes()).isEqualTo(30));
    }

    @Test
    void ofTwoThatStartTogetherTheShorterComesFirst() {
        var longer = activity("a", 0, 120, 0, 0, "r");
        var shorter = activity("b", 0, 30, 0, 0, "r");

        assertThat(ClashFinder.inRooms(List.of(longer, shorter)))
                .singleElement()
                .satisfies(c -> assertThat(c.first()).isEqualTo(shorter))
                .satisfies(c -> assertThat(c.minutes()).isEqualTo(30));
    }

    @Test
    void ofTwoWithEqualTimesTheIdDecides() {
        var one = activity("a", 0, 30, 0, 0, "r");
        var other = activity("b", 0, 30, 0, 0, "r");

        assertThat(ClashFinder.inRooms(List.of(other, one)).getFirst().first()).isEqualTo(one);
        assertThat(ClashFinder.inRooms(List.of(one, other)).getFirst().first()).isEqualTo(one);
    }

    @Test
    void anActivityThatNamesItsRoomTwiceDoesNotClashWithItself() {
        assertThat(ClashFinder.inRooms(List.of(activity("a", 0, 30, 0, 0, "r", "r"))))
                .isEmpty();
    }

    @Test
    void clashesOfAnActivityOverManyRoomsComeInTheOrderOfTheRooms() {
        var single = Stream.of("r1", "r2", "r3", "r4", "r5", "r6", "r7")
                .map(room -> activity("in-" + room, 0, 60, 0, 0, room))
                .toList();
        var all = new ArrayList<>(single);
        all.add(activity("spans", 30, 60, 0, 0, "r7", "r3", "r1", "r5", "r2", "r6", "r4"));
        Collections.shuffle(all, new Random(3));

        assertThat(ClashFinder.inRooms(all))
                .extracting(c -> c.first().id().value())
                .containsExactly("in-r1", "in-r2", "in-r3", "in-r4", "in-r5", "in-r6", "in-r7");
    }

    @Test
    void setUpThatReachesIntoTheActivityBeforeIsAClash() {
        var forum = activity("forum", 0, 60, 0, 15, "r");
        var signing = activity("signing", 70, 60, 30, 0, "r");

        assertThat(ClashFinder.inRooms(List.of(forum, signing))).isEmpty();
        assertThat(ClashFinder.inSetUp(List.of(forum, signing)))
                .singleElement()
                .satisfies(c -> assertThat(c.first()).isEqualTo(forum));
    }

    @Test
    void clearingThatEndsWhenSettingUpBeginsIsNone() {
        var forum = activity("forum", 0, 60, 0, 15, "r");
        var signing = activity("signing", 90, 60, 15, 0, "r");

        assertThat(ClashFinder.inSetUp(List.of(forum, signing))).isEmpty();
    }

    @Test
    void theActivityThatStartsFirstIsFirstThoughTheOtherIsSetUpEarlier() {
        var talk = activity("talk", 0, 60, 0, 0, "r");
        var gala = activity("gala", 90, 60, 300, 0, "r");

        assertThat(ClashFinder.inSetUp(List.of(talk, gala)))
                .singleElement()
                .satisfies(c -> assertThat(c.first()).isEqualTo(talk))
                .satisfies(c -> assertThat(c.second()).isEqualTo(gala));
    }

    @Test
    void whatOverlapsItselfIsNoMatterOfSettingUp() {
        var one = activity("a", 0, 60, 30, 30, "r");
        var other = activity("b", 30, 60, 30, 30, "r");

        assertThat(ClashFinder.inSetUp(List.of(one, other))).isEmpty();
        assertThat(ClashFinder.inRooms(List.of(one, other))).hasSize(1);
    }

    @Test
    void setUpClashesAreThoseThatComparingEachPairFinds() {
        for (var seed = 0; seed < 30; seed++) {
            var activities = random(seed);
            var expected = new HashSet<Set<Id<Activity>>>();
            for (var a : activities) {
                for (var b : activities) {
                    var apart = !a.when().overlaps(b.when());
                    var wide = taken(a).overlaps(taken(b));
                    if (a != b && apart && wide && !Collections.disjoint(a.rooms(), b.rooms())) {
                        expected.add(Set.of(a.id(), b.id()));
                    }
                }
            }
            var found = ClashFinder.inSetUp(activities);
            assertThat(found).hasSameSizeAs(expected);
            assertThat(found)
                    .allMatch(c ->
                            expected.contains(Set.of(c.first().id(), c.second().id())))
                    .allMatch(c ->
                            !c.second().when().start().isBefore(c.first().when().end()));
        }
    }

    @Test
    void aPersonOnALiveLinkCannotBeOnTwo() {
        var here = with(activity("a", 0, 60, 0, 0, "r1"), PresenceMode.LIVE_LINK);
        var there = with(activity("b", 59, 60, 0, 0, "r2"), PresenceMode.LIVE_LINK);

        assertThat(ClashFinder.ofPeople(List.of(here, there)))
                .singleElement()
                .satisfies(c -> assertThat(c.minutes()).isOne())
                .satisfies(c -> assertThat(c.shared()).hasSize(1));
    }

    @Test
    void whatLastsExactlyADayStillAsksForItsPeople() {
        var day = with(activity("a", 0, 24 * 60, 0, 0, "r1"), PresenceMode.IN_PERSON);
        var more = with(activity("b", 0, 24 * 60 + 1, 0, 0, "r2"), PresenceMode.IN_PERSON);
        var talk = with(activity("c", 60, 30, 0, 0, "r3"), PresenceMode.IN_PERSON);

        assertThat(ClashFinder.ofPeople(List.of(day, talk))).hasSize(1);
        assertThat(ClashFinder.ofPeople(List.of(more, talk))).isEmpty();
    }

    @Test
    void whatIsNotScheduledTakesNothing() {
        var idea = activity("a", 0, 60, 0, 0, "r").at(null, List.of(new Id<>("r")));
        var talk = activity("b", 0, 60, 0, 0, "r");

        assertThat(ClashFinder.inRooms(List.of(idea, talk))).isEmpty();
        assertThat(ClashFinder.inSetUp(List.of(idea, talk))).isEmpty();
        assertThat(ClashFinder.ofPeople(List.of(with(idea, PresenceMode.IN_PERSON), talk)))
                .isEmpty();
    }

    private static When taken(Activity a) {
        return new When(
                a.when().start().minusMinutes(a.setUpMinutes()), a.when().end().plusMinutes(a.clearMinutes()));
    }

    private static List<Activity> random(int seed) {
        var dice = new Random(seed);
        var activities = new ArrayList<Activity>();
        for (var i = 0; i < 80; i++) {
            var start = dice.nextInt(2000);
            var room = "r" + dice.nextInt(6);
            activities.add(activity("a" + i, start, 5 + dice.nextInt(60), dice.nextInt(90), dice.nextInt(40), room));
        }
        return activities;
    }

    private static Activity with(Activity activity, PresenceMode mode) {
        return activity.withPeople(List.of(new Participation(new Id<Guest>("p"), Role.SPEAKER, mode)));
    }

    private static Activity activity(String id, int minutes, int length, int setUp, int clear, String... rooms) {
        var when = When.of(MIDNIGHT.plusMinutes(minutes), Duration.ofMinutes(length));
        return new Activity(
                new Id<>(id),
                Name.of(id, ""),
                ActivityKind.FORUM,
                ActivityState.DRAFT,
                when,
                Stream.of(rooms).map(Id<Room>::new).toList(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                setUp,
                clear,
                false,
                List.of(),
                null);
    }
}
