package org.hallwright.domain.assignment;

/// What a booth is to the sales desk, by which plans are coloured and inventory is counted.
public enum BoothStatus {
    AVAILABLE,
    HELD,
    PROPOSED,
    OFFERED,
    CONFIRMED,
    NON_INVENTORY
}
