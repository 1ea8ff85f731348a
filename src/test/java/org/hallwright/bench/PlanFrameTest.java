package org.hallwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.ui.Screen;
import org.junit.jupiter.api.Test;

class PlanFrameTest {
    @Test
    void aFrameOfTheLargestHallStaysUnderSixteenMilliseconds() {
        Screen.ready();
        var figures = PlanFrame.run();
        assertThat((double) figures.get("screen_thread_ms")).isPositive().isLessThan(16);
        assertThat((double) figures.get("render_thread_ms")).isPositive().isLessThan(16);
        assertThat((int) figures.get("booths")).isGreaterThan(100);
    }
}
