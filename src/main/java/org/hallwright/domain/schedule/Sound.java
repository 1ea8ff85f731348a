package org.hallwright.domain.schedule;

/// What is heard of an activity beyond its room.
public enum Sound {
    /// Disturbs what is quiet nearby.
    LOUD,
    /// Needs quiet nearby.
    QUIET
}
