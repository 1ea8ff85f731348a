package org.hallwright.domain.plan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreeNumbersTest {
    @Test
    void numbersAreHandedOutPastThoseThatAreTakenInAnySpelling() {
        var numbers = new FreeNumbers("A", Stream.of("", "a 101", "Ａ１０３", "7"));

        assertThat(numbers.next()).isEqualTo("A102");
        assertThat(numbers.next()).isEqualTo("A104");
        assertThat(numbers.take("a105")).isTrue();
        assertThat(numbers.take("A105")).isFalse();
        assertThat(numbers.take("A104")).isFalse();
        assertThat(numbers.next()).isEqualTo("A106");
    }

    @Test
    void whatWasTakenLowerIsNotHandedOutAgain() {
        var numbers = new FreeNumbers("H1", Stream.empty());
        var first = numbers.next();

        assertThat(numbers.take(first)).isFalse();
        assertThat(numbers.next()).isNotEqualTo(first);
    }
}
