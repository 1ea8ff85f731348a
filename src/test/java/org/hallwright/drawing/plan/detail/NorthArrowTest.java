package org.hallwright.drawing.plan.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.RecordingSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NorthArrowTest {
    private static RecordingSurface drawn(double north, boolean isUpwards) {
        var surface = new RecordingSurface(Bounds.ofSize(20, 20), 0.01);
        NorthArrow.paint(surface, 10, 10, 5, north, isUpwards, Ink.BLACK);
        return surface;
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, 0, 1",
        "90, true, 1, 0",
        "180, true, 0, -1",
        "270, true, -1, 0",
        "0, false, 0, -1",
        "90, false, 1, 0",
        "180, false, 0, 1"
    })
    void theLetterStandsWhereNorthLies(double north, boolean isUpwards, int right, int up) {
        var surface = drawn(north, isUpwards);
        var letter = surface.texts().getFirst().bounds();
        assertThat(surface.words()).containsExactly("N");
        assertThat(letter.centreX()).isCloseTo(10 + right * 3.7, within(0.01));
        assertThat(letter.centreY()).isCloseTo(10 + up * 3.7, within(0.01));
        var point = surface.fills().getFirst().outline();
        assertThat(point[0]).isCloseTo(10 + right * 2.1, within(0.01));
        assertThat(point[1]).isCloseTo(10 + up * 2.1, within(0.01));
    }

    @Test
    void itStaysInItsCircleWhateverTheAngleAndFillsTheRightHalf() {
        for (var north = 0; north < 360; north += 7) {
            for (var shape : drawn(north, true).strokes()) {
                for (var i = 0; i < shape.outline().length; i += 2) {
                    assertThat(Math.hypot(shape.outline()[i] - 10, shape.outline()[i + 1] - 10))
                            .isLessThanOrEqualTo(5);
                }
            }
        }
        assertThat(drawn(0, true).fills().getFirst().bounds().maxX()).isGreaterThan(11);
        assertThat(drawn(0, false).fills().getFirst().bounds().maxX()).isGreaterThan(11);
    }
}
