package org.hallwright.domain.setup;

/// The size of a truck, by which slots are given: over 7.5 t comes later.
public enum VehicleSize {
    VAN,
    UP_TO_7_5_T,
    OVER_7_5_T
}
