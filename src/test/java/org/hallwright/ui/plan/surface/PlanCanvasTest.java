package org.hallwright.ui.plan.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.drawing.plan.sheet.PlanFixture.HALL;

import java.util.concurrent.atomic.AtomicReference;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.plan.PlanOverlay;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.PlanFixture;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.ui.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What lies over the plan, in a window of 800 × 600.
class PlanCanvasTest {
    private static final PlanSheet SHEET = PlanSheet.of(PlanFixture.hall(), HALL, Name::enFirst);
    private static final Bounds FRAMED = new Bounds(30, 2, 34, 5);

    private final Screen screen = Screen.ready();
    private final AtomicReference<PlanOverlay> overlay = new AtomicReference<>(PlanOverlay.NONE);
    private PlanCanvas canvas;

    @BeforeEach
    void open() {
        var scene = screen.call(() -> {
            canvas = new PlanCanvas();
            canvas.show(SHEET);
            canvas.look(Palette.screenLight(), PlanLook.screen());
            canvas.overlay(overlay::get);
            return new Scene(new StackPane(canvas), 800, 600);
        });
        screen.show(scene, 800, 600);
        screen.run(canvas::fit);
    }

    /// Whether the middle of the frame is tinted.
    private boolean isFramed() {
        return screen.call(() -> {
            var view = canvas.viewportProperty().get();
            var image = SwingFXUtils.fromFXImage(canvas.snapshot(null, null), null);
            var rgb = image.getRGB((int) view.toPxX(FRAMED.minX() + 1.3), (int) view.toPxY(FRAMED.minY() + 1.3));
            return (rgb & 0xFF) - (rgb >> 16 & 0xFF) > 15;
        });
    }

    @Test
    void whatLiesOverThePlanIsDrawnWhereItIsWithRulersAndWithout() {
        assertThat(isFramed()).isFalse();
        overlay.set(PlanOverlay.framing(FRAMED));
        for (var rulers : new boolean[] {true, false}) {
            screen.run(() -> canvas.showRulers(rulers));
            assertThat(isFramed()).isTrue();
            screen.run(() -> canvas.pan(13, -7));
            assertThat(isFramed()).isTrue();
        }
        overlay.set(PlanOverlay.NONE);
        screen.run(canvas::repaint);
        assertThat(isFramed()).isFalse();
    }

    @Test
    void whatIsRevealedIsInSightAndNearEnoughToReadItsNumber() {
        screen.run(() -> canvas.zoomBy(0.2));
        assertThat(canvas.viewportProperty().get().scale()).isLessThan(12);
        screen.run(() -> canvas.reveal(FRAMED));
        var near = canvas.viewportProperty().get();
        assertThat(near.scale()).as("pixels a metre").isGreaterThanOrEqualTo(12 - 1e-9);
        assertThat(near.visible().contains(FRAMED)).isTrue();

        screen.run(() -> canvas.zoomBy(3));
        var nearer = canvas.viewportProperty().get().scale();
        screen.run(() -> canvas.reveal(FRAMED));
        assertThat(canvas.viewportProperty().get().scale())
                .as("who is nearer stays so")
                .isEqualTo(nearer);
        assertThat(canvas.viewportProperty().get().visible().contains(FRAMED)).isTrue();
    }

    @Test
    void thePlanItselfIsNotDrawnAnewForIt() {
        var ground = (Canvas) canvas.getChildrenUnmodifiable().getFirst();
        screen.run(() -> ground.getGraphicsContext2D().clearRect(0, 0, 800, 600));
        overlay.set(PlanOverlay.framing(FRAMED));
        screen.run(canvas::repaint);
        assertThat(isBlank(ground)).as("what was wiped away by hand").isTrue();
        screen.run(() -> canvas.pan(1, 0));
        assertThat(isBlank(ground)).isFalse();
    }

    private boolean isBlank(Canvas ground) {
        return screen.call(() -> {
            var image = SwingFXUtils.fromFXImage(ground.snapshot(null, null), null);
            return (image.getRGB(400, 300) & 0xFFFFFF) == 0xFFFFFF && (image.getRGB(5, 300) & 0xFFFFFF) == 0xFFFFFF;
        });
    }
}
