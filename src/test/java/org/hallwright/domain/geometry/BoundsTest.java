package org.hallwright.domain.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoundsTest {
    private static final Bounds BOOTH = new Bounds(3, 6, 6, 9);

    @Test
    void boundsThatOnlyTouchDoNotIntersect() {
        assertThat(BOOTH.intersects(new Bounds(6, 6, 9, 9))).isFalse();
        assertThat(BOOTH.intersects(new Bounds(3, 9, 6, 12))).isFalse();
        assertThat(BOOTH.intersects(new Bounds(5.999, 8.999, 9, 12))).isTrue();
        assertThat(BOOTH.intersects(BOOTH)).isTrue();
    }

    @Test
    void theEdgeIsInside() {
        assertThat(BOOTH.contains(3, 6)).isTrue();
        assertThat(BOOTH.contains(6, 9)).isTrue();
        assertThat(BOOTH.contains(6.001, 9)).isFalse();
        assertThat(BOOTH.contains(4, 5.999)).isFalse();
        assertThat(BOOTH.contains(BOOTH)).isTrue();
        assertThat(BOOTH.contains(BOOTH.movedBy(0.001, 0))).isFalse();
        assertThat(BOOTH.contains(BOOTH.grownBy(-1))).isTrue();
    }

    @Test
    void theMiddleAndTheSizeFollowTheCorners() {
        assertThat(BOOTH.centreX()).isEqualTo(4.5);
        assertThat(BOOTH.centreY()).isEqualTo(7.5);
        assertThat(BOOTH.grownBy(0.5).width()).isEqualTo(4);
        assertThat(BOOTH.grownBy(0.5).height()).isEqualTo(4);
    }

    @Test
    void boundsAroundPointsHoldThemAllAndNoMore() {
        var dice = new Random(21);
        for (var run = 0; run < 100; run++) {
            var points = new ArrayList<Point>();
            for (var i = 0; i < 1 + dice.nextInt(20); i++) {
                points.add(new Point(dice.nextDouble() * 100 - 50, dice.nextDouble() * 100 - 50));
            }
            var around = Bounds.around(points);
            assertThat(points).allMatch(p -> around.contains(p.x(), p.y()));
            assertThat(points).anyMatch(p -> p.x() == around.minX());
            assertThat(points).anyMatch(p -> p.y() == around.maxY());
        }
    }

    @Test
    void aSinglePointHasBoundsWithoutSize() {
        var around = Bounds.around(List.of(new Point(2, 3)));

        assertThat(around).isEqualTo(new Bounds(2, 3, 2, 3));
        assertThat(around.intersects(around)).isFalse();
    }

    @Test
    void aUnionIsTheSmallestThatContainsBoth() {
        var dice = new Random(22);
        for (var run = 0; run < 200; run++) {
            var one = random(dice);
            var other = random(dice);
            var both = one.union(other);
            assertThat(both).isEqualTo(other.union(one));
            assertThat(both.contains(one) && both.contains(other)).isTrue();
            assertThat(both.grownBy(-0.001).contains(one)
                            && both.grownBy(-0.001).contains(other))
                    .isFalse();
        }
    }

    @Test
    void intersectingIsSharingArea() {
        var dice = new Random(23);
        for (var run = 0; run < 500; run++) {
            var one = random(dice);
            var other = random(dice);
            var width = Math.min(one.maxX(), other.maxX()) - Math.max(one.minX(), other.minX());
            var height = Math.min(one.maxY(), other.maxY()) - Math.max(one.minY(), other.minY());
            assertThat(one.intersects(other)).isEqualTo(width > 0 && height > 0);
            assertThat(outline(one).overlap(outline(other)))
                    .isCloseTo(Math.max(0, width) * Math.max(0, height), within(1e-6));
        }
    }

    private static Outline outline(Bounds b) {
        return Outline.rectangle(b.minX(), b.minY(), b.width(), b.height());
    }

    private static Bounds random(Random dice) {
        var x = dice.nextInt(20);
        var y = dice.nextInt(20);
        return new Bounds(x, y, x + 1 + dice.nextInt(8), y + 1 + dice.nextInt(8));
    }
}
