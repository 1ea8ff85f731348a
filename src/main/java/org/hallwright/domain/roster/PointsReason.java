package org.hallwright.domain.roster;

/// For what a rule gives priority points.
public enum PointsReason {
    YEAR_ATTENDED,
    BOOTH,
    AREA,
    SPONSORSHIP,
    EARLY_CONTRACT
}
