package org.hallwright.domain.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FacesTest {
    private static final double TOLERANCE = 0.02;

    private static double[] line(double... xy) {
        return xy;
    }

    private static double area(double[] xy) {
        var twice = 0.0;
        for (var i = 0; i < xy.length; i += 2) {
            var j = (i + 2) % xy.length;
            twice += xy[i] * xy[j + 1] - xy[j] * xy[i + 1];
        }
        return Math.abs(twice) / 2;
    }

    private static List<Double> areas(List<double[]> lines) {
        return Faces.of(lines, TOLERANCE).stream()
                .map(FacesTest::area)
                .map(area -> Math.rint(area * 10) / 10)
                .sorted()
                .toList();
    }

    private static List<double[]> turned(List<double[]> lines, double degrees, double x, double y) {
        var cos = Math.cos(Math.toRadians(degrees));
        var sin = Math.sin(Math.toRadians(degrees));
        var all = new ArrayList<double[]>();
        for (var line : lines) {
            var to = new double[line.length];
            for (var i = 0; i < line.length; i += 2) {
                to[i] = line[i] * cos - line[i + 1] * sin + x;
                to[i + 1] = line[i] * sin + line[i + 1] * cos + y;
            }
            all.add(to);
        }
        return all;
    }

    /// A row of two booths whose party wall stops short of both long walls.
    private static List<double[]> row(double gap) {
        return List.of(
                line(0, 0, 6, 0), line(6, 0, 6, 3), line(6, 3, 0, 3), line(0, 3, 0, 0), line(3, gap, 3, 3 - gap));
    }

    @Test
    void anEndThatStopsShortOfTheMiddleOfAnotherLineIsPutOnIt() {
        for (var degrees : List.of(0, 17, 45, 90, 133)) {
            assertThat(areas(turned(row(0.015), degrees, 400, -70)))
                    .as("turned by %d", degrees)
                    .containsExactly(9.0, 9.0);
        }
    }

    @Test
    void anEndBeyondTheToleranceLeavesOneFace() {
        assertThat(areas(row(0.03))).containsExactly(18.0);
    }

    @Test
    void anEndThatReachesTooFarIsCutOff() {
        assertThat(areas(row(-0.2))).containsExactly(9.0, 9.0);
    }

    @Test
    void boothsOnBothSidesOfALongWallMeetInItsMiddle() {
        var back = List.of(
                line(0, 0, 9, 0),
                line(0, -3, 9, -3),
                line(0, 3, 9, 3),
                line(0, -3, 0, 3),
                line(9, -3, 9, 3),
                line(3, 0.01, 3, 3),
                line(3.005, -0.01, 3, -3),
                line(6, 3, 6, -3));
        for (var degrees : List.of(0, 31, 60)) {
            assertThat(areas(turned(back, degrees, 0, 0))).containsExactly(9.0, 9.0, 9.0, 9.0, 9.0, 9.0);
        }
    }

    @Test
    void linesThatLieOnOneAnotherAreOne() {
        assertThat(areas(List.of(line(0, 0, 6, 0), line(2, 0, 4, 0), line(6, 0, 6, 3, 0, 3, 0, 0), line(3, 0, 3, 3))))
                .containsExactly(9.0, 9.0);
    }

    @Test
    void linesWithoutCornersEncloseNothing() {
        assertThat(Faces.of(List.of(line(), line(1, 1), line(2, 2, 2, 2)), TOLERANCE))
                .isEmpty();
    }

    /// Nets of cells with every wall broken into pieces, ends drawn off by up to a centimetre.
    @Test
    void netsOfWallsAreFoundHoweverTheyAreDrawn() {
        for (var seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var columns = 2 + random.nextInt(6);
            var rows = 2 + random.nextInt(4);
            var lines = new ArrayList<double[]>();
            for (var i = 0; i <= columns; i++) {
                lines.add(line(3 * i + off(random), off(random), 3 * i + off(random), 2 * rows + off(random)));
            }
            for (var j = 0; j <= rows; j++) {
                for (var i = 0; i < columns; i++) {
                    lines.add(line(3 * i + off(random), 2 * j + off(random), 3 * i + 3 + off(random), 2 * j));
                }
            }
            Collections.shuffle(lines, random);
            var faces = Faces.of(turned(lines, random.nextInt(90), random.nextInt(5000), 0), TOLERANCE);
            assertThat(faces).as("seed %d", seed).hasSize(columns * rows);
            assertThat(faces).allSatisfy(face -> assertThat(area(face)).isCloseTo(6, within(0.15)));
        }
    }

    private static double off(Random random) {
        return (random.nextDouble() - 0.5) * 0.014;
    }
}
