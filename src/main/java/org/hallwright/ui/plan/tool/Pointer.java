package org.hallwright.ui.plan.tool;

import org.hallwright.domain.geometry.Point;

/// Where the pointer is and which modifiers are held.
///
/// @param at place on the floor, in metres
/// @param pixel size of a pixel of the screen, in metres
/// @param shift adds to the selection, or keeps to straight ways and even angles
/// @param alt switches snapping off, or on where it is off
public record Pointer(Point at, double pixel, boolean shift, boolean alt) {
    private static final double REACH_PX = 3;
    private static final double STILL_PX = 4;
    private static final double HANDLE_PX = 7;

    /// A pointer without modifiers on a screen that shows ten pixels a metre.
    public static Pointer at(double x, double y) {
        return new Pointer(new Point(x, y), 0.1, false, false);
    }

    /// How near, in metres, is near enough to take hold of something that has no area.
    public double reach() {
        return REACH_PX * pixel;
    }

    /// Whether the hand has only trembled since the other.
    public boolean isStillAt(Point other) {
        return at.distanceTo(other) <= STILL_PX * pixel;
    }

    /// Whether it is on a handle at that place.
    public boolean isOn(Point handle) {
        return at.distanceTo(handle) <= HANDLE_PX * pixel;
    }

    public Pointer withShift() {
        return new Pointer(at, pixel, true, alt);
    }

    public Pointer withAlt() {
        return new Pointer(at, pixel, shift, true);
    }
}
