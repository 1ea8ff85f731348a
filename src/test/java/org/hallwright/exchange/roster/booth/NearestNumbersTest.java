package org.hallwright.exchange.roster.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;

class NearestNumbersTest {
    private static final String SIGNS = "AB0012345展-";

    private static String number(Random dice) {
        var number = new StringBuilder();
        var length = 1 + dice.nextInt(7);
        for (var i = 0; i < length; i++) {
            number.append(SIGNS.charAt(dice.nextInt(SIGNS.length())));
        }
        return number.toString();
    }

    /// As it is defined, without leaving anything out.
    private static List<String> compared(List<String> numbers, String key) {
        var similarity = new JaroWinklerSimilarity();
        return numbers.stream()
                .distinct()
                .filter(number -> !BoothCell.key(number).isEmpty())
                .map(number -> Map.entry(number, similarity.apply(key, BoothCell.key(number))))
                .filter(each -> each.getValue() >= 0.8)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(3)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void theyAreTheOnesThatComparingAllFinds() {
        var dice = new Random(27);
        var found = 0;
        for (var round = 0; round < 60; round++) {
            var numbers = Stream.generate(() -> number(dice)).limit(200).toList();
            var nearest = new NearestNumbers(numbers);
            for (var i = 0; i < 20; i++) {
                var key = BoothCell.key(number(dice));
                var expected = compared(numbers, key);
                assertThat(nearest.to(key)).as("nearest to %s", key).isEqualTo(expected);
                found += expected.size();
            }
        }
        assertThat(found).as("the dice give numbers that are near").isGreaterThan(2000);
    }

    @Test
    void aPlainNumberIsComparedAsOneWithSignsAndWidth() {
        assertThat(BoothCell.key("b-101"))
                .isEqualTo("B101")
                .isEqualTo(BoothCell.key("Ｂ１０１"))
                .isEqualTo(BoothCell.key("Booth b.101"));
        assertThat(BoothCell.looseKey("A-061")).isEqualTo("A61").isEqualTo(BoothCell.looseKey("a６１"));
        assertThat(BoothCell.looseKey("100")).isEqualTo("100");
    }
}
