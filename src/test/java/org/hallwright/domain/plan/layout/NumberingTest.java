package org.hallwright.domain.plan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NumberingTest {
    @Test
    void oddAndEvenFaceEachOtherOverAnAisle() {
        var numbering = Numbering.from("A101");

        assertThat(numbering.of(0, 0)).isEqualTo("A101");
        assertThat(numbering.of(0, 1)).isEqualTo("A103");
        assertThat(numbering.of(1, 0)).isEqualTo("A201");
        assertThat(numbering.of(2, 0)).isEqualTo("A202");
        assertThat(numbering.of(2, 1)).isEqualTo("A204");
        assertThat(numbering.of(3, 0)).isEqualTo("A301");
    }

    @Test
    void numbersKeepTheirDigits() {
        assertThat(Numbering.from("H2-001").of(0, 1)).isEqualTo("H2-003");
        assertThat(Numbering.from("West").of(0, 0)).isEqualTo("West1");
    }

    @Test
    void longRowsGetMoreRoomPerAisle() {
        assertThat(Numbering.from("A101").forRowsOf(60).of(1, 0)).isEqualTo("A1101");
    }

    @Test
    void aNewBlockBeginsAfterTheNumbersTaken() {
        var taken = Set.of("A101", "A103", "A345", "B901");

        assertThat(Numbering.from("A101").after(taken).start()).isEqualTo("A401");
        assertThat(Numbering.from("C101").after(taken).start()).isEqualTo("C101");
        assertThat(Numbering.from("A101").next(taken)).isEqualTo("A102");
    }
}
