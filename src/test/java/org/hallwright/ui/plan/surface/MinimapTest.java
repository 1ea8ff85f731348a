package org.hallwright.ui.plan.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.drawing.plan.sheet.PlanFixture.HALL;

import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.PlanFixture;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.ui.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The small map over a plan in a window of 900 × 600.
class MinimapTest {
    private static final PlanSheet SHEET = PlanSheet.of(PlanFixture.hall(), HALL, Name::enFirst);

    private final Screen screen = Screen.ready();
    private PlanCanvas canvas;
    private Minimap minimap;
    private Scene scene;

    @BeforeEach
    void open() {
        scene = screen.call(() -> {
            canvas = new PlanCanvas();
            minimap = new Minimap();
            minimap.setCanvas(canvas);
            StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
            canvas.show(SHEET);
            return new Scene(new StackPane(canvas, minimap), 900, 600);
        });
        screen.show(scene, 900, 600);
        screen.run(canvas::fit);
    }

    private Bounds seen() {
        return screen.call(() -> canvas.viewportProperty().get().visible());
    }

    private void zoom(double factor) {
        screen.run(() -> canvas.zoomBy(factor));
    }

    private boolean isShown() {
        return screen.call(() -> minimap.isVisible());
    }

    @Test
    void itIsSeenWhileTheHallIsLargerThanTheWindowAndWanted() {
        assertThat(isShown()).isFalse();
        zoom(6);
        assertThat(isShown()).isTrue();
        screen.run(() -> minimap.wantedProperty().set(false));
        assertThat(isShown()).isFalse();
        screen.run(() -> minimap.wantedProperty().set(true));
        assertThat(isShown()).isTrue();
        screen.run(() -> canvas.show(null));
        assertThat(isShown()).isFalse();
    }

    @Test
    void itKeepsTheProportionsOfTheHallAndTheCornerOfThePlan() {
        zoom(6);
        var bounds = screen.call(() -> minimap.getBoundsInParent());
        var hall = SHEET.bounds();
        assertThat((bounds.getWidth() - 6) / (bounds.getHeight() - 6))
                .isBetween(hall.width() / hall.height() * 0.97, hall.width() / hall.height() * 1.03);
        assertThat(bounds.getMaxX()).isEqualTo(888);
        assertThat(bounds.getMaxY()).isBetween(580.0, 588.0);
    }

    @Test
    void aClickBringsThePlaceIntoTheMiddle() {
        zoom(6);
        var size = screen.call(() -> minimap.getBoundsInLocal());
        screen.click(minimap, size.getWidth() * 0.15, size.getHeight() * 0.85);
        var hall = SHEET.bounds();
        assertThat(seen().centreX()).isBetween(hall.minX() + hall.width() * 0.11, hall.minX() + hall.width() * 0.19);
        assertThat(seen().centreY()).isBetween(hall.minY() + hall.height() * 0.1, hall.minY() + hall.height() * 0.2);
    }

    @Test
    void theFrameIsDraggedByWhereItWasTaken() {
        zoom(6);
        var before = seen();
        var size = screen.call(() -> minimap.getBoundsInLocal());
        var x = size.getWidth() * 0.53;
        var y = size.getHeight() * 0.48;
        screen.drag(minimap, x, y, x + 20, y);
        var moved = seen().centreX() - before.centreX();
        var metres = 20 * SHEET.bounds().width() / (size.getWidth() - 6);
        assertThat(moved).isBetween(metres * 0.95, metres * 1.05);
        assertThat(seen().centreY()).isBetween(before.centreY() - 0.3, before.centreY() + 0.3);
    }

    @Test
    void itTakesTheColoursOfTheTheme() {
        zoom(6);
        var light = corner();
        screen.run(() -> canvas.look(Palette.screenDark(), PlanLook.screen()));
        assertThat(light).isNotEqualTo(corner());
        assertThat(corner()).isEqualTo(Palette.screenDark().floor().rgb());
    }

    /// The colour of the floor between the outline and the booths.
    private int corner() {
        return screen.call(() -> {
            var image = SwingFXUtils.fromFXImage(minimap.snapshot(null, null), null);
            return image.getRGB(8, image.getHeight() - 9) & 0xFFFFFF;
        });
    }
}
