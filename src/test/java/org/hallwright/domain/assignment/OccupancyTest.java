package org.hallwright.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
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
}
