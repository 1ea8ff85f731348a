package org.hallwright.domain.geometry.snap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.junit.jupiter.api.Test;

class SnapTest {
    private static final Snap SNAP = new Snap(0.5, 0.3);
    private static final Bounds BOOTH = Bounds.ofSize(3, 3);

    @Test
    void aMoveEndsOnTheGrid() {
        var moved = SNAP.move(Boxes.of(BOOTH), 4.2, 7.8, Boxes.all(List.of()));

        assertThat(moved).isEqualTo(new Snap.Result(4, 8, List.of()));
    }

    @Test
    void anEdgeOfANeighbourPullsMoreThanTheGrid() {
        var neighbour = new Bounds(7.2, 0, 10.2, 3);

        var moved = SNAP.move(Boxes.of(BOOTH), 4.1, 0.1, Boxes.all(List.of(neighbour)));

        assertThat(moved.dx()).isEqualTo(4.2);
        assertThat(moved.dy()).isZero();
        assertThat(moved.lines())
                .contains(new Snap.Line(new Point(7.2, 0), new Point(7.2, 3)))
                .hasSize(2);
    }

    @Test
    void switchedOffItFollowsThePointer() {
        var moved = Snap.OFF.move(Boxes.of(BOOTH), 4.123, 7.777, Boxes.all(List.of()));

        assertThat(moved.dx()).isEqualTo(4.123);
        assertThat(moved.dy()).isEqualTo(7.777);
    }

    @Test
    void aPlaceSnapsToTheCornerOfANeighbour() {
        assertThat(SNAP.place(new Point(3.2, 2.9), Boxes.all(List.of(BOOTH))).at())
                .isEqualTo(new Point(3, 3));
        assertThat(SNAP.place(new Point(8.3, 5.2), Boxes.all(List.of(BOOTH))).at())
                .isEqualTo(new Point(8.5, 5));
    }

    @Test
    void gapsReachTheNearestNeighbourOnEachSide() {
        var right = new Bounds(6, 1, 9, 4);
        var farRight = new Bounds(12, 1, 15, 4);
        var below = new Bounds(0, -5, 3, -2);

        var gaps = FreeWays.beside(Boxes.of(BOOTH), Boxes.all(List.of(farRight, right, below)), 20);

        assertThat(gaps).extracting(Snap.Line::length).containsExactly(3.0, 2.0);
        assertThat(FreeWays.beside(Boxes.of(BOOTH), Boxes.all(List.of(right)), 2))
                .isEmpty();
    }
}
