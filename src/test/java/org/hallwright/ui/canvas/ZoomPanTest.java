package org.hallwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import javafx.scene.input.ZoomEvent;
import org.hallwright.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A plan of 400 × 300 pixels at ten pixels a metre under a touch pad.
class ZoomPanTest {
    private final Screen screen = Screen.ready();
    private final ObjectProperty<Viewport> view = new SimpleObjectProperty<>(Viewport.ofPlan(400, 300));
    private final Canvas canvas = screen.call(() -> {
        var made = new Canvas(400, 300);
        ZoomPan.install(made, view);
        return made;
    });

    /// What two fingers send: pixels, and no lines of text.
    private void fingers(double dx, double dy, boolean shift, boolean control) {
        var event = new ScrollEvent(
                ScrollEvent.SCROLL,
                100,
                200,
                100,
                200,
                shift,
                control,
                false,
                false,
                true,
                false,
                dx,
                dy,
                dx,
                dy,
                HorizontalTextScrollUnits.NONE,
                0,
                VerticalTextScrollUnits.NONE,
                0,
                2,
                null);
        screen.run(() -> Event.fireEvent(canvas, event));
    }

    private void pinch(double factor) {
        var event = new ZoomEvent(
                ZoomEvent.ZOOM, 100, 200, 100, 200, false, false, false, false, true, false, factor, factor, null);
        screen.run(() -> Event.fireEvent(canvas, event));
    }

    @Test
    void twoFingersPushTheSheetByAsManyPixels() {
        var before = view.get();
        fingers(30, -20, false, false);

        var now = view.get();
        assertThat(now.scale()).isEqualTo(before.scale());
        assertThat(now.toPxX(12)).isCloseTo(before.toPxX(12) + 30, offset(1e-9));
        assertThat(now.toPxY(7)).isCloseTo(before.toPxY(7) - 20, offset(1e-9));
    }

    @Test
    void withShiftTheyPushItSideways() {
        var before = view.get();
        fingers(0, 25, true, false);

        assertThat(view.get().toPxX(12)).isCloseTo(before.toPxX(12) + 25, offset(1e-9));
        assertThat(view.get().toPxY(7)).isCloseTo(before.toPxY(7), offset(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, -60})
    void withControlTheyZoomAtThePointer(double delta) {
        var before = view.get();
        fingers(0, delta, false, true);

        var now = view.get();
        assertThat(now.scale() > before.scale()).isEqualTo(delta > 0);
        assertThat(now.scale()).isNotEqualTo(before.scale());
        assertThat(now.toX(100)).isCloseTo(before.toX(100), offset(1e-9));
        assertThat(now.toY(200)).isCloseTo(before.toY(200), offset(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 0.5})
    void aPinchZoomsByItsFactorAtTheFingers(double factor) {
        var before = view.get();
        pinch(factor);

        var now = view.get();
        assertThat(now.scale()).isCloseTo(before.scale() * factor, offset(1e-9));
        assertThat(now.toX(100)).isCloseTo(before.toX(100), offset(1e-9));
        assertThat(now.toY(200)).isCloseTo(before.toY(200), offset(1e-9));
    }

    @Test
    void aPinchAndBackIsAsBefore() {
        var before = view.get();
        pinch(1.25);
        pinch(0.8);

        assertThat(view.get().scale()).isCloseTo(before.scale(), offset(1e-9));
        assertThat(view.get().left()).isCloseTo(before.left(), offset(1e-9));
    }
}
