package org.hallwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.RecordingSurface;
import org.junit.jupiter.api.Test;

class RulerTest {
    @Test
    void labelsStandOneTwoOrFiveTimesAPowerOfTenApart() {
        assertThat(Ruler.step(400)).isEqualTo(0.2);
        assertThat(Ruler.step(50)).isEqualTo(2);
        assertThat(Ruler.step(10)).isEqualTo(10);
        assertThat(Ruler.step(0.2)).isEqualTo(500);
    }

    @Test
    void labelsNeverTouchAtAnyZoom() {
        for (var scale = 0.2; scale < 400; scale *= 1.17) {
            var surface = new RecordingSurface(new Bounds(-5, -5, -5 + 900 / scale, -5 + 600 / scale), 1 / scale);
            new Ruler(Palette.screenLight()).paint(surface);
            var texts = surface.texts().stream()
                    .filter(t -> t.style().rotation() == 0)
                    .toList();
            assertThat(texts).hasSizeBetween(3, 20);
            for (var i = 1; i < texts.size(); i++) {
                assertThat(texts.get(i).bounds().minX())
                        .isGreaterThan(texts.get(i - 1).bounds().maxX());
            }
        }
    }
}
