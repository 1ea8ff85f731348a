package org.hallwright.ui.canvas;

import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;

/// What a scroll asks for, by the wheel of a mouse or by fingers on a touch pad.
///
/// Each system tells the two apart in its own way. macOS counts the fingers or calls it inertia, and gives no lines of
/// text for either. Windows gives lines for both, but only a wheel turns by whole notches. GTK gives neither fingers
/// nor lines: there a scroll up or down may be either and is taken for a wheel.
///
/// @param wheel whether a wheel was turned upright, rather than fingers moved or anything pushed sideways
/// @param factor by how much it zooms, where it is to zoom
/// @param dx pixels that the sheet goes to the right, where it is to pan; Shift turns an upright scroll sideways
/// @param dy pixels that the sheet goes down
public record Scroll(boolean wheel, double factor, double dx, double dy) {
    private static final double PER_PIXEL = 1.0015;
    private static final double MOST = 400;
    private static final double USUAL_LINES = 3;
    private static final double USUAL_PIXELS = 40;
    private static final double EXACT = 1e-6;

    public static Scroll of(ScrollEvent event) {
        var window = event.getSource() instanceof Node node && node.getScene() != null
                ? node.getScene().getWindow()
                : null;
        return of(event, window == null ? 1 : window.getOutputScaleY());
    }

    /// @param scale of the screen, by which JavaFX divides the lines too
    static Scroll of(ScrollEvent event, double scale) {
        var dx = event.getDeltaX();
        var dy = event.getDeltaY();
        var fingers = event.getTouchCount() > 0 || event.isInertia() || event.isDirect() || !isNotches(event, scale);
        var wheel = !fingers && dx == 0 && !event.isShiftDown();
        // Shift turns the wheel sideways on some systems, so either delta counts.
        var factor = Math.pow(PER_PIXEL, Math.clamp(dy == 0 ? dx : dy, -MOST, MOST));
        var sideways = event.isShiftDown() && dx == 0;
        return new Scroll(wheel, factor, sideways ? dy : dx, sideways ? 0 : dy);
    }

    /// How many lines a notch is, Windows lets the user choose; the usual three are known by their pixels.
    private static boolean isNotches(ScrollEvent event, double scale) {
        if (event.getTextDeltaYUnits() == VerticalTextScrollUnits.NONE) {
            return true;
        }
        var lines = event.getTextDeltaY();
        var usual = Math.abs(event.getDeltaY() * USUAL_LINES - lines * USUAL_PIXELS) < EXACT;
        var notches = lines * scale / (usual ? USUAL_LINES : 1);
        return Math.abs(notches - Math.rint(notches)) < EXACT;
    }
}
