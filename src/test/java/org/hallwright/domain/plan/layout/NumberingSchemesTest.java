package org.hallwright.domain.plan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingSchemesTest {
    @ParameterizedTest
    @CsvSource({
        "A101, A, 101, 3",
        "3B-17, 3B-, 17, 2",
        "2.1-H001, 2.1-H, 1, 3",
        "' A101 ', A, 101, 3",
        "101, '', 101, 3",
        "Ａ１０１, A, 101, 3",
        "A12345678, A1, 2345678, 7",
        "一号馆01, 一号馆, 1, 2",
        "A1B, A1B, 1, 1",
        "'', '', 1, 1"
    })
    void aFirstNumberSaysItsScheme(String text, String prefix, int first, int digits) {
        assertThat(Numbering.from(text))
                .isEqualTo(new Numbering(Numbering.Style.HUNDREDS, prefix, "", first, digits, 2, 1, 100));
    }

    @Test
    void anAisleHasOddNumbersOnOneSideAndEvenOnesOnTheOther() {
        var numbering = Numbering.from("A101");

        for (var place = 0; place < 40; place++) {
            assertThat(number(numbering.of(1, place)) % 2).isOne();
            assertThat(number(numbering.of(2, place)) % 2).isZero();
            assertThat(number(numbering.of(2, place)) - number(numbering.of(1, place)))
                    .isOne();
        }
    }

    private static int number(String sign) {
        return Integer.parseInt(sign.substring(1));
    }

    @Test
    void aHundredNumbersAnAisleAreEnoughForFortyNinePlaces() {
        assertThat(Numbering.from("A101").forRowsOf(49).step()).isEqualTo(100);
        assertThat(Numbering.from("A101").forRowsOf(50).step()).isEqualTo(1000);
        assertThat(Numbering.from("A101").forRowsOf(500).step()).isEqualTo(10_000);
    }

    @Test
    void noTwoBoothsOfABlockGetTheSameNumber() {
        var dice = new Random(91);
        for (var run = 0; run < 100; run++) {
            var places = 1 + dice.nextInt(120);
            var rows = 1 + dice.nextInt(12);
            var numbering = Numbering.from("A" + dice.nextInt(2000)).forRowsOf(places);
            var numbers = new HashSet<String>();
            for (var row = 0; row < rows; row++) {
                for (var place = 0; place < places; place++) {
                    numbers.add(numbering.of(row, place));
                }
            }
            assertThat(numbers).hasSize(rows * places);
        }
    }

    @Test
    void blockAfterBlockNothingCollides() {
        var dice = new Random(92);
        for (var run = 0; run < 50; run++) {
            var taken = new HashSet<String>();
            for (var block = 0; block < 6; block++) {
                var places = 1 + dice.nextInt(40);
                var rows = 1 + dice.nextInt(5);
                var numbering = Numbering.from("A101").forRowsOf(places).after(taken);
                var fresh = new ArrayList<String>();
                for (var row = 0; row < rows; row++) {
                    for (var place = 0; place < places; place++) {
                        fresh.add(numbering.of(row, place));
                    }
                }
                assertThat(taken).doesNotContainAnyElementsOf(fresh);
                taken.addAll(fresh);
            }
        }
    }

    @Test
    void numbersOfOtherPrefixesAndWordsAreNotInTheWay() {
        var taken = List.of("B999", "Info", "A-301", "AA501", "");

        assertThat(Numbering.from("A101").after(taken).start()).isEqualTo("A101");
        assertThat(Numbering.from("A101").after(List.of("A99")).start()).isEqualTo("A101");
        assertThat(Numbering.from("A101").after(List.of("A200")).start()).isEqualTo("A201");
        assertThat(Numbering.from("A101").after(List.of("A201")).start()).isEqualTo("A301");
    }

    @Test
    void theNextFreeNumberIsFreeInEverySpelling() {
        assertThat(Numbering.from("A101").next(Set.of("a101", "Ａ１０２", "A 103"))).isEqualTo("A104");
        assertThat(Numbering.from("A101").next(Set.of("A102"))).isEqualTo("A101");
    }

    @Test
    void theNextFreeNumberIsTheLowestThatIsNotTaken() {
        var dice = new Random(93);
        for (var run = 0; run < 100; run++) {
            var taken = new HashSet<String>();
            for (var i = 0; i < 30; i++) {
                taken.add("A%03d".formatted(1 + dice.nextInt(40)));
            }
            var lowest = 1;
            while (taken.contains("A%03d".formatted(lowest))) {
                lowest++;
            }
            assertThat(Numbering.from("A001").next(taken)).isEqualTo("A%03d".formatted(lowest));
        }
    }

    @Test
    void aNumberThatOutgrowsItsDigitsGetsMore() {
        assertThat(Numbering.from("A98").of(0, 1)).isEqualTo("A100");
        assertThat(Numbering.from("A01").of(1, 0)).isEqualTo("A101");
    }
}
