package org.hallwright.domain.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorBuilder;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class PlanSnapshotTest {
    private final Exhibition show = Exhibition.titled("E3", Name.of("Expo", "博览会"), null, null);
    private final Hall hall = Hall.rectangular(new Id<>("h"), "A", Name.NONE, 60, 40);
    private final Booth booth = Booth.shell(new Id<>("b"), hall.id(), "A1", Footprint.rectangle(3, 3, 3, 3));
    private final Exhibitor standing = new ExhibitorBuilder(new Id<>("x"))
            .name(Name.of("Acme", ""))
            .country("MN")
            .notes("pays late")
            .website("acme.example")
            .build();
    private final Exhibitor waiting = Exhibitor.named(new Id<>("y"), Name.of("Later", ""));
    private final Assignment assignment =
            new Assignment(new Id<>("a"), booth.id(), standing.id(), AssignmentState.CONFIRMED, "", false);
    private final ExhibitionState live = ExhibitionState.of(List.of(
            show,
            hall,
            booth,
            standing,
            waiting,
            assignment,
            Room.of(new Id<>("r"), Name.of("Forum", ""), null, 100, 0),
            new Underlay(new Id<>("u"), hall.id(), new Id<>("p"), new Point(0, 0), 60, 40, 0, 1)));

    @Test
    void itHoldsWhatAPlanShowsAndNothingElse() {
        var then = PlanSnapshot.of(new Id<>("s"), live).state();

        assertThat(then.get(booth.id())).isSameAs(booth);
        assertThat(then.find(assignment.id())).isPresent();
        assertThat(then.find(show.id())).hasValue(show);
        assertThat(then.find(waiting.id())).isEmpty();
        assertThat(then.count(Room.class) + then.count(Underlay.class)).isZero();
        assertThat(then.size()).isEqualTo(5);
    }

    @Test
    void ofAnExhibitorItKeepsWhatStandsOnAPlan() {
        var then = PlanSnapshot.of(new Id<>("s"), live).state().get(standing.id());

        assertThat(then.name()).isEqualTo(standing.name());
        assertThat(then.country()).isEqualTo("MN");
        assertThat(then.notes() + then.website()).isEmpty();
    }

    @Test
    void twoOfTheSamePlanAreEqual() {
        assertThat(PlanSnapshot.of(new Id<>("s"), live)).isEqualTo(PlanSnapshot.of(new Id<>("s"), live));
    }
}
