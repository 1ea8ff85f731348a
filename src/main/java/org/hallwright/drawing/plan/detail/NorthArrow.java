package org.hallwright.drawing.plan.detail;

import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;

/// The arrow of a plan that says where north lies: a needle, one half of it full, with an upright N before its point.
public final class NorthArrow {
    private static final double POINT = 0.42;
    private static final double BACK = -0.9;
    private static final double NOTCH = -0.62;
    private static final double HALF_WIDTH = 0.36;
    private static final double LETTER = 0.74;
    private static final double LETTER_SIZE = 0.56;

    private final Surface surface;
    private final double x;
    private final double y;
    private final double radius;
    private final double along;
    private final double across;
    private final double hand;

    private NorthArrow(Surface surface, double x, double y, double radius, double degrees, boolean isUpwards) {
        this.surface = surface;
        this.x = x;
        this.y = y;
        this.radius = radius;
        across = Math.sin(Math.toRadians(degrees));
        hand = isUpwards ? 1 : -1;
        along = Math.cos(Math.toRadians(degrees)) * hand;
    }

    /// Draws it inside a circle.
    ///
    /// @param degrees clockwise from the upper edge of the plan
    /// @param isUpwards whether y grows upwards on the surface
    public static void paint(
            Surface surface, double x, double y, double radius, double degrees, boolean isUpwards, Ink ink) {
        new NorthArrow(surface, x, y, radius, degrees, isUpwards).paint(ink);
    }

    private void paint(Ink ink) {
        var full = new double[6];
        put(full, 0, POINT, 0);
        put(full, 2, BACK, HALF_WIDTH);
        put(full, 4, NOTCH, 0);
        var whole = new double[8];
        put(whole, 0, POINT, 0);
        put(whole, 2, BACK, HALF_WIDTH);
        put(whole, 4, NOTCH, 0);
        put(whole, 6, BACK, -HALF_WIDTH);
        surface.fill(full, ink);
        surface.stroke(whole, true, Stroke.of(ink, Math.max(surface.pixel() * 0.5, radius * 0.06)));
        var letter = new double[2];
        put(letter, 0, LETTER, 0);
        var style = TextStyle.of(radius * LETTER_SIZE, ink).inBold().centred();
        surface.text("N", letter[0], letter[1], style);
    }

    /// A place by how far it lies towards north and to the right of that way, in radii.
    private void put(double[] places, int at, double ahead, double beside) {
        places[at] = x + radius * (ahead * across + beside * hand * along);
        places[at + 1] = y + radius * (ahead * along - beside * hand * across);
    }
}
