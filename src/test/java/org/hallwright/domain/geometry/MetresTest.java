package org.hallwright.domain.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetresTest {
    @ParameterizedTest
    @CsvSource({
        "3.048, 3.048",
        "3.0479999, 3.048",
        "0.0004, 0",
        "0.0006, 0.001",
        "-0.0004, 0",
        "2.4384, 2.438",
        "99999.9996, 100000"
    })
    void aLengthIsTheNearestWholeMillimetre(double asked, double kept) {
        assertThat(Metres.round(asked)).isEqualTo(kept);
    }

    @Test
    void zeroHasNoSign() {
        assertThat(1 / Metres.round(-0.0)).isPositive();
        assertThat(new Point(-0.0001, -0.0)).isEqualTo(new Point(0, 0));
    }

    @Test
    void roundingTwiceIsRoundingOnce() {
        var dice = new Random(11);
        for (var i = 0; i < 1000; i++) {
            var length = (dice.nextDouble() - 0.5) * 4000;
            var once = Metres.round(length);
            assertThat(Metres.round(once)).isEqualTo(once);
            assertThat(once).isCloseTo(length, within(0.0005000001));
            assertThat(Metres.fromMillimetres(Metres.toMillimetres(once))).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {100_000.1, -100_001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoLengthOnAPlanIsRefused(double length) {
        assertThatThrownBy(() -> Metres.round(length))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("length");
    }

    @Test
    void fourQuarterTurnsLeadBackToTheMillimetre() {
        var dice = new Random(12);
        for (var i = 0; i < 200; i++) {
            var about = new Point(dice.nextInt(200), dice.nextInt(200));
            var start = new Point(dice.nextDouble() * 200, dice.nextDouble() * 200);
            var turned = start;
            for (var quarter = 0; quarter < 4; quarter++) {
                turned = turned.turned(about, 90);
            }
            assertThat(turned).isEqualTo(start);
        }
    }

    @Test
    void aTurnKeepsTheDistance() {
        var dice = new Random(13);
        for (var i = 0; i < 200; i++) {
            var about = new Point(10, 20);
            var start = new Point(dice.nextDouble() * 60, dice.nextDouble() * 60);
            var turned = start.turned(about, dice.nextDouble() * 720 - 360);
            assertThat(turned.distanceTo(about)).isCloseTo(start.distanceTo(about), within(0.001));
        }
    }

    @Test
    void aQuarterTurnGoesCounterClockwise() {
        assertThat(new Point(5, 2).turned(new Point(2, 2), 90)).isEqualTo(new Point(2, 5));
        assertThat(new Point(5, 2).turned(new Point(2, 2), 180)).isEqualTo(new Point(-1, 2));
        assertThat(new Point(5, 2).turned(new Point(2, 2), -90)).isEqualTo(new Point(2, -1));
    }
}
