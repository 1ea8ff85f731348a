package org.hallwright.domain.schedule;

/// What an activity is, in the trade's words.
public enum ActivityKind {
    CEREMONY,
    FORUM,
    CONFERENCE,
    DIALOGUE,
    SIGNING,
    PERFORMANCE,
    PROMOTION,
    EXHIBITION,
    VISIT,
    OTHER
}
