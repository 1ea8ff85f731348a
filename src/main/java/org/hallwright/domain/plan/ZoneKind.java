package org.hallwright.domain.plan;

/// What a zone of the floor is for, other than booths.
public enum ZoneKind {
    NO_BUILD,
    FIRE_BREAK,
    ENTRANCE_STRIP,
    STAGE,
    CATERING,
    MEETING,
    OFFICE,
    STORAGE,
    VISITOR_SERVICE
}
