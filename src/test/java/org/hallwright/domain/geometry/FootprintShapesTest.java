package org.hallwright.domain.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootprintShapesTest {
    @ParameterizedTest
    @CsvSource({"0, 10, 10, 16, 13", "90, 7, 10, 10, 16", "180, 4, 7, 10, 10", "270, 10, 4, 13, 10"})
    void aBoothIsTurnedAboutItsCorner(double rotation, double x0, double y0, double x1, double y1) {
        var booth = new Footprint.Rectangle(new Point(10, 10), 6, 3, rotation);

        assertThat(booth.bounds()).isEqualTo(new Bounds(x0, y0, x1, y1));
    }

    @Test
    void aTurnOfSeveralRoundsIsTheTurnThatIsLeft() {
        assertThat(new Footprint.Rectangle(new Point(0, 0), 6, 3, 765).rotation())
                .isEqualTo(45);
        assertThat(new Footprint.Rectangle(new Point(0, 0), 6, 3, -765).rotation())
                .isEqualTo(315);
    }

    @Test
    void tenFeetByTenAreAHundredSquareFeetToTheMillimetre() {
        var booth = Footprint.rectangle(0, 0, 3.048, 3.048);

        assertThat(booth.area()).isCloseTo(9.290304, within(1e-9));
        assertThat(booth.bounds()).isEqualTo(Bounds.ofSize(3.048, 3.048));
    }

    @Test
    void whatRoundsToNothingIsRefused() {
        assertThatThrownBy(() -> Footprint.rectangle(0, 0, 0.0004, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Footprint.rectangle(0, 0, 3, -3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Footprint.rectangle(0, 0, Double.NaN, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPolygonHasTheAreaOfItsOutlineAndMovesWithIt() {
        var island = new Footprint.Polygon(
                Outline.of(new Point(0, 0), new Point(6, 0), new Point(6, 3), new Point(3, 6), new Point(0, 6)));

        assertThat(island.area()).isEqualTo(36 - 4.5);
        assertThat(island.movedBy(1, 2).bounds()).isEqualTo(new Bounds(1, 2, 7, 8));
        assertThat(island.movedBy(1, 2).area()).isEqualTo(island.area());
    }

    @Test
    void movingThereAndBackChangesNothing() {
        var dice = new Random(41);
        for (var run = 0; run < 300; run++) {
            var booth =
                    new Footprint.Rectangle(new Point(dice.nextInt(60), dice.nextInt(40)), 3, 3, dice.nextInt(8) * 45);
            var dx = dice.nextInt(20_000) / 1000.0;
            var dy = dice.nextInt(20_000) / -1000.0;
            assertThat(booth.movedBy(dx, dy).movedBy(-dx, -dy)).isEqualTo(booth);
            assertThat(booth.movedBy(dx, dy).rotation()).isEqualTo(booth.rotation());
        }
    }

    @Test
    void aBoothAtHalfARightAngleReachesFartherThanItsSides() {
        var booth = new Footprint.Rectangle(new Point(10, 10), 3, 3, 45);

        assertThat(booth.bounds().width()).isCloseTo(3 * Math.sqrt(2), within(0.001));
        assertThat(booth.area()).isEqualTo(9);
    }
}
