package org.hallwright.solver.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.schedule.release.ProgrammeSnapshot;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.domain.work.Progress;
import org.hallwright.solver.programme.Proposal.Obstacle;
import org.hallwright.solver.programme.Proposal.Unplaced;
import org.junit.jupiter.api.Test;

class ProgrammePlannerTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 20);
    private static final Room A = Room.of(new Id<>("A"), Name.of("A", ""), null, 100, 0);
    private static final Room B = Room.of(new Id<>("B"), Name.of("B", ""), null, 40, 1);

    private static Activity activity(String title, ActivityState state, int hour, int minutes, Room room) {
        var when = hour < 0 ? null : When.of(DAY.atTime(hour, 0), Duration.ofMinutes(minutes));
        return Activity.titled(
                        new Id<>(title),
                        Name.of(title, ""),
                        ActivityKind.FORUM,
                        when,
                        hour < 0 ? List.of() : List.of(room.id()))
                .entitled(Name.of(title, ""), ActivityKind.FORUM, state);
    }

    private static ExhibitionState state(Entry... entries) {
        return ExhibitionState.of(List.of(entries));
    }

    private static ExhibitionState after(ExhibitionState state, Proposal proposal) {
        var change = new ChangeBuilder(state);
        proposal.placements().forEach(p -> change.put(p.applyTo(state.get(p.activity()))));
        return state.apply(change.build(
                Label.of("change.move-activities", proposal.placements().size())));
    }

    private static long blockers(ExhibitionState state) {
        return ScheduleCheck.problems(state).stream()
                .filter(p -> p.severity() == Severity.BLOCKER)
                .count();
    }

    @Test
    void whatWaitsIsPlacedAroundWhatStands() {
        var state = state(
                A,
                activity("Forum", ActivityState.CONFIRMED, 8, 600, A),
                activity("Talk", ActivityState.DRAFT, -1, 0, A),
                activity("Cancelled", ActivityState.CANCELLED, -1, 0, A));

        var proposal = new ProgrammePlanner(state, 1).placeAll(Progress.unwatched());

        assertThat(proposal.placements()).singleElement().satisfies(p -> {
            assertThat(p.activity().value()).isEqualTo("Talk");
            assertThat(p.when().start()).isEqualTo(DAY.atTime(18, 0));
        });
        assertThat(proposal.placed().getFirst().reason()).isEqualTo(Proposal.Reason.EARLIEST);
    }

    @Test
    void whatWasTakenOffComesBackAsLongAsItWas() {
        var off = activity("Talk", ActivityState.DRAFT, 9, 150, A).at(null, List.of());
        var state = state(A, activity("Forum", ActivityState.CONFIRMED, 8, 60, A), off);

        assertThat(new ProgrammePlanner(state, 1).placeAll(Progress.unwatched()).placements())
                .singleElement()
                .satisfies(p -> assertThat(p.when()).isEqualTo(When.of(DAY.atTime(9, 0), Duration.ofMinutes(150))));
    }

    @Test
    void aDraftMakesWayAndWhatIsConfirmedStays() {
        var state = state(
                A,
                B,
                activity("Forum", ActivityState.CONFIRMED, 9, 60, A),
                activity("Draft", ActivityState.DRAFT, 9, 60, A),
                activity("Elsewhere", ActivityState.DRAFT, 14, 60, A));

        var proposal = new ProgrammePlanner(state, 1).replan(Progress.unwatched());

        assertThat(proposal.placements()).extracting(p -> p.activity().value()).containsExactly("Draft");
        assertThat(proposal.unplaced()).isEmpty();
        assertThat(blockers(after(state, proposal))).isZero();
    }

    @Test
    void aDraftInTooSmallARoomGetsALargerOneAndWhatIsConfirmedIsToldToStay() {
        var crowd = new Audience(0, Map.of(Sector.ENTERPRISE, 60));
        var state = state(
                A,
                B,
                activity("Draft", ActivityState.DRAFT, 9, 60, B).forAudience(crowd),
                activity("Fixed", ActivityState.CONFIRMED, 14, 60, B).forAudience(crowd));

        var proposal = new ProgrammePlanner(state, 1).replan(Progress.unwatched());

        assertThat(proposal.placements()).singleElement().satisfies(p -> {
            assertThat(p.activity().value()).isEqualTo("Draft");
            assertThat(p.rooms()).containsExactly(A.id());
            assertThat(p.when().start()).isEqualTo(DAY.atTime(9, 0));
        });
        assertThat(proposal.unplaced()).containsExactly(new Unplaced(new Id<>("Fixed"), Obstacle.KEPT));
    }

    @Test
    void aDraftThatWasReleasedIsKeptWhereItWasAnnounced() {
        var draft = activity("Announced", ActivityState.DRAFT, 9, 60, A);
        var later = activity("Later", ActivityState.DRAFT, 9, 60, A);
        var announced = ProgrammeSnapshot.of(new Id<>("s"), state(A, B, draft));
        var release = new Release(new Id<>("r"), 1, "", Instant.EPOCH, "", announced.id());

        var kept = new ProgrammePlanner(state(A, B, draft, later, announced, release), 1);
        assertThat(kept.replan(Progress.unwatched()).placements())
                .extracting(p -> p.activity().value())
                .containsExactly("Later");
        var both = ProgrammeSnapshot.of(new Id<>("s"), state(A, B, draft, later));
        var stuck = new ProgrammePlanner(state(A, B, draft, later, both, release), 1).replan(Progress.unwatched());
        assertThat(stuck.placed()).isEmpty();
        assertThat(stuck.unplaced()).extracting(Unplaced::obstacle).containsOnly(Obstacle.KEPT);
    }

    @Test
    void twoThatAreConfirmedAreSaidAndLeft() {
        var state = state(
                A,
                activity("Forum", ActivityState.CONFIRMED, 9, 60, A),
                activity("Talk", ActivityState.CONFIRMED, 9, 60, A));

        var proposal = new ProgrammePlanner(state, 1).replan(Progress.unwatched());

        assertThat(proposal.placed()).isEmpty();
        assertThat(proposal.unplaced()).extracting(Unplaced::obstacle).containsExactly(Obstacle.KEPT, Obstacle.KEPT);
    }

    @Test
    void whatFindsNoPlaceSaysWhatStandsInTheWay() {
        var guest = new Id<Guest>("guest");
        var all = activity("All day", ActivityState.CONFIRMED, 8, 720, A)
                .withPeople(List.of(Participation.speaker(guest)));
        var crowd = activity("Crowd", ActivityState.DRAFT, -1, 0, A)
                .forAudience(new Audience(0, Map.of(Sector.SOCIAL, 5000)));
        var talk = activity("Talk", ActivityState.DRAFT, -1, 0, A);

        assertThat(obstacle(state(A, all, crowd))).isEqualTo(Obstacle.TOO_MANY_PEOPLE);
        assertThat(obstacle(state(A, all, talk))).isEqualTo(Obstacle.ROOMS_TAKEN);
        assertThat(obstacle(state(A, B, all, talk.withPeople(List.of(Participation.speaker(guest))))))
                .isEqualTo(Obstacle.PEOPLE_BUSY);
        assertThat(obstacle(state(all, talk))).isEqualTo(Obstacle.NO_ROOM);
        assertThat(obstacle(state(A, talk))).isEqualTo(Obstacle.NO_DAY);
    }

    private static Obstacle obstacle(ExhibitionState state) {
        var proposal = new ProgrammePlanner(state, 1).placeAll(Progress.unwatched());
        assertThat(proposal.placed()).isEmpty();
        return proposal.unplaced().getFirst().obstacle();
    }

    @Test
    void itStopsWhenItIsNoLongerWanted() {
        var progress = Progress.unwatched();
        progress.cancel();
        var planner = new ProgrammePlanner(state(A, activity("Talk", ActivityState.DRAFT, -1, 0, A)), 1);

        assertThatThrownBy(() -> planner.placeAll(progress)).isInstanceOf(Cancelled.class);
    }

    @Test
    void nothingNewClashesNothingKeptMovesAndTheSameSeedSaysTheSame() {
        for (var seed = 0; seed < 25; seed++) {
            var state = someProgramme(new Random(seed));
            for (var replan : List.of(true, false)) {
                var planner = new ProgrammePlanner(state, seed);
                var proposal = replan ? planner.replan(Progress.unwatched()) : planner.placeAll(Progress.unwatched());
                var clashing = ScheduleCheck.problems(state).stream()
                        .filter(p -> p.severity() != Severity.NOTE)
                        .flatMap(p -> p.where().entries().stream())
                        .map(id -> id.value())
                        .collect(Collectors.toSet());

                assertThat(blockers(after(state, proposal))).isLessThanOrEqualTo(blockers(state));
                var known = Set.copyOf(ScheduleCheck.problems(state));
                assertThat(ScheduleCheck.problems(after(state, proposal)).stream()
                                .filter(p -> p.severity() == Severity.BLOCKER))
                        .as("seed %s", seed)
                        .allMatch(known::contains);
                for (var p : proposal.placements()) {
                    var was = state.get(p.activity());
                    assertThat(was.when() == null
                                    || was.state() == ActivityState.DRAFT
                                            && clashing.contains(was.id().value()))
                            .as("seed %s moves %s", seed, was.id())
                            .isTrue();
                }
                assertThat(
                                replan
                                        ? new ProgrammePlanner(state, seed).replan(Progress.unwatched())
                                        : new ProgrammePlanner(state, seed).placeAll(Progress.unwatched()))
                        .isEqualTo(proposal);
            }
        }
    }

    private static ExhibitionState someProgramme(Random random) {
        var entries = new ArrayList<Entry>(List.of(A, B));
        var states = List.of(ActivityState.DRAFT, ActivityState.CONFIRMED, ActivityState.DRAFT);
        for (var i = 0; i < 12; i++) {
            var some = activity(
                    "T" + i,
                    states.get(random.nextInt(3)),
                    random.nextInt(4) == 0 ? -1 : 8 + random.nextInt(10),
                    30 + 30 * random.nextInt(3),
                    random.nextBoolean() ? A : B);
            entries.add(some.withPeople(List.of(Participation.speaker(new Id<>("guest-" + random.nextInt(6))))));
        }
        return ExhibitionState.of(entries);
    }
}
