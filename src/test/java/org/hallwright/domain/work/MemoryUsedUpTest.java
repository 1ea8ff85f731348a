package org.hallwright.domain.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.problem.Refused;
import org.junit.jupiter.api.Test;

class MemoryUsedUpTest {
    @Test
    void whatRanOutOfMemoryIsToldWithTheMemoryThereIsAndTwiceAsMuch() {
        var error = new OutOfMemoryError("heap");
        for (var thrown : List.of(error, new IllegalStateException(new IllegalArgumentException(error)))) {
            assertThat(MemoryUsedUp.told(thrown)).isInstanceOfSatisfying(Refused.class, told -> {
                assertThat(told.key()).isEqualTo("work.memory-used-up");
                var most = Long.parseLong(told.args().getFirst());
                assertThat(most << 20).isLessThanOrEqualTo(Runtime.getRuntime().maxMemory());
                assertThat(told.args()).endsWith(String.valueOf(2 * most));
                assertThat(told.isWrongUsage()).isFalse();
                assertThat(told).hasCause(thrown);
            });
        }
    }

    @Test
    void otherFailuresAreToldAsTheyAre() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalArgumentException("two", one));
        assertThat(MemoryUsedUp.told(one)).isSameAs(one);
        var deep = new StackOverflowError();
        assertThat(MemoryUsedUp.told(deep)).isSameAs(deep);
    }
}
