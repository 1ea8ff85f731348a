package org.hallwright.domain.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
}
