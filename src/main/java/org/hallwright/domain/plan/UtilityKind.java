package org.hallwright.domain.plan;

/// What a utility point supplies.
public enum UtilityKind {
    POWER,
    WATER,
    DRAIN,
    AIR,
    DATA
}
