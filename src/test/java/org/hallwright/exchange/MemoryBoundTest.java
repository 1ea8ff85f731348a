package org.hallwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hallwright.domain.work.MemoryUsedUp;
import org.junit.jupiter.api.Test;

class MemoryBoundTest {
    @Test
    void whatNeedsMoreThanThereIsIsRefusedWhereItDoes() {
        var bound = new MemoryBound("a.csv", 5_000_000);
        bound.add(2_000_000, 1);
        bound.add(3_000_000, 2);
        assertThatThrownBy(() -> bound.add(1, 3)).isInstanceOfSatisfying(UnreadableFile.class, e -> {
            assertThat(e.key()).isEqualTo("exchange.table-too-large");
            assertThat(e.args()).containsExactly("a.csv", "3", "5", String.valueOf(2 * MemoryUsedUp.most()));
        });
    }

    @Test
    void theTreeOfAJsonFileIsCounted() {
        var rows = "[" + "{\"name\": \"Firm\", \"no\": 1, \"open\": true},\n".repeat(999) + "{}]";
        assertThat(JsonSource.readWhole("a.json", rows, new MemoryBound("a.json", 2_000_000)))
                .hasSize(1000);
        assertThatThrownBy(() -> JsonSource.readWhole("a.json", rows, new MemoryBound("a.json", 500_000)))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> {
                    assertThat(e.key()).isEqualTo("exchange.table-too-large");
                    assertThat(Integer.parseInt(e.args().get(1)))
                            .as("the line, not the number of values")
                            .isBetween(400, 600);
                });
    }

    @Test
    void longTextsInJsonCountByTheirLength() {
        var rows = "[{\"name\": \"" + "x".repeat(400_000) + "\"}]";
        assertThatThrownBy(() -> JsonSource.readWhole("a.json", rows, new MemoryBound("a.json", 1_000_000)))
                .isInstanceOf(UnreadableFile.class);
    }
}
