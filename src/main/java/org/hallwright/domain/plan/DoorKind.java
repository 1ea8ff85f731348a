package org.hallwright.domain.plan;

/// What a door of a hall is for.
public enum DoorKind {
    ENTRANCE,
    EXIT,
    EMERGENCY_EXIT,
    DOCK
}
