package org.hallwright.drawing.plan.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class BoothRowsTest {
    @Test
    void neighboursOfEqualDepthAreOneRow() {
        assertThat(BoothRows.of(new double[] {3, 0, 6, 3, 0, 0, 3, 3, 6, 0, 12, 3}))
                .containsExactly(0, 0, 12, 3);
    }

    @Test
    void whatIsDeeperOrApartOrInAnotherRowStandsForItself() {
        assertThat(BoothRows.of(new double[] {0, 0, 3, 3, 3, 0, 6, 4, 7, 0, 9, 4, 0, 3, 3, 6}))
                .hasSize(16);
        assertThat(BoothRows.of(new double[0])).isEmpty();
    }

    @Test
    void rowsCoverWhatTheirBoothsDoAndNothingElse() {
        var random = new Random(11);
        for (var round = 0; round < 200; round++) {
            var boxes = new ArrayList<double[]>();
            for (var row = 0; row < 4; row++) {
                var x = random.nextInt(5) * 1.0;
                for (var i = 0; i < random.nextInt(12); i++) {
                    var width = 1 + random.nextInt(4);
                    boxes.add(new double[] {x, row * 5, x + width, row * 5 + 3});
                    x += width + (random.nextInt(4) == 0 ? 2 : 0);
                }
            }
            Collections.shuffle(boxes, random);
            var flat = boxes.stream().flatMapToDouble(DoubleStream::of).toArray();
            var rows = BoothRows.of(flat);
            assertThat(area(rows)).isEqualTo(area(flat));
            assertThat(boxes).allMatch(box -> isCovered(box, rows));
            assertThat(List.of(rows.length)).allMatch(length -> length <= flat.length);
        }
    }

    private static double area(double[] boxes) {
        var area = 0.0;
        for (var i = 0; i < boxes.length; i += 4) {
            area += (boxes[i + 2] - boxes[i]) * (boxes[i + 3] - boxes[i + 1]);
        }
        return area;
    }

    private static boolean isCovered(double[] box, double[] rows) {
        for (var i = 0; i < rows.length; i += 4) {
            if (rows[i] <= box[0] && rows[i + 1] == box[1] && rows[i + 2] >= box[2] && rows[i + 3] == box[3]) {
                return true;
            }
        }
        return false;
    }
}
