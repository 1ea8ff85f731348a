package org.hallwright.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
}
