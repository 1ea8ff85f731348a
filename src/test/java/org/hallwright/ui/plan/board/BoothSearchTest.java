package org.hallwright.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Booth numbers as exhibitors write them on the telephone slip.
class BoothSearchTest {
    private static final Hall N1 = hall("N1");
    private static final Hall N2 = hall("N2");

    private static Hall hall(String code) {
        return Hall.rectangular(new Id<>("hall-" + code), code, Name.of("Hall " + code, code + " 馆"), 60, 40);
    }

    private static Booth booth(Hall hall, String number) {
        return Booth.shell(new Id<>(hall.code() + ":" + number), hall.id(), number, Footprint.rectangle(0, 0, 3, 3));
    }

    private static String found(String words, Hall front, Booth... booths) {
        var entries = new ArrayList<Entry>(List.of(N1, N2));
        entries.addAll(List.of(booths));
        var state = ExhibitionState.of(entries);
        var shown = front == null ? null : PlanSheet.of(state, front.id(), Name::enFirst);
        return new BoothSearch(state, List.of(N1, N2), false)
                .find(words, shown)
                .map(b -> b.id().value())
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-101", "a101", " A 101 ", "Ａ１０１", "a.101", "A_101", "N1A101", "n1-a-101", "N1 A101"})
    void aNumberIsFoundHoweverItIsSpelled(String words) {
        assertThat(found(words, N1, booth(N1, "A-101"), booth(N1, "A-102"))).isEqualTo("N1:A-101");
    }

    @Test
    void aFormerNumberFindsUntilTheExhibitionIsOver() {
        var halls = List.of(N1);
        var state = ExhibitionState.of(List.of(N1, booth(N1, "A101").renumbered("B7")));
        assertThat(new BoothSearch(state, halls, false).find("A101", null)).isPresent();
        assertThat(new BoothSearch(state, halls, true).find("A101", null)).isEmpty();
        assertThat(new BoothSearch(state, halls, true).find("B7", null)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-", "._ -", "　"})
    void nothingIsMeantByNothing(String words) {
        assertThat(found(words, N1, booth(N1, "A101"), booth(N1, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A101, N1, N1:A101", "A101, N2, N2:A101", "N1A101, N2, N1:A101", "N2-A101, N1, N2:A101"})
    void theHallInFrontComesFirstUnlessTheOtherIsNamed(String words, String front, String found) {
        var hall = front.equals("N1") ? N1 : N2;
        assertThat(found(words, hall, booth(N2, "A101"), booth(N1, "A101"))).isEqualTo(found);
    }

    @Test
    void theNumberInAnotherHallComesBeforeAFormerOneInThis() {
        var moved = booth(N1, "A101").renumbered("A205");

        assertThat(found("A101", N1, moved, booth(N2, "A101"))).isEqualTo("N2:A101");
        assertThat(found("A101", N1, moved)).isEqualTo("N1:A101");
    }

    @Test
    void everyFormerNumberStillFindsTheBooth() {
        var moved = booth(N1, "A1").renumbered("A-2").renumbered("A3");

        assertThat(found("a1", N1, moved)).isEqualTo("N1:A1");
        assertThat(found("a2", N1, moved)).isEqualTo("N1:A1");
        assertThat(found("A4", N1, moved)).isEmpty();
    }

    @Test
    void theBeginningOfANumberFindsTheFirstOfThoseThatBeginSo() {
        assertThat(found("B1", N1, booth(N1, "B12"), booth(N1, "B11"), booth(N1, "C1")))
                .isEqualTo("N1:B11");
        assertThat(found("B1", N1, booth(N1, "B12"), booth(N1, "B1"))).isEqualTo("N1:B1");
        assertThat(found("12", N1, booth(N1, "B12"))).isEmpty();
    }

    @Test
    void aFormerNumberComesBeforeTheBeginningOfAnother() {
        var moved = booth(N2, "A10").renumbered("C7");

        assertThat(found("A10", N1, booth(N1, "A101"), moved)).isEqualTo("N2:A10");
    }

    @Test
    void withoutAHallInFrontTheLowestNumberIsFound() {
        assertThat(found("A", null, booth(N2, "A3"), booth(N1, "A2"))).isEqualTo("N1:A2");
    }

    @Test
    void aBoothOfAHallThatIsGoneIsStillFoundByItsNumber() {
        assertThat(found("Z9", N1, booth(hall("N9"), "Z9"))).isEqualTo("N9:Z9");
    }

    @Test
    void eachOfManyNumbersFindsItself() {
        var random = new Random(7);
        var booths = IntStream.range(0, 300)
                .mapToObj(i -> booth(random.nextBoolean() ? N1 : N2, "T" + (100 + i)))
                .toArray(Booth[]::new);
        for (var booth : booths) {
            var spelled = random.nextBoolean()
                    ? booth.number().toLowerCase(java.util.Locale.ROOT)
                    : booth.number().replaceFirst("T", "T - ");
            assertThat(found(spelled, N2, booths)).isEqualTo(booth.id().value());
        }
    }
}
