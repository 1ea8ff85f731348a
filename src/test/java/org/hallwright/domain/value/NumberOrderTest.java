package org.hallwright.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberOrderTest {
    @Test
    void aFigureCountsAsAWhole() {
        var numbers = List.of("", "2", "9", "10", "A9", "A10", "A10a", "A10b", "A110", "B1", "展1", "展12");
        var shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, new Random(5));
        shuffled.sort(NumberOrder.INSTANCE);
        assertThat(shuffled).isEqualTo(numbers);
    }

    @Test
    void leadingZerosTellNumbersApartButDoNotPartThem() {
        var numbers = new ArrayList<>(List.of("A2", "A01", "A1", "A001", "A10"));
        numbers.sort(NumberOrder.INSTANCE);
        assertThat(numbers).containsExactly("A001", "A01", "A1", "A2", "A10");
    }

    @Test
    void figuresAreOfAnyLength() {
        assertThat(NumberOrder.INSTANCE.compare("A99999999999999999999", "A100000000000000000000"))
                .isNegative();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itIsAnOrderOfAllThatDiffer(long seed) {
        var random = new Random(seed);
        var texts = new HashSet<String>();
        for (var i = 0; i < 60; i++) {
            texts.add(random.ints(random.nextInt(6), 0, 6)
                    .mapToObj(c -> "019A-b".substring(c, c + 1))
                    .collect(Collectors.joining()));
        }
        for (var a : texts) {
            for (var b : texts) {
                var order = NumberOrder.INSTANCE.compare(a, b);
                assertThat(order == 0).isEqualTo(a.equals(b));
                assertThat(Integer.signum(NumberOrder.INSTANCE.compare(b, a))).isEqualTo(-Integer.signum(order));
                for (var c : texts) {
                    if (order < 0 && NumberOrder.INSTANCE.compare(b, c) < 0) {
                        assertThat(NumberOrder.INSTANCE.compare(a, c))
                                .as("%s %s %s", a, b, c)
                                .isNegative();
                    }
                }
            }
        }
    }
}
