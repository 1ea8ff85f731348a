package org.hallwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hallwright.service.sample.SampleExhibition;
import org.hallwright.ui.Screen;
import org.junit.jupiter.api.Test;

/// That the figures of the screen are taken; what they are is a benchmark's matter, not a test's.
class PlanFrameTest {
    @Test
    void eachViewOfEachHallIsMeasuredOnBothThreads() {
        Screen.ready();
        var figures = Screen.atFullRate(() -> PlanFrame.run(List.of(40, 80), new Frames.Course(1, 4)));

        assertThat(figures)
                .containsOnlyKeys(
                        "baseline",
                        "40_baseline_ms",
                        "40_pan",
                        "40_whole",
                        "40_zoom",
                        "80_baseline_ms",
                        "80_pan",
                        "80_whole",
                        "80_zoom");
        for (var view : List.of("40_pan", "80_whole", "80_zoom")) {
            assertThat(ofView(figures, view))
                    .containsEntry("limit_ms", 14)
                    .allSatisfy((name, figure) -> assertThat(figure.doubleValue())
                            .as("%s of %s", name, view)
                            .isPositive());
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Number> ofView(Map<String, Object> figures, String view) {
        return (Map<String, Number>) figures.get(view);
    }

    @Test
    void anEditIsMeasuredUntilItIsOnTheScreen() {
        Screen.ready();
        var hall = BigHall.of(40);
        var sample = new SampleExhibition(hall.exhibition(), hall.entries());
        var figures = Screen.atFullRate(() -> EditOnScreen.run(Clock.systemUTC(), sample, 10));

        assertThat((double) figures.get("median_ms")).isPositive();
        assertThat((double) figures.get("ratio")).isGreaterThan(1);
        assertThat(figures.get("edits")).isEqualTo(10);
    }
}
