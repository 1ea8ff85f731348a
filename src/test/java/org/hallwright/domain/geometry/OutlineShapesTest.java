package org.hallwright.domain.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutlineShapesTest {
    /// A hall with a corner of 20 × 20 m cut out, as many halls of convention centres have.
    private static final Outline L_HALL = Outline.of(
            new Point(0, 0),
            new Point(60, 0),
            new Point(60, 20),
            new Point(40, 20),
            new Point(40, 40),
            new Point(0, 40));

    @Test
    void anOutlineOfTwoCornersIsRefused() {
        assertThatThrownBy(() -> Outline.of(new Point(0, 0), new Point(3, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Outline.of(new Point(0, 0), new Point(3, 0), new Point(0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outline(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCutOutCornerOfAHallIsNotInIt() {
        assertThat(L_HALL.area()).isEqualTo(60 * 40 - 20 * 20);
        assertThat(L_HALL.contains(new Point(50, 10))).isTrue();
        assertThat(L_HALL.contains(new Point(50, 30))).isFalse();
        assertThat(L_HALL.covers(Outline.rectangle(37, 20, 3, 3))).isTrue();
        assertThat(L_HALL.covers(Outline.rectangle(38, 20, 3, 3))).isFalse();
    }

    @Test
    void touchingTheWallIsInside() {
        var hall = Outline.rectangle(0, 0, 60, 40);

        assertThat(hall.covers(Outline.rectangle(0, 0, 3, 3))).isTrue();
        assertThat(hall.covers(Outline.rectangle(57, 37, 3, 3))).isTrue();
        assertThat(hall.covers(Outline.rectangle(57.001, 37, 3, 3))).isFalse();
        assertThat(hall.contains(new Point(60, 40))).isTrue();
    }

    @Test
    void cornersInALineHaveNoArea() {
        var flat = Outline.of(new Point(0, 0), new Point(3, 0), new Point(6, 0));

        assertThat(flat.area()).isZero();
        assertThat(flat.isSound()).isFalse();
        assertThat(flat.overlap(Outline.rectangle(0, -1, 6, 2))).isZero();
        assertThat(flat.labelPoint().y()).isZero();
    }

    @Test
    void aBowTieSharesNothingRatherThanFailing() {
        var bowTie = Outline.of(new Point(0, 0), new Point(4, 4), new Point(4, 0), new Point(0, 4));

        assertThat(bowTie.overlap(Outline.rectangle(0, 0, 4, 4))).isZero();
        assertThat(Outline.rectangle(0, 0, 4, 4).overlap(bowTie)).isZero();
        assertThat(bowTie.distanceTo(new Point(10, 0))).isCloseTo(6, within(1e-9));
    }

    @Test
    void distancesAreMeasuredFromTheNearestEdge() {
        var booth = Outline.rectangle(3, 3, 3, 3);

        assertThat(booth.distanceTo(new Point(4, 4))).isZero();
        assertThat(booth.distanceTo(new Point(6, 6))).isZero();
        assertThat(booth.distanceTo(new Point(9, 10))).isCloseTo(5, within(1e-9));
        assertThat(booth.distanceTo(Outline.rectangle(12, 3, 3, 3))).isEqualTo(6);
        assertThat(booth.distanceTo(Outline.rectangle(2, 2, 10, 10))).isZero();
    }

    @Test
    void coordinatesFollowTheCorners() {
        assertThat(Outline.rectangle(1, 2, 3, 4).coordinates()).containsExactly(1, 2, 4, 2, 4, 6, 1, 6);
    }

    @Test
    void theOverlapOfTwoIsTheSameFromEitherSideAndNeverMoreThanEither() {
        var dice = new Random(31);
        for (var run = 0; run < 300; run++) {
            var one = turned(dice);
            var other = turned(dice);
            var shared = one.overlap(other);
            assertThat(shared).isCloseTo(other.overlap(one), within(1e-6));
            assertThat(shared).isBetween(0.0, Math.min(one.area(), other.area()) + 1e-6);
            assertThat(shared > 1e-6 && one.distanceTo(other) > 0).isFalse();
        }
    }

    @Test
    void turningKeepsTheAreaToWhatMillimetresAllow() {
        var dice = new Random(32);
        for (var run = 0; run < 300; run++) {
            var width = 1 + dice.nextInt(30);
            var depth = 1 + dice.nextInt(20);
            var booth = new Footprint.Rectangle(new Point(50, 50), width, depth, dice.nextInt(360));
            assertThat(booth.area()).isEqualTo(width * depth);
            assertThat(booth.outline().area()).isCloseTo(width * depth, within(0.001 * (width + depth)));
            assertThat(booth.outline().isSound()).isTrue();
        }
    }

    @Test
    void theAreaOfAnOutlineIsThatOfItsTriangles() {
        var dice = new Random(33);
        for (var run = 0; run < 100; run++) {
            var star = star(dice, 5 + dice.nextInt(8));
            var sum = 0.0;
            var corners = star.corners();
            for (var i = 0; i < corners.size(); i++) {
                sum += triangle(new Point(50, 50), corners.get(i), corners.get((i + 1) % corners.size()));
            }
            assertThat(star.area()).isCloseTo(sum, within(1e-6));
            assertThat(star.contains(star.labelPoint())).isTrue();
        }
    }

    /// Half the cross product, as the surveyors' formula has it.
    private static double triangle(Point a, Point b, Point c) {
        return ((b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y())) / 2;
    }

    /// An outline round (50, 50) whose corners come in the order of their angles.
    private static Outline star(Random dice, int corners) {
        var points = new ArrayList<Point>();
        for (var i = 0; i < corners; i++) {
            var reach = 2 + dice.nextDouble() * 20;
            points.add(new Point(50 + reach, 50).turned(new Point(50, 50), 360.0 * i / corners));
        }
        return new Outline(points);
    }

    private static Outline turned(Random dice) {
        var corner = new Point(dice.nextInt(20), dice.nextInt(20));
        return new Footprint.Rectangle(corner, 1 + dice.nextInt(9), 1 + dice.nextInt(9), dice.nextInt(360)).outline();
    }
}
