package org.hallwright.solver.fill.floor;

/// What takes booths away from a hall, so that a user can see what limits it.
public enum Cause {
    PILLAR,
    WALL,
    DOOR,
    FIRE_POINT,
    ZONE,
    BOOTH,
    CROSS_AISLE,
    MAIN_AISLE,
    FIRE_BREAK
}
