package org.hallwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.RecordingSurface;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleBarTest {
    /// Whatever lies below, booths with their letters above all.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void barAndArrowLieOnOpaquePlates(boolean dark) {
        var surface = new RecordingSurface(new Bounds(0, 0, 100, 60), 0.1);
        var scaleBar = new ScaleBar(dark ? Palette.screenDark() : Palette.screenLight());
        scaleBar.paint(surface, 0);
        scaleBar.paintNorth(surface, 0, 12);

        assertThat(surface.words()).contains("10 m", "N");
        assertThat(surface.fills()).allMatch(fill -> fill.ink().opacity() == 1);
        for (var letters : surface.texts()) {
            assertThat(surface.fills()).anyMatch(plate -> plate.bounds().contains(letters.bounds()));
        }
    }
}
