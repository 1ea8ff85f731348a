package org.hallwright.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TotalsTest {
    @Test
    void whatIsAddedAndTakenAwayLeavesNothing() {
        var totals = Totals.none();
        totals.add("booth", 17);
        totals.add("booth", 4_000_000_000L);
        assertThat(totals.of("booth")).isEqualTo(new Totals.Total(2, 4_000_000_017L));
        assertThat(totals).isNotEqualTo(Totals.none());
        totals.remove("booth", 17);
        totals.remove("booth", 4_000_000_000L);
        assertThat(totals).isEqualTo(Totals.none());
    }

    @Test
    void aCopyGoesItsOwnWay() {
        var totals = Totals.none();
        var copy = totals.copy();
        copy.add("hall", 1);
        assertThat(totals).isEqualTo(Totals.none()).isNotEqualTo(copy);
    }
}
