package org.hallwright.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoothRenumberingTest {
    private final Booth booth = Booth.shell(new Id<>("b"), new Id<>("h"), "A101", Footprint.rectangle(0, 0, 3, 3));

    @Test
    void theSameNumberAgainLeavesNoTrace() {
        assertThat(booth.renumbered("A101")).isEqualTo(booth);
    }

    @Test
    void aBoothThatLostItsNumberAndGetsItBackHasNotHadItFormerly() {
        var back = booth.renumbered("").renumbered("A101");

        assertThat(back.number()).isEqualTo("A101");
        assertThat(back.formerly()).isEmpty();
    }

    @Test
    void renumberingChangesNothingElse() {
        var noted = booth.withNotes("by the door").withOpenSides(2).withKind(BoothKind.RAW_SPACE);

        assertThat(noted.renumbered("B1"))
                .usingRecursiveComparison()
                .ignoringFields("number", "formerly")
                .isEqualTo(noted);
    }

    @Test
    void formerNumbersAreAllThatItEverHadOnceEachInTheOrderOfLeavingThem() {
        var dice = new Random(71);
        for (var run = 0; run < 200; run++) {
            var now = booth;
            var left = new ArrayList<String>();
            for (var step = 0; step < 12; step++) {
                var next = dice.nextInt(4) == 0 ? "" : "A" + dice.nextInt(5);
                if (!now.number().equals(next) && !now.number().isEmpty()) {
                    left.remove(now.number());
                    left.add(now.number());
                }
                left.remove(next);
                now = now.renumbered(next);
            }
            assertThat(now.formerly()).containsExactlyElementsOf(left).doesNotContain(now.number());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void aBoothHasFourSidesAtMost(int sides) {
        assertThatThrownBy(() -> booth.withOpenSides(sides)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAnOlderFileLeftOutHasItsUsualValue() {
        var sparse = new Booth(
                new Id<>("b"),
                new Id<>("h"),
                null,
                null,
                Footprint.rectangle(0, 0, 3, 3),
                null,
                0,
                null,
                null,
                0,
                0,
                List.of());

        assertThat(sparse.number()).isEmpty();
        assertThat(sparse.formerly()).isEmpty();
        assertThat(sparse.kind()).isEqualTo(BoothKind.SHELL_SCHEME);
        assertThat(sparse.notes()).isEmpty();
    }

    @Test
    void aListOfFormerNumbersThatIsChangedLaterChangesNoBooth() {
        var numbers = new ArrayList<>(List.of("A1"));
        var made = new Booth(
                new Id<>("b"),
                new Id<>("h"),
                "A2",
                numbers,
                Footprint.rectangle(0, 0, 3, 3),
                null,
                0,
                null,
                "",
                0,
                0,
                List.of());

        numbers.add("A3");

        assertThat(made.formerly()).containsExactly("A1");
    }
}
