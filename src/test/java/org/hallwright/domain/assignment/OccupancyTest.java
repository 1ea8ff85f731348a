package org.hallwright.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;

class OccupancyTest {
    private static final Id<Exhibitor> EXHIBITOR = new Id<>("x");

    private static Booth booth(String number) {
        return Booth.shell(new Id<>(number), new Id<>("h"), number, Footprint.rectangle(0, 0, 3, 3));
    }

    private static Assignment assignment(String booth, AssignmentState state) {
        return new Assignment(new Id<>("a-" + booth), new Id<>(booth), EXHIBITOR, state, "", false);
    }

    @Test
    void theStatusOfABoothFollowsItsAssignmentThenItsHoldThenItsKind() {
        var occupancy = Occupancy.of(ExhibitionState.of(List.of(
                assignment("A1", AssignmentState.CONFIRMED),
                assignment("A2", AssignmentState.DECLINED),
                new Hold(new Id<>("h1"), new Id<>("A3"), "a name", null, ""))));

        assertThat(occupancy.statusOf(booth("A1"))).isEqualTo(BoothStatus.CONFIRMED);
        assertThat(occupancy.statusOf(booth("A2"))).isEqualTo(BoothStatus.AVAILABLE);
        assertThat(occupancy.statusOf(booth("A3"))).isEqualTo(BoothStatus.HELD);
        assertThat(occupancy.statusOf(booth("A4").withKind(BoothKind.NON_INVENTORY)))
                .isEqualTo(BoothStatus.NON_INVENTORY);
    }

    @Test
    void anExhibitorOfSeveralBoothsIsFoundOnAllOfThem() {
        var occupancy = Occupancy.of(ExhibitionState.of(List.of(
                assignment("A1", AssignmentState.OFFERED),
                assignment("A2", AssignmentState.PROPOSED),
                assignment("A3", AssignmentState.DECLINED))));

        assertThat(occupancy.of(EXHIBITOR)).extracting(a -> a.booth().value()).containsExactly("A1", "A2");
    }

    @Test
    void whatAChangeCarriesAlongIsWhatWorkingItOutAnewGives() {
        var dice = new Random(7);
        var state = ExhibitionState.EMPTY;
        Occupancy.of(state);
        for (var step = 0; step < 400; step++) {
            var builder = new ChangeBuilder(state);
            for (var edit = 0; edit <= dice.nextInt(4); edit++) {
                touch(builder, dice);
            }
            state = state.apply(builder.build(Label.of("change.edit-booth")));
            var anew = ExhibitionState.of(List.copyOf(state.entries()));

            assertThat(Occupancy.of(state)).isEqualTo(Occupancy.of(anew));
        }
    }

    private static void touch(ChangeBuilder builder, Random dice) {
        var booth = "A" + dice.nextInt(6);
        var states = AssignmentState.values();
        switch (dice.nextInt(4)) {
            case 0, 1 ->
                builder.put(new Assignment(
                        new Id<>("a" + dice.nextInt(20)),
                        new Id<>(booth),
                        new Id<>("x" + dice.nextInt(5)),
                        states[dice.nextInt(states.length)],
                        "",
                        false));
            case 2 -> builder.put(new Hold(new Id<>("h" + dice.nextInt(5)), new Id<>(booth), "a name", null, ""));
            default -> builder.delete(new Id<>((dice.nextBoolean() ? "a" : "h") + dice.nextInt(5)));
        }
    }

    @Test
    void aChangeOfOtherThingsLeavesTheOccupancyAsItIs() {
        var state = ExhibitionState.of(List.of(assignment("A1", AssignmentState.OFFERED), booth("A1")));
        var occupancy = Occupancy.of(state);

        var moved = state.apply(
                new ChangeBuilder(state).put(booth("A1").movedBy(1, 0)).build(Label.of("change.move-booth")));

        assertThat(Occupancy.of(moved)).isSameAs(occupancy);
        assertThat(Occupancy.of(state)).as("worked out once").isSameAs(occupancy);
    }
}
