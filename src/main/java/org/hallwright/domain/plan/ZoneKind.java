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
    LIMITED,
    /// Ground without a roof, which has limits of its own; booths may stand there.
    OUTDOOR;

    /// Whether it only says what holds on its floor, and stands in nobody's way.
    public boolean isGround() {
        return this == LIMITED || this == OUTDOOR;
    }

    /// Whether visitors find it on their plan; they need not see where nothing may be built.
    public boolean isForVisitors() {
        return switch (this) {
            case STAGE, CATERING, MEETING, VISITOR_SERVICE -> true;
            case NO_BUILD, FIRE_BREAK, ENTRANCE_STRIP, OFFICE, STORAGE, LIMITED, OUTDOOR -> false;
        };
    }
}
