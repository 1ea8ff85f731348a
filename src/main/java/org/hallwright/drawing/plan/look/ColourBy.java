package org.hallwright.drawing.plan.look;

/// What the colour of a booth on the plan says.
public enum ColourBy {
    STATUS,
    THEMED_AREA,
    CATEGORY,
    COUNTRY,
    PAYMENT,
    OPEN_SIDES,
    KIND,
    /// The worst that the checks found on it.
    CHECK,
    /// Nothing: all booths are white.
    PLAIN
}
