package org.hallwright.domain.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FootprintTest {
    @Test
    void aTurnedRectangleKeepsItsCornerAndArea() {
        var turned = new Footprint.Rectangle(new Point(10, 10), 6, 3, 90);

        assertThat(turned.outline().area()).isCloseTo(18, within(0.001));
        assertThat(turned.bounds()).isEqualTo(new Bounds(7, 10, 10, 16));
    }

    @Test
    void anAngleIsKeptBelowAFullTurn() {
        assertThat(new Footprint.Rectangle(new Point(0, 0), 1, 1, -90).rotation())
                .isEqualTo(270);
        assertThat(new Footprint.Rectangle(new Point(0, 0), 1, 1, 360).rotation())
                .isZero();
    }

    @Test
    void aFootprintWithoutSizeIsRefused() {
        assertThatThrownBy(() -> Footprint.rectangle(0, 0, 0, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBoundsOfARectangleAreThoseOfItsOutline() {
        var dice = new Random(3);
        for (var i = 0; i < 300; i++) {
            var corner = new Point(dice.nextDouble() * 200 - 50, dice.nextDouble() * 200 - 50);
            var turned = dice.nextBoolean() ? 0 : dice.nextDouble() * 360;
            var rectangle = new Footprint.Rectangle(corner, 0.3 + dice.nextDouble() * 9, 3.048, turned);
            assertThat(rectangle.bounds()).isEqualTo(rectangle.outline().bounds());
        }
    }
}
