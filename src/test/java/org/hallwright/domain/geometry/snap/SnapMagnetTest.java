package org.hallwright.domain.geometry.snap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.junit.jupiter.api.Test;

class SnapMagnetTest {
    private static final Bounds BOOTH = Bounds.ofSize(3, 3);
    private static final Snap SNAP = new Snap(0, 0.3, 3);

    private static double x(double wanted, Bounds... neighbours) {
        return SNAP.move(Boxes.of(BOOTH), wanted, 0, Boxes.all(List.of(neighbours)))
                .dx();
    }

    @Test
    void theMiddleLineOfANeighbourPulls() {
        var wide = new Bounds(10, 20, 20, 30);

        assertThat(x(13.4, wide)).isEqualTo(13.5);
        assertThat(x(13.2, wide)).isEqualTo(13.2);
    }

    @Test
    void anAisleAsTheRulesHaveItPullsAndIsShown() {
        var neighbour = new Bounds(10, 0, 13, 3);

        var moved = SNAP.move(Boxes.of(BOOTH), 16.1, 0, Boxes.all(List.of(neighbour)));

        assertThat(moved.dx()).isEqualTo(16);
        assertThat(moved.gaps()).extracting(Snap.Line::length).containsExactly(3.0);
        assertThat(x(4.1, neighbour)).isEqualTo(4);
        assertThat(new Snap(0, 0.3, 0)
                        .move(Boxes.of(BOOTH), 16.1, 0, Boxes.all(List.of(neighbour)))
                        .dx())
                .isEqualTo(16.1);
    }

    @Test
    void theGapThatTheNeighboursKeepPulls() {
        var first = new Bounds(0, 0, 3, 3);
        var second = new Bounds(4.2, 0, 7.2, 3);

        assertThat(x(8.5, first, second)).isEqualTo(8.4);
        assertThat(x(-4.1, first, second)).isEqualTo(-4.2);
    }

    @Test
    void theMiddleBetweenTwoNeighboursPulls() {
        var left = new Bounds(0, 0, 3, 3);
        var right = new Bounds(13, 0, 16, 3);

        assertThat(x(6.6, left, right)).isEqualTo(6.5);
    }

    @Test
    void aPlaceIsNotPulledIntoTheMiddleBetweenTwoThings() {
        var below = new Bounds(0, 0, 3, 3);
        var above = new Bounds(0, 8.5, 3, 11.5);

        assertThat(new Snap(0.5, 0.3, 0)
                        .place(new Point(1, 5.6), Boxes.all(List.of(below, above)))
                        .at())
                .isEqualTo(new Point(1, 5.5));
    }

    @Test
    void whatStandsNotAbreastKeepsNoGap() {
        assertThat(x(16.1, new Bounds(10, 20, 13, 23))).isEqualTo(16.1);
    }

    @Test
    void anEdgeWinsOverAGapThatIsAsNear() {
        var neighbour = new Bounds(10, 0, 13, 3);
        var edge = new Bounds(16.2, 30, 19.2, 33);

        assertThat(x(16.1, neighbour, edge)).isEqualTo(16.2);
    }

    @Test
    void whatHasSnappedLetsGoOnlyAfterAStrongerPull() {
        var neighbour = new Bounds(10, 0, 13, 3);
        var free = new Snap(0, 0.3, 0);
        var snapped = free.move(Boxes.of(BOOTH), 12.8, 0, Boxes.all(List.of(neighbour)));
        assertThat(snapped.dx()).isEqualTo(13);

        var pulled = free.move(
                Boxes.of(BOOTH), new Snap.Wish(13.5, 0, Snap.Way.ANY, snapped.held()), Boxes.all(List.of(neighbour)));
        assertThat(pulled.dx()).isEqualTo(13);
        assertThat(free.move(Boxes.of(BOOTH), 13.5, 0, Boxes.all(List.of(neighbour)))
                        .dx())
                .isEqualTo(13.5);

        var released = free.move(
                Boxes.of(BOOTH), new Snap.Wish(13.6, 0, Snap.Way.ANY, pulled.held()), Boxes.all(List.of(neighbour)));
        assertThat(released.dx()).isEqualTo(13.6);
        assertThat(released.held().x()).isNull();
        assertThat(free.move(
                                Boxes.of(BOOTH),
                                new Snap.Wish(13.5, 0, Snap.Way.ANY, released.held()),
                                Boxes.all(List.of(neighbour)))
                        .dx())
                .isEqualTo(13.5);
    }

    @Test
    void aTurnedFrameSeesTurnedThingsStraightAndGivesTheirPlacesBack() {
        var dice = new Random(15);
        for (var run = 0; run < 200; run++) {
            var booth = new Footprint.Rectangle(
                    new Point(dice.nextInt(50), dice.nextInt(50)), 2 + dice.nextInt(4), 3, dice.nextInt(359) + 0.5);
            var turn = Turn.of(booth.corner(), booth.rotation());
            var bounds = turn.bounds(booth.outline());
            assertThat(bounds.minX()).isCloseTo(0, within(0.003));
            assertThat(bounds.width()).isCloseTo(booth.width(), within(0.003));
            assertThat(bounds.height()).isCloseTo(3, within(0.003));
            var p = new Point(dice.nextInt(100), dice.nextInt(100));
            assertThat(turn.outside(turn.inside(p)).distanceTo(p)).isLessThan(0.002);
        }
        assertThat(Turn.of(new Point(3, 3), 270)).isEqualTo(Turn.NONE);
    }
}
