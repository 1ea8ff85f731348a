package org.hallwright.drawing.plan;

/// What the colour of a booth on the plan says.
public enum ColourBy {
    STATUS,
    THEMED_AREA,
    OPEN_SIDES,
    KIND
}
