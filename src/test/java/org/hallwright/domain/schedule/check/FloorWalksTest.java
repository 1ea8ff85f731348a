package org.hallwright.domain.schedule.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Walks between rooms go along the floor, round what is built on it.
class FloorWalksTest {
    private static final LocalDateTime NINE = LocalDateTime.of(2026, 9, 23, 9, 0);
    private static final Id<Guest> SPEAKER = new Id<>("g");
    private static final Hall HALL =
            new Hall(new Id<>("h"), "H1", Name.of("Hall", ""), 0, box(200, 100), 8, 0, 0, null);
    private static final Room SOUTH = room("south", 20, 40);
    private static final Room NORTH = room("north", 20, 60);

    /// From the west side almost to the east side.
    private static final Wall WALL = wall("w", new Point(0, 50), new Point(180, 50));

    private static Outline box(double width, double depth) {
        return new Outline(List.of(new Point(0, 0), new Point(width, 0), new Point(width, depth), new Point(0, depth)));
    }

    private static Wall wall(String id, Point from, Point to) {
        return new Wall(new Id<>(id), HALL.id(), from, to, 0.1);
    }

    private static Room room(String name, double x, double y) {
        return Room.of(new Id<>(name), Name.of(name, ""), HALL.id(), 100, 0).at(HALL.id(), new Point(x, y));
    }

    private static Activity activity(String id, Room room, int minute) {
        return Activity.titled(
                        new Id<>(id),
                        Name.of(id, ""),
                        ActivityKind.FORUM,
                        When.of(NINE.plusMinutes(minute), Duration.ofMinutes(30)),
                        List.of(room.id()))
                .withPeople(List.of(Participation.speaker(SPEAKER)));
    }

    /// One guest speaks in both rooms with three minutes between.
    private static ExhibitionState state(Entry... more) {
        var entries = new ArrayList<Entry>(List.of(
                HALL,
                SOUTH,
                NORTH,
                Guest.named(SPEAKER, Name.of("Ann Lee", "")),
                activity("a", SOUTH, 0),
                activity("b", NORTH, 33)));
        entries.addAll(List.of(more));
        return ExhibitionState.of(entries);
    }

    private static Optional<Problem> walk(ExhibitionState state) {
        return ScheduleCheck.problems(state).stream()
                .filter(p -> p.rule().equals("person-walk"))
                .findFirst();
    }

    @Test
    void aWallInBetweenMakesTheWalkLonger() {
        assertThat(walk(state())).isEmpty();
        assertThat(walk(state(WALL)))
                .hasValueSatisfying(p -> assertThat(p.limit()).isEqualTo("5 min"));
    }

    @Test
    void theWalkIsMeasuredAnewWhenTheFloorIsBuiltOn() {
        var before = state();
        assertThat(walk(before)).isEmpty();
        var walled = before.apply(new ChangeBuilder(before).put(WALL).build(Label.of("change.create")));
        assertThat(walk(walled)).isPresent();
        var again = walled.apply(new ChangeBuilder(walled).delete(WALL.id()).build(Label.of("change.create")));
        assertThat(walk(again)).isEmpty();
    }

    @Test
    void whatSomebodyHasWalkedGoesBeforeThePlan() {
        var rules = ScheduleRules.of(ExhibitionState.EMPTY, new Id<>("e"))
                .walking(0, List.of(new Walk(SOUTH.id(), NORTH.id(), 2)));
        assertThat(walk(state(WALL, rules))).isEmpty();
    }

    @Test
    void whereThereIsNoWayTheStraightLineCounts() {
        var closed = wall("w", new Point(0, 50), new Point(200, 50));
        assertThat(FloorWalks.of(state(closed)).metres(SOUTH, NORTH)).isEmpty();
        assertThat(walk(state(closed))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aWalkIsNeverShorterThanTheStraightLineAndTheSameBothWays(long seed) {
        var dice = new Random(seed);
        var walls = new ArrayList<Entry>();
        for (var i = 0; i < 12; i++) {
            var x = 10 + dice.nextInt(170);
            var y = 5 + dice.nextInt(60);
            walls.add(wall("w" + i, new Point(x, y), new Point(x + dice.nextInt(20), y + 1 + dice.nextInt(30))));
        }
        var here = room("here", 2, 2 + dice.nextInt(90));
        var there = room("there", 198, 2 + dice.nextInt(90));
        var state = state(walls.toArray(Entry[]::new));
        var straight = here.place().distanceTo(there.place());
        var length = FloorWalks.of(state).metres(here, there).orElseThrow();
        assertThat(length).isGreaterThanOrEqualTo(straight - 0.001).isLessThan(straight * 2);
        assertThat(FloorWalks.of(state).metres(there, here).orElseThrow()).isCloseTo(length, within(length * 0.03));
    }
}
