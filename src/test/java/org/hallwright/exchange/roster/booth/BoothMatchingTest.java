package org.hallwright.exchange.roster.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoothMatchingTest {
    private static final BoothIndex PLAN = new BoothIndex(
            ExhibitionState.of(List.of(
                    hall("H1"),
                    hall("H2"),
                    booth("H1", "101"),
                    booth("H2", "101"),
                    booth("H2", "B-205"),
                    booth("H1", "A61"))),
            false);

    @ParameterizedTest
    @ValueSource(strings = {"101x", "B-205x", "b 205X"})
    void aFormerNumberFindsABoothUntilTheExhibitionIsOver(String reference) {
        var booths = ExhibitionState.of(List.of(hall("H1"), booth("H1", "101"), booth("H1", "B-205")));
        var current = reference.substring(0, reference.length() - 1);
        assertThat(new BoothIndex(booths, true).find(current, "")).isPresent();
        assertThat(new BoothIndex(booths, true).find(reference, "")).isEmpty();
        assertThat(new BoothIndex(booths, false).find(reference, "")).isPresent();
    }

    private static Hall hall(String code) {
        return Hall.rectangular(new Id<>(code), code, Name.NONE, 50, 50);
    }

    private static Booth booth(String hall, String number) {
        return Booth.shell(new Id<>(hall + number), new Id<>(hall), number, Footprint.rectangle(0, 0, 3, 3))
                .renumbered(number + "x")
                .renumbered(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H2-B101;Z1A-603 | H2-B101,Z1A-603",
                "53423; 54123 | 53423,54123",
                "A061/C060 | A061,C060",
                "A1、A2，A3 | A1,A2,A3",
                "AI Agents/MCP (kiosk 1) | AI Agents/MCP (kiosk 1)",
                "A1 & A2 | A1,A2",
                "A1;;A1; | A1"
            })
    void aCellIsTakenApartIntoBooths(String cell, String expected) {
        assertThat(String.join(",", BoothCell.references(cell))).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B205",
                "b-205",
                "Ｂ２０５",
                "Booth B-205",
                "Stand: B205",
                "H2-B205",
                "H2 B 205",
                "展位B205",
                "No. B-205",
                "B205x"
            })
    void aBoothIsFoundWhateverItsSpelling(String reference) {
        assertThat(PLAN.find(reference, ""))
                .hasValueSatisfying(b -> assertThat(b.number()).isEqualTo("B-205"));
    }

    @Test
    void aNumberInSeveralHallsNeedsItsHall() {
        assertThat(PLAN.find("101", "")).isEmpty();
        assertThat(PLAN.find("101", "h2"))
                .hasValueSatisfying(b -> assertThat(b.hall().value()).isEqualTo("H2"));
        assertThat(PLAN.find("H1-101", ""))
                .hasValueSatisfying(b -> assertThat(b.hall().value()).isEqualTo("H1"));
    }

    @Test
    void zerosInFrontDoNotMatterWhereNothingElseFits() {
        assertThat(PLAN.find("A061", "")).isPresent();
        assertThat(PLAN.find("A610", "")).isEmpty();
    }

    @Test
    void theNearestNumbersAreOffered() {
        assertThat(PLAN.nearest("B-206")).first().isEqualTo("B-205");
        assertThat(PLAN.nearest("Tea house")).isEmpty();
        assertThat(new BoothIndex(ExhibitionState.EMPTY, false).isEmpty()).isTrue();
    }
}
