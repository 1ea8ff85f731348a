package org.hallwright.drawing.plan.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.revision.PlanDifference;
import org.hallwright.domain.plan.revision.PlanDifference.Kind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DifferenceMarksTest {
    private static final Hall HALL = Hall.rectangular(new Id<>("h"), "A", Name.NONE, 60, 40);
    private static final Booth BOOTH = Booth.shell(new Id<>("b"), HALL.id(), "A1", Footprint.rectangle(0, 0, 4, 2));

    private static PlanDifference difference(Kind kind, @Nullable Booth was, @Nullable Booth is) {
        return new PlanDifference(kind, was, is, Name.NONE, Name.NONE);
    }

    @Test
    void whatIsGoneIsMarkedBeforeAndWhatIsNewAfter() {
        var found = List.of(difference(Kind.REMOVED, BOOTH, null), difference(Kind.ADDED, null, BOOTH));

        assertThat(DifferenceMarks.before(found, HALL.id()).all())
                .extracting(PlanMark::tone)
                .containsExactly(Tone.REMOVED);
        assertThat(DifferenceMarks.after(found, HALL.id()).all())
                .extracting(PlanMark::tone)
                .containsExactly(Tone.ADDED);
        assertThat(DifferenceMarks.after(found, new Id<>("other")).isEmpty()).isTrue();
    }

    @Test
    void anArrowLeadsWhereABoothWent() {
        var found = List.of(difference(Kind.MOVED, BOOTH, BOOTH.movedBy(10, 0)));
        var arrow = new PlanMark.Shift(new Point(2, 1), new Point(12, 1));

        assertThat(DifferenceMarks.before(found, HALL.id()).all())
                .extracting(PlanMark::shape)
                .containsExactly(arrow);
        assertThat(DifferenceMarks.after(found, HALL.id()).all())
                .extracting(PlanMark::shape)
                .containsExactly(arrow);
    }

    @Test
    void whatWentToAnotherHallOrTurnedOnTheSpotIsMarkedWhereItLies() {
        var gone = difference(Kind.MOVED, BOOTH, BOOTH.withHall(new Id<>("other")));
        var turned = difference(Kind.MOVED, BOOTH, BOOTH.withFootprint(Footprint.rectangle(1, -1, 2, 4)));

        for (var found : List.of(gone, turned)) {
            assertThat(DifferenceMarks.before(List.of(found), HALL.id())
                            .all()
                            .getFirst()
                            .shape())
                    .isEqualTo(new PlanMark.Patch(BOOTH.footprint().outline()));
        }
        assertThat(DifferenceMarks.after(List.of(gone), HALL.id()).isEmpty()).isTrue();
    }

    @Test
    void anotherNumberIsASpotOnItsCornerThatHidesNothing() {
        var found = List.of(difference(Kind.RENUMBERED, BOOTH, BOOTH.renumbered("A2")));

        assertThat(DifferenceMarks.after(found, HALL.id()).all())
                .extracting(PlanMark::shape)
                .containsExactly(new PlanMark.Spot(new Point(4, 2)));
    }

    @Test
    void aHallThatDiffersIsNotMarkedAllOver() {
        var larger = Hall.rectangular(HALL.id(), "A", Name.NONE, 90, 40);
        var found = List.of(new PlanDifference(Kind.RESIZED, HALL, larger, Name.NONE, Name.NONE));

        assertThat(DifferenceMarks.before(found, HALL.id()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasTheToneOfItsName(Kind kind) {
        assertThat(DifferenceMarks.tone(kind).name()).isEqualTo(kind.name());
    }
}
