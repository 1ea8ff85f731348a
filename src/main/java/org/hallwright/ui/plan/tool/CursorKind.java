package org.hallwright.ui.plan.tool;

/// What the pointer looks like, so that it tells what a press would do.
public enum CursorKind {
    DEFAULT,
    /// Over something that a click selects.
    PICK,
    MOVE,
    CROSS,
    OPEN_HAND,
    CLOSED_HAND,
    /// Over a side that moves left and right.
    RESIZE_ACROSS,
    /// Over a side that moves up and down.
    RESIZE_UP,
    /// Over a corner that moves from lower left to upper right.
    RESIZE_RISING,
    /// Over a corner that moves from upper left to lower right.
    RESIZE_FALLING,
    TURN,
    /// Over a corner of an outline that moves alone.
    CORNER,
    TEXT;

    /// The cursor of a side or corner that moves in a direction, in degrees counter-clockwise from the x
    /// axis.
    public static CursorKind resizing(double degrees) {
        var eighth = (int) Math.floorMod(Math.round(degrees / 45), 4L);
        return switch (eighth) {
            case 0 -> RESIZE_ACROSS;
            case 1 -> RESIZE_RISING;
            case 2 -> RESIZE_UP;
            default -> RESIZE_FALLING;
        };
    }
}
