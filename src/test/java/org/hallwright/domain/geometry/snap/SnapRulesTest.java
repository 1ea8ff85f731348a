package org.hallwright.domain.geometry.snap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.junit.jupiter.api.Test;

class SnapRulesTest {
    private static final Snap SNAP = new Snap(Snap.GRID, 0.3);
    private static final Bounds BOOTH = Bounds.ofSize(3, 3);

    @Test
    void anEdgeBeyondReachPullsNothing() {
        var neighbour = new Bounds(7.31, 0, 10.31, 3);

        assertThat(SNAP.move(Boxes.of(BOOTH), 4, 0, Boxes.all(List.of(neighbour)))
                        .dx())
                .isEqualTo(4);
        assertThat(SNAP.move(Boxes.of(BOOTH), 4.011, 0, Boxes.all(List.of(neighbour)))
                        .dx())
                .isEqualTo(4.31);
    }

    @Test
    void theNearestOfSeveralEdgesWins() {
        var near = new Bounds(7.1, 0, 10.1, 3);
        var far = new Bounds(7.25, 0, 10.25, 3);

        assertThat(SNAP.move(Boxes.of(BOOTH), 4, 10, Boxes.all(List.of(far, near)))
                        .dx())
                .isEqualTo(4.1);
        assertThat(SNAP.move(Boxes.of(BOOTH), 4, 10, Boxes.all(List.of(near, far)))
                        .dx())
                .isEqualTo(4.1);
    }

    @Test
    void eachAxisSnapsForItself() {
        var neighbour = new Bounds(7.2, 20, 10.2, 23);

        var moved = SNAP.move(Boxes.of(BOOTH), 4.1, 5.1, Boxes.all(List.of(neighbour)));

        assertThat(moved.dx()).isEqualTo(4.2);
        assertThat(moved.dy()).isEqualTo(5);
        assertThat(moved.lines()).containsExactly(new Snap.Line(new Point(7.2, 5), new Point(7.2, 23)));
    }

    @Test
    void backToBackMeansThatTheFarEdgesMeetToo() {
        var neighbour = new Bounds(10.05, 3.05, 13.05, 6.05);

        var moved = SNAP.move(Boxes.of(BOOTH), 10, 0, Boxes.all(List.of(neighbour)));

        assertThat(BOOTH.movedBy(moved.dx(), moved.dy())).isEqualTo(new Bounds(10.05, 0.05, 13.05, 3.05));
        assertThat(moved.lines()).hasSize(2);
    }

    @Test
    void switchedOffItDrawsNoLinesEvenWhereEdgesMeet() {
        var moved = Snap.OFF.move(Boxes.of(BOOTH), 3, 0, Boxes.all(List.of(new Bounds(6, 0, 9, 3))));

        assertThat(moved).isEqualTo(new Snap.Result(3, 0, List.of()));
    }

    @Test
    void withoutReachTheGridAloneCounts() {
        var gridOnly = new Snap(0.5, 0);

        assertThat(gridOnly.move(Boxes.of(BOOTH), 4.2, 0, Boxes.all(List.of(new Bounds(7.2, 0, 10.2, 3))))
                        .dx())
                .isEqualTo(4);
    }

    @Test
    void whatLiesOffTheGridComesOntoItByMoving() {
        var crooked = new Bounds(1.3, 2.7, 4.3, 5.7);

        var moved = SNAP.move(Boxes.of(crooked), 0.1, 0.1, Boxes.all(List.of()));

        assertThat(crooked.movedBy(moved.dx(), moved.dy()).minX()).isCloseTo(1.5, within(1e-9));
        assertThat(crooked.movedBy(moved.dx(), moved.dy()).minY()).isCloseTo(3, within(1e-9));
    }

    @Test
    void aSnappedMoveNeverStraysFartherThanGridOrReach() {
        var dice = new Random(51);
        for (var run = 0; run < 500; run++) {
            var neighbours = new ArrayList<Bounds>();
            for (var i = 0; i < dice.nextInt(6); i++) {
                neighbours.add(BOOTH.movedBy(dice.nextDouble() * 20, dice.nextDouble() * 20));
            }
            var dx = dice.nextDouble() * 20;
            var dy = dice.nextDouble() * 20;
            var moved = SNAP.move(Boxes.of(BOOTH), dx, dy, Boxes.all(neighbours));
            assertThat(moved.dx()).isCloseTo(dx, within(0.301));
            assertThat(moved.dy()).isCloseTo(dy, within(0.301));
            var there = BOOTH.movedBy(moved.dx(), moved.dy());
            assertThat(isOnGrid(there.minX())
                            || meets(there, neighbours)
                            || moved.held().x() != null)
                    .isTrue();
        }
    }

    private static boolean isOnGrid(double x) {
        return Math.abs(x * 2 - Math.rint(x * 2)) < 1e-6;
    }

    private static boolean meets(Bounds there, List<Bounds> neighbours) {
        return neighbours.stream()
                .anyMatch(n -> close(there.minX(), n.minX())
                        || close(there.minX(), n.maxX())
                        || close(there.maxX(), n.minX())
                        || close(there.maxX(), n.maxX()));
    }

    private static boolean close(double a, double b) {
        return Math.abs(a - b) < 0.0011;
    }

    @Test
    void gapsAreFoundOnAllFourSidesInAFixedOrder() {
        var right = new Bounds(6, 0, 9, 3);
        var left = new Bounds(-7, 0, -4, 3);
        var above = new Bounds(0, 8, 3, 11);
        var below = new Bounds(0, -9, 3, -6);

        assertThat(FreeWays.beside(Boxes.of(BOOTH), Boxes.all(List.of(below, above, left, right)), 20))
                .extracting(Snap.Line::length)
                .containsExactly(3.0, 4.0, 5.0, 6.0);
    }

    @Test
    void aGapIsMeasuredInTheMiddleOfWhatBothFace() {
        var right = new Bounds(6, 1, 9, 7);

        assertThat(FreeWays.beside(Boxes.of(BOOTH), Boxes.all(List.of(right)), 20))
                .containsExactly(new Snap.Line(new Point(3, 2), new Point(6, 2)));
    }

    @Test
    void neighboursThatTouchOrStandAskewHaveNoGap() {
        assertThat(FreeWays.beside(Boxes.of(BOOTH), Boxes.all(List.of(new Bounds(3, 0, 6, 3))), 20))
                .isEmpty();
        assertThat(FreeWays.beside(Boxes.of(BOOTH), Boxes.all(List.of(new Bounds(6, 3, 9, 6))), 20))
                .isEmpty();
        assertThat(FreeWays.beside(Boxes.of(BOOTH), Boxes.all(List.of(BOOTH)), 20))
                .isEmpty();
    }
}
