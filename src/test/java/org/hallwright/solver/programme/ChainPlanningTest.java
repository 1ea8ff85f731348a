package org.hallwright.solver.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Followers;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.schedule.release.ProgrammeSnapshot;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.domain.work.Progress;
import org.hallwright.solver.programme.Proposal.Obstacle;
import org.hallwright.solver.programme.Proposal.Placed;
import org.hallwright.solver.programme.Proposal.Reason;
import org.hallwright.solver.programme.Proposal.Unplaced;
import org.junit.jupiter.api.Test;

/// Activities that follow each other, while places are sought for them or one of them has to move.
class ChainPlanningTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 20);
    private static final Room A = Room.of(new Id<>("A"), Name.of("A", ""), null, 100, 0);
    private static final Room B = Room.of(new Id<>("B"), Name.of("B", ""), null, 100, 1);
    private static final Activity FORUM = confirmed(draft("forum", 8, 240));

    /// @param hour below 0 for none
    private static Activity draft(String title, int hour, int minutes, String... heads) {
        var when = hour < 0 ? null : When.of(DAY.atTime(hour, 0), Duration.ofMinutes(minutes));
        return Activity.titled(
                        new Id<>(title),
                        Name.of(title, ""),
                        ActivityKind.FORUM,
                        when,
                        hour < 0 ? List.of() : List.of(A.id()))
                .entitled(Name.of(title, ""), ActivityKind.FORUM, ActivityState.DRAFT)
                .edit()
                .follows(Stream.of(heads)
                        .map(head -> Follows.directly(new Id<>(head)))
                        .toList())
                .build();
    }

    private static Activity confirmed(Activity draft) {
        return draft.entitled(draft.title(), draft.kind(), ActivityState.CONFIRMED);
    }

    private static ExhibitionState state(Entry... entries) {
        return ExhibitionState.of(List.of(entries));
    }

    private static Proposal replan(ExhibitionState state) {
        return new ProgrammePlanner(state, 1).replan(Progress.unwatched());
    }

    private static Proposal placeAll(ExhibitionState state) {
        return new ProgrammePlanner(state, 1).placeAll(Progress.unwatched());
    }

    private static ExhibitionState after(ExhibitionState state, Proposal proposal) {
        var change = new ChangeBuilder(state);
        proposal.placements().forEach(p -> change.put(p.applyTo(state.get(p.activity()))));
        return state.apply(change.build(Label.of("change.move-activities", 1)));
    }

    private static List<Problem> wrong(ExhibitionState state) {
        return ScheduleCheck.problems(state).stream()
                .filter(p -> p.severity() != Severity.NOTE)
                .toList();
    }

    private static List<String> told(Proposal proposal) {
        return proposal.placed().stream()
                .map(p -> p.placement().activity() + " "
                        + p.placement().when().start().toLocalTime() + " " + p.reason()
                        + (p.head() == null ? "" : " " + p.head()))
                .toList();
    }

    @Test
    void aChainGoesAlongWhereItsHeadFindsNoPlaceInFrontOfIt() {
        var state = state(A, FORUM, draft("a", 11, 60), draft("b", 12, 60, "a"), draft("c", 13, 60, "b"));

        var proposal = replan(state);

        assertThat(told(proposal)).containsExactly("a 12:00 SAME_ROOM", "b 13:00 FOLLOWS a", "c 14:00 FOLLOWS b");
        assertThat(proposal.unplaced()).isEmpty();
        assertThat(wrong(after(state, proposal))).isEmpty();
    }

    @Test
    void whatIsFarEnoughBehindStays() {
        var state = state(A, FORUM, draft("a", 11, 60), draft("b", 12, 60, "a"), draft("c", 16, 60, "b"));
        assertThat(told(replan(state))).containsExactly("a 12:00 SAME_ROOM", "b 13:00 FOLLOWS a");
    }

    @Test
    void nothingGoesAlongWhereTheHeadFindsAPlaceInFrontOfIt() {
        var state = state(A, B, FORUM, draft("a", 11, 60), draft("b", 12, 60, "a"));
        assertThat(told(replan(state))).containsExactly("a 11:00 SAME_TIME");
    }

    @Test
    void aFollowerThatIsKeptHoldsItsHead() {
        var state = state(A, FORUM, draft("a", 11, 60), confirmed(draft("b", 12, 60, "a")));

        var proposal = replan(state);

        assertThat(proposal.placed()).isEmpty();
        assertThat(proposal.unplaced()).containsExactly(new Unplaced(new Id<>("a"), Obstacle.OUT_OF_ORDER));
    }

    @Test
    void aChainIsNotMovedBehindWhatIsKeptAtItsEnd() {
        var state = state(A, FORUM, draft("a", 11, 60), draft("b", 12, 60, "a"), confirmed(draft("c", 13, 60, "b")));
        var proposal = replan(state);
        assertThat(proposal.placed()).isEmpty();
        assertThat(proposal.unplaced()).extracting(Unplaced::activity).containsExactly(new Id<>("a"));
    }

    @Test
    void ofTwoOutOfOrderTheOtherMovesWhereTheFirstCannot() {
        // The shorter one would be moved first, and nothing is free in front of the long one.
        var lasting = draft("lasting", 8, 690, "short");
        var state =
                state(A, B, lasting, draft("short", 9, 60).at(draft("x", 9, 60).when(), List.of(B.id())), hall("x"));

        var proposal = replan(state);

        assertThat(proposal.placements()).extracting(p -> p.activity().value()).containsExactly("lasting");
        assertThat(wrong(after(state, proposal))).isEmpty();
    }

    /// Another day, on which everything may be.
    private static Activity hall(String title) {
        return draft(title, 8, 60).at(When.of(DAY.plusDays(1).atTime(8, 0), Duration.ofMinutes(60)), List.of(A.id()));
    }

    @Test
    void whatWaitsIsPlacedBehindWhatItFollowsHoweverLongTheChain() {
        var entries = new ArrayList<Entry>(List.of(A, hall("other day")));
        for (var i = 0; i < 9; i++) {
            // By their ids the last would be placed first.
            entries.add(draft("t" + i, -1, 60, i == 8 ? new String[0] : new String[] {"t" + (i + 1)}));
        }
        var state = ExhibitionState.of(entries);

        var proposal = placeAll(state);

        assertThat(proposal.unplaced()).isEmpty();
        assertThat(proposal.placements())
                .extracting(p -> p.activity().value())
                .containsExactly("t8", "t7", "t6", "t5", "t4", "t3", "t2", "t1", "t0");
        assertThat(wrong(after(state, proposal))).isEmpty();
    }

    @Test
    void nothingIsPlacedBehindWhatIsNowhere() {
        var crowd = draft("crowd", -1, 60).forAudience(new Audience(0, Map.of(Sector.SOCIAL, 5000)));
        var state = state(A, FORUM, crowd, draft("after", -1, 60, "crowd"), draft("free", -1, 60));

        var proposal = placeAll(state);

        assertThat(proposal.placements()).extracting(p -> p.activity().value()).containsExactly("free");
        assertThat(proposal.unplaced())
                .containsExactlyInAnyOrder(
                        new Unplaced(new Id<>("crowd"), Obstacle.TOO_MANY_PEOPLE),
                        new Unplaced(new Id<>("after"), Obstacle.BEHIND_UNPLACED));
    }

    @Test
    void aRingIsToldAndNotFollowedForEver() {
        var waiting = placeAll(state(A, FORUM, draft("a", -1, 60, "b"), draft("b", -1, 60, "a")));
        assertThat(waiting.placed()).hasSize(1);
        assertThat(waiting.unplaced()).extracting(Unplaced::obstacle).containsExactly(Obstacle.OUT_OF_ORDER);

        var standing =
                replan(state(A, FORUM, draft("a", 11, 60, "c"), draft("b", 12, 60, "a"), draft("c", 13, 60, "b")));
        assertThat(standing.placed()).isEmpty();
        assertThat(standing.unplaced()).extracting(Unplaced::obstacle).contains(Obstacle.OUT_OF_ORDER);
    }

    @Test
    void nothingNewIsWrongNothingKeptMovesAndOnlyFollowersGoAlong() {
        var along = 0;
        for (var seed = 0; seed < 30; seed++) {
            var state = someChains(new Random(seed));
            var proposal = new ProgrammePlanner(state, seed).replan(Progress.unwatched());
            var then = after(state, proposal);

            assertThat(Set.copyOf(wrong(state))).as("seed %s", seed).containsAll(wrong(then));
            assertThat(new ProgrammePlanner(state, seed).replan(Progress.unwatched()))
                    .isEqualTo(proposal);
            var moved = new HashSet<>(proposal.placements().stream()
                    .map(p -> state.get(p.activity()))
                    .toList());
            assertThat(moved)
                    .as("seed %s", seed)
                    .allMatch(a -> a.state() == ActivityState.DRAFT && !Releases.isPublished(state, a));
            var clashing = wrong(state).stream()
                    .flatMap(p -> p.where().entries().stream())
                    .map(id -> new Id<Activity>(id.value()))
                    .collect(Collectors.toSet());
            for (var placed : proposal.placed()) {
                if (!clashing.contains(placed.placement().activity())) {
                    assertFollowsAMove(state, placed, moved);
                    along++;
                }
            }
        }
        assertThat(along).as("chains were moved at all").isGreaterThan(10);
    }

    private static void assertFollowsAMove(ExhibitionState state, Placed placed, Collection<Activity> moved) {
        var id = placed.placement().activity();
        var heads = moved.stream().map(Activity::id).filter(m -> !m.equals(id)).collect(Collectors.toSet());
        assertThat(Followers.of(state.all(Activity.class), heads)).contains(state.get(id));
        if (placed.reason() == Reason.FOLLOWS) {
            assertThat(heads).contains(placed.head());
        }
    }

    /// Three chains of four in two rooms, some confirmed, some published, some speakers shared, and forums in the way.
    private static ExhibitionState someChains(Random random) {
        var entries = new ArrayList<Entry>(List.of(A, B));
        for (var chain = 0; chain < 3; chain++) {
            var hour = 8 + random.nextInt(4);
            for (var link = 0; link < 4; link++) {
                var heads = link == 0 ? new String[0] : new String[] {"c" + chain + (link - 1)};
                var one = draft("c" + chain + link, hour, 60, heads)
                        .withPeople(List.of(Participation.speaker(new Id<>("guest-" + random.nextInt(8)))));
                var placed = one.at(one.when(), List.of(random.nextBoolean() ? A.id() : B.id()));
                entries.add(random.nextInt(6) == 0 ? confirmed(placed) : placed);
                hour += 1 + random.nextInt(2);
            }
        }
        entries.add(FORUM);
        entries.add(hall("other day"));
        var released = entries.stream().filter(e -> random.nextInt(8) == 0).toList();
        var announced = ProgrammeSnapshot.of(new Id<>("s"), ExhibitionState.of(released));
        entries.add(announced);
        entries.add(new Release(new Id<>("r"), 1, "", Instant.EPOCH, "", announced.id()));
        return ExhibitionState.of(entries);
    }
}
