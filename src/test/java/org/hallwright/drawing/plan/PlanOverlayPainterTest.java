package org.hallwright.drawing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.RecordingSurface;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A preview of numbers on booths of 3 × 3 m, in halls that fill 700 pixels.
class PlanOverlayPainterTest {
    private static final double WINDOW_PX = 700;

    private static RecordingSurface drawn(double hallWidth, List<Ghost> ghosts) {
        var surface = new RecordingSurface(Bounds.ofSize(hallWidth, hallWidth / 2), hallWidth / WINDOW_PX);
        new PlanOverlayPainter(Palette.screenLight()).paint(ghosts(ghosts), surface);
        return surface;
    }

    private static PlanOverlay ghosts(List<Ghost> ghosts) {
        return new PlanOverlay(List.of(), List.of(), null, ghosts, List.of(), List.of(), null);
    }

    private static Ghost ghost(double x, String number) {
        return new Ghost(Outline.rectangle(x, 10, 3, 3), number, true);
    }

    @ParameterizedTest
    @ValueSource(doubles = {30, 60, 90, 120})
    void numbersAreReadInLargeHalls(double hallWidth) {
        var surface = drawn(hallWidth, List.of(ghost(10, "A101"), ghost(13, "A103"), ghost(16, "A2105")));

        assertThat(surface.words()).contains("A101", "A103").hasSizeGreaterThanOrEqualTo(hallWidth < 100 ? 3 : 2);
        assertThat(surface.texts()).allSatisfy(text -> {
            assertThat(text.style().size() * WINDOW_PX / hallWidth).isBetween(6.99, 12.01);
            assertThat(text.bounds().width())
                    .as("stands apart from its neighbours")
                    .isLessThan(2.8);
        });
    }

    @Test
    void smallLettersAreNotBold() {
        assertThat(drawn(30, List.of(ghost(10, "A101")))
                        .texts()
                        .getFirst()
                        .style()
                        .bold())
                .isTrue();
        assertThat(drawn(120, List.of(ghost(10, "A101")))
                        .texts()
                        .getFirst()
                        .style()
                        .bold())
                .isFalse();
    }

    @Test
    void whatCouldNotBeReadIsNotWritten() {
        assertThat(drawn(300, List.of(ghost(10, "A101"))).texts()).isEmpty();
        assertThat(drawn(30, List.of(ghost(10, ""))).texts()).isEmpty();
    }
}
