package org.hallwright.domain.plan.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalksTest {
    private static final Segment EXIT = new Segment(20, 0, 23, 0);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void walksAreAsLongAsThoseRoundTheTrueCorners(int seed) {
        var dice = new Random(seed);
        var hall = hall(seed);
        var things = things(dice, hall);
        var floor = WalkableFloor.of(hall, things, List.of(), List.of(EXIT));
        var remote = floor.remote(List.of(EXIT), 5, List.of());
        assertThat(remote).isNotEmpty();
        var exact = new ExactWays(hall, things, EXIT);
        for (var part : remote) {
            var truth = exact.length(part.way().getFirst());
            assertThat(part.length()).isBetween(truth * 0.98, truth * 1.02);
            assertThat(part.way().getLast()).isEqualTo(nearestOfExit(part.way()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12})
    void everyCellKnowsItsWayWithinTwoPercentAndABodysWidth(int seed) {
        var dice = new Random(seed);
        var hall = hall(seed);
        var things = things(dice, hall);
        var ground = Ground.of(Raster.over(hall.bounds()), Shape.of(hall), things, List.of(EXIT));
        var walks = Walks.to(ground, List.of(new Walks.Goal(EXIT, 0, -1)));
        var exact = new ExactWays(hall, things, EXIT);
        var tried = 0;
        while (tried < 60) {
            var cell = dice.nextInt(ground.raster().cells());
            if (walks.length(cell) < Walks.NEVER) {
                var truth = exact.length(
                        new Point(ground.raster().x(cell), ground.raster().y(cell)));
                assertThat(walks.length(cell)).isBetween(truth * 0.98, truth * 1.02 + 0.75);
                tried++;
            }
        }
    }

    private static Point nearestOfExit(List<Point> way) {
        var before = way.get(way.size() - 2);
        return new Point(Math.clamp(before.x(), 20, 23), 0);
    }

    private static Outline hall(int seed) {
        return seed % 2 == 0
                ? Outline.rectangle(0, 0, 50, 40)
                : Outline.of(
                        new Point(0, 0),
                        new Point(50, 0),
                        new Point(50, 18),
                        new Point(28, 18),
                        new Point(28, 45),
                        new Point(0, 45));
    }

    /// Turned and upright booths, walls and islands that leave at least 1.2 m between each other.
    private static List<Shape> things(Random dice, Outline hall) {
        var things = new ArrayList<Shape>();
        var outlines = new ArrayList<Outline>();
        for (var i = 0; i < 400 && outlines.size() < 22; i++) {
            var corner = new Point(dice.nextDouble() * 48, dice.nextDouble() * 43);
            var width = dice.nextInt(4) == 0 ? 0.2 : 2 + dice.nextDouble() * 8;
            var footprint = new Footprint.Rectangle(
                    corner, width, 2 + dice.nextDouble() * 7, dice.nextBoolean() ? 0 : dice.nextInt(360));
            var outline = footprint.outline();
            if (hall.covers(outline)
                    && clear(hall, outline)
                    && outlines.stream().allMatch(other -> other.distanceTo(outline) >= 1.2)) {
                outlines.add(outline);
                things.add(Shape.of(outline));
            }
        }
        return things;
    }

    private static boolean clear(Outline hall, Outline outline) {
        var shape = Shape.of(outline);
        for (var i = 0; i < hall.corners().size(); i++) {
            var side = Shape.of(hall).side(i);
            for (var j = 0; j < shape.sides(); j++) {
                if (side.shortestTo(shape.side(j)).length() < 1.2) {
                    return false;
                }
            }
        }
        return true;
    }
}
