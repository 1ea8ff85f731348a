package org.hallwright.drawing.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.junit.jupiter.api.Test;

class LabelFrameTest {
    @Test
    void aQuarterTurnSwapsTheSidesAndKeepsTheLettersUpright() {
        var frame = LabelFrame.of(new Footprint.Rectangle(new Point(10, 10), 6, 3, 90));
        assertThat(frame.degrees()).isZero();
        assertThat(frame.width()).isEqualTo(3);
        assertThat(frame.height()).isEqualTo(6);
    }

    @Test
    void lettersNeverStandOnTheirHeads() {
        for (var turn = 0; turn < 360; turn += 5) {
            var frame = LabelFrame.of(new Footprint.Rectangle(new Point(0, 0), 6, 3, turn));
            assertThat(frame.degrees()).isBetween(-90.0, 90.0);
        }
    }

    @Test
    void theFrameOfAnyShapeLiesInsideIt() {
        var shape = Outline.of(
                new Point(0, 0),
                new Point(10, 0),
                new Point(10, 4),
                new Point(4, 4),
                new Point(4, 10),
                new Point(0, 10));
        var frame = LabelFrame.of(new Footprint.Polygon(shape));
        var box = Outline.rectangle(
                frame.x() - frame.width() / 2 + 0.001,
                frame.y() - frame.height() / 2 + 0.001,
                frame.width() - 0.002,
                frame.height() - 0.002);
        assertThat(shape.covers(box)).isTrue();
        assertThat(frame.width() * frame.height()).isGreaterThan(20);
    }
}
