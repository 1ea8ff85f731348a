package org.hallwright.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.junit.jupiter.api.Test;

class HatchingTest {
    private static final Outline L_SHAPE = Outline.of(
            new Point(0, 0), new Point(10, 0), new Point(10, 4), new Point(4, 4), new Point(4, 10), new Point(0, 10));

    @Test
    void everyLineLiesInsideAnyShape() {
        for (var degrees : new double[] {0, 30, 45, 90, 135}) {
            var lines = Hatching.of(L_SHAPE.coordinates(), degrees, 0.7);
            assertThat(lines).isNotEmpty().allSatisfy(line -> {
                var middle = new Point((line[0] + line[2]) / 2, (line[1] + line[3]) / 2);
                assertThat(L_SHAPE.contains(middle)).isTrue();
            });
        }
    }

    @Test
    void anUprightGridHasALineForEachMultipleOfTheSpacing() {
        var square = Outline.rectangle(0, 0, 10, 10).coordinates();
        assertThat(Hatching.of(square, 0, 2)).hasSize(4);
        assertThat(Hatching.of(square, 90, 2)).hasSize(4);
    }
}
