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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A plan of 400 × 300 pixels at ten pixels a metre under a touch pad.
class ZoomPanTest {
    private final Screen screen = Screen.ready();
    private final ObjectProperty<Viewport> view = new SimpleObjectProperty<>(Viewport.ofPlan(400, 300));
    private final Canvas canvas = screen.call(() -> new Canvas(400, 300));
    private final ZoomPan zoomPan = screen.call(() -> ZoomPan.install(canvas, view));

    /// What two fingers send on macOS: pixels, a count of fingers, and no lines of text.
    private void fingers(double dx, double dy, boolean shift, boolean control) {
        scroll(dx, dy, shift, control, false, 0, 2);
    }

    private void scroll(
            double dx, double dy, boolean shift, boolean control, boolean inertia, double lines, int touches) {
        var event = scrolled(dx, dy, shift, control, inertia, lines, touches);
        screen.run(() -> Event.fireEvent(canvas, event));
    }

    private static ScrollEvent scrolled(
            double dx, double dy, boolean shift, boolean control, boolean inertia, double lines, int touches) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                100,
                200,
                100,
                200,
                shift,
                control,
                false,
                false,
                false,
                inertia,
                dx,
                dy,
                dx,
                dy,
                lines == 0 ? HorizontalTextScrollUnits.NONE : HorizontalTextScrollUnits.CHARACTERS,
                0,
                lines == 0 ? VerticalTextScrollUnits.NONE : VerticalTextScrollUnits.LINES,
                lines,
                touches,
                null);
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
    void aWheelThatIsToPanDoesSoAndZoomsWithControl() {
        zoomPan.wheelPansProperty().set(true);
        var before = view.get();
        scroll(0, 40, false, false, false, 3, 0);
        assertThat(view.get().scale()).isEqualTo(before.scale());
        assertThat(view.get().toPxY(7)).isCloseTo(before.toPxY(7) + 40, offset(1e-9));

        scroll(0, 40, false, true, false, 3, 0);
        assertThat(view.get().scale()).isGreaterThan(before.scale());
    }

    @Test
    void withShiftTheyPushItSideways() {
        var before = view.get();
        fingers(0, 25, true, false);

        assertThat(view.get().toPxX(12)).isCloseTo(before.toPxX(12) + 25, offset(1e-9));
        assertThat(view.get().toPxY(7)).isCloseTo(before.toPxY(7), offset(1e-9));
    }

    /// What one notch of a mouse wheel sends: GTK no lines, on a screen of double scale half the pixels; Windows three
    /// lines or as many as are chosen; macOS no lines and few pixels.
    @ParameterizedTest
    @CsvSource({"40, 0", "-40, 0", "20, 0", "40, 3", "-80, -6", "67, 5", "13, 1", "1, 0"})
    void aWheelZoomsAtThePointer(double delta, double lines) {
        var before = view.get();
        scroll(0, delta, false, false, false, lines, 0);

        var now = view.get();
        assertThat(now.scale()).isCloseTo(before.scale() * Math.pow(1.0015, delta), offset(1e-9));
        assertThat(now.toX(100)).isCloseTo(before.toX(100), offset(1e-9));
        assertThat(now.toY(200)).isCloseTo(before.toY(200), offset(1e-9));
    }

    /// A touch pad on Windows turns a wheel by parts of a notch of 120, sometimes by exactly a line.
    @ParameterizedTest
    @ValueSource(ints = {1, 7, -23, 40, 80, 119, 131})
    void partsOfANotchAreFingers(int parts) {
        pansOnly(0, parts / 3.0, false, parts / 40.0);
    }

    /// The last pixels of a swipe on macOS, after the fingers have left the pad; a swipe sideways with GTK.
    @ParameterizedTest
    @CsvSource({"0, 12, true", "0, 40, true", "-40, 0, false", "3, 40, false"})
    void inertiaAndAnythingSidewaysPan(double dx, double dy, boolean inertia) {
        pansOnly(dx, dy, inertia, 0);
    }

    private void pansOnly(double dx, double dy, boolean inertia, double lines) {
        var before = view.get();
        scroll(dx, dy, false, false, inertia, lines, 0);

        assertThat(view.get().scale()).isEqualTo(before.scale());
        assertThat(view.get().toPxX(12)).isCloseTo(before.toPxX(12) + dx, offset(1e-9));
        assertThat(view.get().toPxY(7)).isCloseTo(before.toPxY(7) + dy, offset(1e-9));
    }

    /// JavaFX divides pixels and lines by the scale of the screen, so at 125 % a notch is 2.4 lines.
    @ParameterizedTest
    @CsvSource({"1.25, 120, true", "1.5, 240, true", "1.25, 100, false", "2, 60, false", "1.75, -120, true"})
    void aNotchIsWholeAtTheScaleOfTheScreen(double scale, int parts, boolean wheel) {
        var notches = parts / 120.0 / scale;
        var event = scrolled(0, 40 * notches, false, false, false, 3 * notches, 0);

        assertThat(Scroll.of(event, scale).wheel()).isEqualTo(wheel);
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
