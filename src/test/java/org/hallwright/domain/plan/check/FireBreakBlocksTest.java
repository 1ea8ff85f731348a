package org.hallwright.domain.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.check.rule.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Blocks between fire breaks by the floor that they really take.
class FireBreakBlocksTest {
    private static PlanUnderTest hall() {
        return new PlanUnderTest(200, 150).limit("fire-break-width", 12).limit("fire-break-area", 10_000);
    }

    @ParameterizedTest
    @CsvSource({"12, 70", "20, 70", "6, 0"})
    void theCourtyardOfAUShapeCountsOnlyWhereNoBreakFitsIn(double courtyard, double deep) {
        var arm = (120 - courtyard) / 2;
        var plan = hall().booth("left", 5, 5, arm, 70);
        plan.booth("right", 5 + arm + courtyard, 5, arm, 70).booth("back", 5, 75, 120, 44);
        assertThat(areaOf(plan)).isCloseTo(120 * 114 - courtyard * deep, within(12.0));
    }

    @Test
    void anLIsNotAsLargeAsTheFloorRoundIt() {
        var plan = hall().booth("long", 5, 5, 150, 40).booth("short", 5, 48, 40, 97);
        assertThat(plan.findings("fire-break")).isEmpty();
        assertThat(plan.booth("more", 48, 48, 20, 20).findings("fire-break")).hasSize(1);
    }

    @Test
    void anAisleBetweenRowsBelongsToTheBlock() {
        var plan = hall();
        for (var row = 0; row < 12; row++) {
            plan.booth("r" + row, 5, 5 + 9 * row, 110, 6);
        }
        assertThat(areaOf(plan)).isCloseTo(110 * 105, within(30.0));
        assertThat(plan.measured("fire-break")).containsExactly("11539 m²");
    }

    @Test
    void aClosedRingIsDrawnWithItsCourtyardLeftOut() {
        var plan = hall().booth("s", 5, 5, 140, 40).booth("n", 5, 85, 140, 40);
        plan.booth("w", 5, 45, 40, 40).booth("e", 105, 45, 40, 40);
        assertThat(areaOf(plan)).isCloseTo(140 * 120 - 60 * 40, within(1.0));
        var drawn = (Measure.Area) plan.findings("fire-break").getFirst().measure();
        assertThat(drawn.outlines()).noneMatch(piece -> piece.contains(new Point(75, 65)));
        assertThat(drawn.outlines().stream().mapToDouble(o -> o.area()).sum())
                .isCloseTo(140 * 120 - 60 * 40, within(1.0));
    }

    /// Against counting cells that no disc of the break's width covers which keeps clear of everything built.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aBlockIsTheFloorThatNoBreakGetsInto(int seed) {
        var dice = new Random(seed);
        var plan = new PlanUnderTest(120, 120).limit("fire-break-width", 12).limit("fire-break-area", 1);
        var rectangles = new double[14][];
        for (var i = 0; i < rectangles.length; i++) {
            rectangles[i] = new double[] {
                20 + dice.nextInt(60), 20 + dice.nextInt(60), 5 + dice.nextInt(20), 4 + dice.nextInt(9)
            };
            var r = rectangles[i];
            plan.booth("b" + i, Footprint.rectangle(r[0], r[1], r[2], r[3]));
        }
        var sum = plan.findings("fire-break").stream()
                .mapToDouble(f -> ((Measure.Area) f.measure())
                        .outlines().stream().mapToDouble(o -> o.area()).sum())
                .sum();
        assertThat(sum).isCloseTo(counted(rectangles), withinPercentage(7));
    }

    private static double counted(double[][] rectangles) {
        var open = new boolean[241][241];
        for (var i = 0; i < 241; i++) {
            for (var j = 0; j < 241; j++) {
                if (distance(rectangles, i / 2.0, j / 2.0) >= 6) {
                    for (var di = -12; di <= 12; di++) {
                        for (var dj = -12; dj <= 12; dj++) {
                            var in = di * di + dj * dj <= 144 && i + di >= 0 && i + di < 241 && j + dj >= 0;
                            if (in && j + dj < 241) {
                                open[i + di][j + dj] = true;
                            }
                        }
                    }
                }
            }
        }
        var count = 0;
        for (var line : open) {
            for (var cell : line) {
                count += cell ? 0 : 1;
            }
        }
        return count / 4.0;
    }

    private static double distance(double[][] rectangles, double x, double y) {
        var best = Double.MAX_VALUE;
        for (var r : rectangles) {
            var dx = Math.max(0, Math.max(r[0] - x, x - r[0] - r[2]));
            var dy = Math.max(0, Math.max(r[1] - y, y - r[1] - r[3]));
            best = Math.min(best, Math.hypot(dx, dy));
        }
        return best;
    }

    private static double areaOf(PlanUnderTest plan) {
        var drawn = (Measure.Area) plan.findings("fire-break").getFirst().measure();
        return drawn.outlines().stream().mapToDouble(o -> o.area()).sum();
    }
}
