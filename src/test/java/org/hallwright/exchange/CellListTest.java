package org.hallwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CellListTest {
    private static final List<String> PIECES =
            List.of("a", "b c", ";", "；", "\"", "\"\"", "\n", "\r\n", " ", "沈", ",", "'");

    @Test
    void whatIsJoinedIsToldApartAgain() {
        var random = new Random(11);
        for (var round = 0; round < 20_000; round++) {
            var parts = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> word(random))
                    .toList();
            var expected = parts.stream().allMatch(String::isBlank) ? List.of() : parts;
            assertThat(CellList.split(CellList.join(parts))).as("%s", parts).isEqualTo(expected);
        }
    }

    @Test
    void blanksKeepTheirPlace() {
        assertThat(CellList.split("; +86 139;; x")).containsExactly("", "+86 139", "", "x");
        assertThat(CellList.join(List.of("", "+86 139"))).isEqualTo("; +86 139");
        assertThat(CellList.join(List.of("", " "))).isEmpty();
        assertThat(CellList.split(" \n")).isEmpty();
    }

    @Test
    void quotesThatEncloseNoWholePartAreSigns() {
        assertThat(CellList.split("\"Bob\" Smith; Al")).containsExactly("\"Bob\" Smith", "Al");
        assertThat(CellList.split("\"open; end")).containsExactly("\"open", "end");
        assertThat(CellList.split("24\" screen; 32\" screen")).containsExactly("24\" screen", "32\" screen");
        assertThat(CellList.split("\"a; b\" ; c")).containsExactly("a; b", "c");
    }

    private static String word(Random random) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .reduce("", String::concat)
                .strip();
    }
}
