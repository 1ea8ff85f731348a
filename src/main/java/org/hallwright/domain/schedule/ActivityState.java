package org.hallwright.domain.schedule;

/// Whether an activity stands.
public enum ActivityState {
    DRAFT,
    CONFIRMED,
    CANCELLED
}
