package org.hallwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.hallwright.ui.Screen;
import org.junit.jupiter.api.Test;

/// That the figures of the screen are taken; what they are is a benchmark's matter, not a test's.
class PlanFrameTest {
    @Test
    void aFrameOfTheLargestHallIsMeasuredOnBothThreads() {
        Screen.ready();
        var figures = PlanFrame.run();

        assertThat((double) figures.get("screen_thread_ms")).isPositive();
        assertThat((double) figures.get("render_thread_ms")).isPositive();
        assertThat((int) figures.get("booths")).isGreaterThan(100);
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
