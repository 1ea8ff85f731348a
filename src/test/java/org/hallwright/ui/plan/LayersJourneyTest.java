package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Layers are hidden and locked by their eyes and locks, clicked in the window.
class LayersJourneyTest {
    @TempDir
    Path folder;

    private PlanWindow window;

    @BeforeEach
    void open() {
        window = new PlanWindow(folder);
        window.hall.with(
                OpenHall.HALL,
                OpenHall.booth("A1", 10, 10),
                new Pillar(new Id<>("p"), OpenHall.HALL.id(), Footprint.rectangle(30, 20, 4, 4)));
        window.show(Language.EN, false);
        window.turnTo(SideTab.LAYERS);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Node toggle(String words) {
        return window.scene().getRoot().lookupAll(".layer-toggle").stream()
                .filter(node -> words.equals(((ToggleButton) node).getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    /// Whether a click and Delete take the pillar away; undone if they do.
    private boolean isTaken() {
        window.click(32, 22);
        window.screen.type(KeyCode.DELETE);
        var taken = window.hall.state().count(Pillar.class) == 0;
        if (taken) {
            window.screen.run(() -> window.hall.open().undo());
        }
        window.screen.type(KeyCode.ESCAPE);
        return taken;
    }

    private Object colourOfThePillar() {
        return window.screen.call(() -> {
            var view = window.canvas().viewportProperty().get();
            var image = window.canvas().snapshot(null, null);
            return image.getPixelReader().getArgb((int) view.toPxX(31), (int) view.toPxY(21));
        });
    }

    @Test
    void theEyeHidesALayerAndShowsItAgain() {
        var eye = toggle("Show or hide: Pillars");
        var drawn = colourOfThePillar();
        window.screen.click(eye);
        assertThat(colourOfThePillar()).isNotEqualTo(drawn);
        assertThat(isTaken()).as("what is not seen is not taken").isFalse();

        window.screen.click(eye);
        assertThat(colourOfThePillar()).isEqualTo(drawn);
        assertThat(isTaken()).isTrue();
    }

    @Test
    void theLockKeepsALayerInSightAndAsItIs() {
        var lock = toggle("Lock or free: Pillars");
        var drawn = colourOfThePillar();
        window.screen.click(lock);
        assertThat(isTaken()).isFalse();
        assertThat(colourOfThePillar()).isEqualTo(drawn);

        window.screen.click(lock);
        assertThat(isTaken()).isTrue();
    }
}
