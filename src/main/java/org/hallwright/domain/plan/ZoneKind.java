package org.hallwright.domain.plan;

/// What a zone of the floor is for.
public enum ZoneKind {
    NO_BUILD,
    FIRE_BREAK,
    ENTRANCE_STRIP,
    STAGE,
    CATERING,
    MEETING,
    OFFICE,
    STORAGE,
    VISITOR_SERVICE,
    /// Floor with its own clear height or floor load; booths may stand there.
    LIMITED
}
