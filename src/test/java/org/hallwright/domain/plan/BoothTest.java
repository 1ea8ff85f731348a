package org.hallwright.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;

class BoothTest {
    private final Booth booth = Booth.shell(new Id<>("b"), new Id<>("h"), "A101", Footprint.rectangle(0, 0, 3, 3));

    @Test
    void aRenumberedBoothIsStillFoundUnderItsFormerNumbers() {
        var twice = booth.renumbered("A102").renumbered("A103");

        assertThat(twice.number()).isEqualTo("A103");
        assertThat(twice.formerly()).containsExactly("A101", "A102");
        assertThat(twice.id()).isEqualTo(booth.id());
    }

    @Test
    void goingBackToAFormerNumberTakesItOutOfTheFormerOnes() {
        var back = booth.renumbered("A102").renumbered("A101");

        assertThat(back.number()).isEqualTo("A101");
        assertThat(back.formerly()).containsExactly("A102");
    }

    @Test
    void aFirstNumberLeavesNoFormerOne() {
        var fresh = Booth.shell(new Id<>("b"), new Id<>("h"), "", Footprint.rectangle(0, 0, 3, 3));

        assertThat(fresh.renumbered("A101").formerly()).isEmpty();
    }

    @Test
    void whatABoothWasMergedFromMovesWithIt() {
        var other = Booth.shell(new Id<>("c"), booth.hall(), "A103", Footprint.rectangle(3, 0, 3, 3))
                .renumbered("A105");
        var merged = booth.withFootprint(Footprint.rectangle(0, 0, 6, 3))
                .withParts(List.of(booth.asPart(), other.asPart()))
                .movedBy(10, -1);

        assertThat(merged.bounds().minX()).isEqualTo(10);
        assertThat(merged.parts())
                .extracting(
                        Booth.Part::number, part -> part.footprint().bounds().minX())
                .containsExactly(tuple("A101", 10.0), tuple("A105", 13.0));
        assertThat(merged.parts().get(1).formerly()).containsExactly("A103");
    }

    @Test
    void oneFieldIsChangedAndTheOthersStay() {
        var full = booth.withHeight(4.2154)
                .withLoad(12)
                .withParts(List.of(booth.asPart()))
                .withArea(new Id<>("area"))
                .withFormerly(List.of("A1"));

        assertThat(full.withNotes("x").withNotes("")).isEqualTo(full);
        assertThat(full.withHall(new Id<>("other")).withHall(full.hall())).isEqualTo(full);
        assertThat(full.withId(new Id<>("c")).withId(full.id())).isEqualTo(full);
        assertThat(full.height()).isEqualTo(4.215);
        assertThat(full.withHeight(0)
                        .withLoad(0)
                        .withParts(List.of())
                        .withArea(null)
                        .withFormerly(List.of()))
                .isEqualTo(booth);
    }

    @Test
    void nothingIsBuiltBelowTheFloorOrWithoutAFiniteLoad() {
        assertThatThrownBy(() -> booth.withHeight(-1)).isInstanceOf(IllegalArgumentException.class);
        for (var load : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> booth.withLoad(load)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
