package org.hallwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hallwright.ui.Screen;
import org.junit.jupiter.api.Test;

/// That the figures of the screen are taken; what they are is a benchmark's matter, not a test's.
class PlanFrameTest {
    @Test
    void framesOfAHallAreMeasuredOnBothThreadsInEveryView() {
        Screen.ready();
        var figures = PlanFrame.run(120);

        assertThat(figures).containsKeys("120_pan", "120_whole", "120_zoom");
        for (var view : List.of("pan", "whole", "zoom")) {
            var measured = (Map<?, ?>) figures.get("120_" + view);
            assertThat((double) measured.get("screen_ms")).isPositive();
            assertThat((double) measured.get("render_ms")).isPositive();
        }
    }

    @Test
    void anEditIsMeasuredUntilItIsOnTheScreen() {
        Screen.ready();
        var figures = EditOnScreen.run(Clock.systemUTC());

        assertThat((double) figures.get("median_ms")).isPositive();
        assertThat((double) figures.get("ratio")).isGreaterThan(1);
        assertThat(figures.get("edits")).isEqualTo(100);
    }
}
