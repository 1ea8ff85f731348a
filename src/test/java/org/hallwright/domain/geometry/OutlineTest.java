package org.hallwright.domain.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class OutlineTest {
    @Test
    void cornersRunCounterClockwiseWhateverOrderTheyCameIn() {
        var clockwise = Outline.of(new Point(0, 0), new Point(0, 2), new Point(3, 2), new Point(3, 0));

        assertThat(clockwise.area()).isEqualTo(6);
        assertThat(clockwise.corners().get(0)).isEqualTo(new Point(3, 0));
    }

    @Test
    void aRepeatedClosingCornerIsDropped() {
        var closed = new Outline(List.of(new Point(0, 0), new Point(4, 0), new Point(4, 4), new Point(0, 0)));

        assertThat(closed.corners()).hasSize(3);
    }

    @Test
    void aBowTieIsHeldButNotSound() {
        var bowTie = Outline.of(new Point(0, 0), new Point(4, 4), new Point(4, 0), new Point(0, 4));

        assertThat(bowTie.isSound()).isFalse();
    }

    @Test
    void neighboursShareAnEdgeButNoArea() {
        var left = Outline.rectangle(0, 0, 3, 3);
        var right = Outline.rectangle(3, 0, 3, 3);

        assertThat(left.overlap(right)).isZero();
        assertThat(left.distanceTo(right)).isZero();
        assertThat(left.overlap(Outline.rectangle(2, 0, 3, 3))).isEqualTo(3);
    }

    @Test
    void theLabelPointOfAnLShapeLiesInside() {
        var shape = Outline.of(
                new Point(0, 0), new Point(9, 0), new Point(9, 1), new Point(1, 1), new Point(1, 9), new Point(0, 9));

        assertThat(shape.contains(shape.labelPoint())).isTrue();
    }

    @Test
    void movingKeepsTheAreaOfRandomOutlines() {
        var random = new Random(7);
        for (var i = 0; i < 200; i++) {
            var box = Outline.rectangle(
                    random.nextInt(100), random.nextInt(100), 1 + random.nextInt(20), 1 + random.nextInt(20));
            var moved = box.movedBy(random.nextInt(50) / 10.0, random.nextInt(50) / 10.0);
            assertThat(moved.area()).isCloseTo(box.area(), within(1e-9));
        }
    }

    @Test
    void aLengthThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> new Point(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(Double.POSITIVE_INFINITY, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tenFeetSurviveToTheMillimetre() {
        assertThat(new Point(3.048, 0).x()).isEqualTo(3.048);
        assertThat(Metres.fromMillimetres(Metres.toMillimetres(3.048))).isEqualTo(3.048);
    }

    private static Polygon polygon(Outline outline) {
        var ring = outline.corners().stream()
                .map(p -> new Coordinate(p.x(), p.y()))
                .collect(Collectors.toCollection(ArrayList::new));
        ring.add(ring.getFirst());
        return new GeometryFactory().createPolygon(ring.toArray(Coordinate[]::new));
    }

    @Test
    void whatLiesInsideAndWhatIsSoundIsWhatTheGeometrySays() {
        var random = new Random(4);
        var sound = 0;
        for (var i = 0; i < 600; i++) {
            var corners = IntStream.range(0, 3 + random.nextInt(3))
                    .mapToObj(n -> new Point(random.nextInt(6) / 2.0, random.nextInt(6) / 2.0))
                    .distinct()
                    .toList();
            if (corners.size() < 3) {
                continue;
            }
            var outline = new Outline(corners);
            var polygon = polygon(outline);
            assertThat(outline.isSound()).as("%s", outline).isEqualTo(polygon.isValid() && polygon.getArea() > 0);
            if (outline.isSound()) {
                sound++;
                for (var n = 0; n < 40; n++) {
                    var point = new Point(random.nextInt(13) / 4.0 - 0.25, random.nextInt(13) / 4.0 - 0.25);
                    var there = polygon.getFactory().createPoint(new Coordinate(point.x(), point.y()));
                    assertThat(outline.contains(point))
                            .as("%s in %s", point, outline)
                            .isEqualTo(polygon.covers(there));
                }
            }
        }
        assertThat(sound).isGreaterThan(150);
    }
}
