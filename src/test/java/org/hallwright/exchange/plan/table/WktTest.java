package org.hallwright.exchange.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WktTest {
    @Test
    void anOutlineComesBackFromItsText() {
        var outline = Outline.of(new Point(0, 0), new Point(6, 0), new Point(6, 3.5), new Point(0.125, 3));
        var points = Wkt.points(Wkt.of(outline));
        assertThat(new Outline(points.stream().map(p -> new Point(p[0], p[1])).toList()))
                .isEqualTo(outline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "POINT (1 2)",
                "POLYGON ((1 2, x 4))",
                "POLYGON ((1))",
                "POLYGON ((0 0), (1 1))",
                "POLYGON ((1 1e, 2 2))"
            })
    void textThatIsNoPolygonHasNoPoints(String text) {
        assertThat(Wkt.points(text)).isEmpty();
    }
}
