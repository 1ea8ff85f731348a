package org.hallwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hallwright.ui.Screen;
import org.junit.jupiter.api.Test;

/// The benchmark itself, over a small programme: it tells all its figures.
class TimelineFrameTest {
    @Test
    void everyViewIsMeasuredAgainstTheBareCanvas() {
        Screen.ready();
        var figures = Screen.atFullRate(() -> TimelineFrame.run(60, 5, new Frames.Course(1, 4)));
        assertThat(figures).containsKeys("baseline_ms", "day", "week", "month", "zoom", "drag", "drag_check_ms");
        var day = (Map<?, ?>) figures.get("day");
        assertThat((double) day.get("screen_p95_ms")).isPositive();
        assertThat(day.get("limit_ms")).isEqualTo(16);
    }
}
