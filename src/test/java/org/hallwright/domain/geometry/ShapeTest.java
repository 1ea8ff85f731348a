package org.hallwright.domain.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
    private static final Outline BOW_TIE =
            Outline.of(new Point(0, 0), new Point(4, 4), new Point(4, 0), new Point(0, 4));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void distancesAndOverlapsAreThoseOfTheOutlines(long seed) {
        var dice = new Random(seed);
        for (var run = 0; run < 400; run++) {
            var one = outline(dice);
            var other = outline(dice);
            var a = Shape.of(one);
            var b = Shape.of(other);
            assertThat(a.overlap(b)).isCloseTo(one.overlap(other), within(1e-6));
            assertThat(a.distanceTo(b)).isCloseTo(one.distanceTo(other), within(1e-6));
            var p = new Point(dice.nextDouble() * 20, dice.nextDouble() * 20);
            assertThat(a.distanceTo(p.x(), p.y())).isCloseTo(one.distanceTo(p), within(1e-6));
            assertThat(a.contains(p.x(), p.y())).isEqualTo(one.contains(p));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void aGapIsAsWideAsTheDistance(long seed) {
        var dice = new Random(seed);
        for (var run = 0; run < 400; run++) {
            var a = Shape.of(outline(dice));
            var b = Shape.of(outline(dice));
            var gap = a.gapTo(b, 30);
            assertThat(gap.isPresent()).isEqualTo(a.distanceTo(b) > 0);
            gap.ifPresent(found -> {
                assertThat(found.width()).isCloseTo(a.distanceTo(b), within(0.0021));
                var piece = found.across(List.of()).orElseThrow();
                assertThat(a.distanceTo(piece.x0(), piece.y0())).isLessThan(1e-6);
                assertThat(b.distanceTo(piece.x1(), piece.y1())).isLessThan(1e-6);
            });
        }
    }

    @Test
    void whatStandsInAGapLeavesItsLongerPart() {
        var gap = rectangle(0, 0, 10, 2).gapTo(rectangle(0, 5, 10, 2), 9).orElseThrow();
        var piece = gap.across(List.of(rectangle(2, 3, 1, 1))).orElseThrow();
        assertThat(piece).isEqualTo(new Segment(6.5, 2, 6.5, 5));
    }

    @Test
    void whatFillsAGapEndsIt() {
        var gap = rectangle(0, 0, 3, 3).gapTo(rectangle(5, 0, 3, 3), 9).orElseThrow();
        assertThat(gap.across(List.of(rectangle(3, 0, 2, 3)))).isEmpty();
        assertThat(gap.across(List.of(rectangle(3, 0.2, 2, 2.7)))).isEmpty();
        assertThat(gap.across(List.of(rectangle(3, 0.4, 2, 2.6)))).isPresent();
    }

    @Test
    void somethingBetweenTwoCornersEndsTheirGap() {
        var gap = rectangle(0, 0, 3, 3).gapTo(rectangle(5, 5, 3, 3), 9).orElseThrow();
        assertThat(gap.width()).isCloseTo(Math.sqrt(8), within(1e-9));
        assertThat(gap.across(List.of(rectangle(3.5, 3.5, 1, 1)))).isEmpty();
        assertThat(gap.across(List.of(rectangle(3, 0, 3, 3)))).isPresent();
    }

    @Test
    void anOutlineThatCrossesItselfIsNotSound() {
        assertThat(Shape.of(BOW_TIE).isSound()).isFalse();
        assertThat(Shape.of(BOW_TIE).overlap(rectangle(0, 0, 4, 4))).isZero();
        assertThat(rectangle(0, 0, 4, 4).isConvex()).isTrue();
    }

    @Test
    void aStarIsNotConvexThoughItAlwaysTurnsOneWay() {
        var star = Outline.of(new Point(0, 3), new Point(4, 3), new Point(0.8, 0), new Point(2, 5), new Point(3.2, 0));
        assertThat(Shape.of(star).isConvex()).isFalse();
        assertThat(Shape.of(star).isSound()).isFalse();
    }

    @Test
    void whatLiesWithinAWindowIsMeasuredFromALine() {
        var door = new Segment(0, 0, 0, 3);
        var strip = rectangle(0, 0, 2, 3);
        assertThat(rectangle(1, 2, 5, 5)
                        .nearestWithin(strip, door)
                        .orElseThrow()
                        .length())
                .isEqualTo(1);
        assertThat(rectangle(0, 3, 5, 5).nearestWithin(strip, door)).isEmpty();
    }

    @Test
    void segmentsMeetWhereTheyCrossOrTouch() {
        var a = new Segment(0, 0, 4, 0);
        assertThat(a.meets(new Segment(2, -1, 2, 1))).isTrue();
        assertThat(a.meets(new Segment(4, 0, 5, 3))).isTrue();
        assertThat(a.meets(new Segment(2, 0, 9, 0))).isTrue();
        assertThat(a.meets(new Segment(5, 0, 9, 0))).isFalse();
        assertThat(a.meets(new Segment(0, 0.001, 4, 0.001))).isFalse();
        assertThat(a.meetingWith(new Segment(1, -1, 1, 1)).orElseThrow()).isEqualTo(0.25);
        assertThat(a.shortestTo(new Segment(6, 1, 6, -1))).isEqualTo(new Segment(4, 0, 6, 0));
    }

    @Test
    void widthAndLengthAreTakenAcrossAndAlong() {
        var turned = new Footprint.Rectangle(new Point(5, 5), 30, 12, 30).outline();
        assertThat(turned.width().length()).isCloseTo(12, within(0.002));
        assertThat(Outline.length(turned.corners()).length()).isCloseTo(30, within(0.002));
    }

    @Test
    void coveredFloorCountsOnce() {
        var frame = Outline.rectangle(0, 0, 10, 10);
        var parts =
                List.of(Outline.rectangle(0, 0, 6, 6), Outline.rectangle(4, 4, 4, 4), Outline.rectangle(9, 9, 5, 5));
        assertThat(Outline.covered(parts, frame)).isCloseTo(36 + 16 - 4 + 1, within(1e-9));
        assertThat(Outline.covered(List.of(BOW_TIE), frame)).isCloseTo(8, within(1e-9));
        assertThat(Outline.covered(List.of(), frame)).isZero();
        assertThat(frame.without(Outline.rectangle(-1, 3, 20, 2))).hasSize(2);
        assertThat(frame.shared(Outline.rectangle(8, 8, 9, 9))).containsExactly(Outline.rectangle(8, 8, 2, 2));
    }

    private static Shape rectangle(double x, double y, double width, double depth) {
        return Shape.of(Outline.rectangle(x, y, width, depth));
    }

    /// Upright and turned rectangles and L shapes.
    private static Outline outline(Random dice) {
        var x = dice.nextInt(150) / 10.0;
        var y = dice.nextInt(150) / 10.0;
        var width = 1 + dice.nextInt(5);
        return switch (dice.nextInt(3)) {
            case 0 -> Outline.rectangle(x, y, width, 2);
            case 1 -> new Footprint.Rectangle(new Point(x, y), width, 2, dice.nextInt(360)).outline();
            default ->
                Outline.of(
                        new Point(x, y),
                        new Point(x + 3, y),
                        new Point(x + 3, y + 1),
                        new Point(x + 1, y + 1),
                        new Point(x + 1, y + width + 1),
                        new Point(x, y + width + 1));
        };
    }
}
