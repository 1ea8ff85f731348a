package org.hallwright.ui.roster;

/// Which exhibitors are listed, by their booths.
public enum Sieve {
    ALL,
    WITHOUT_BOOTH,
    WITH_BOOTH,
    CONFIRMED;

    boolean lets(Standing standing) {
        return switch (this) {
            case ALL -> true;
            case WITHOUT_BOOTH -> standing == Standing.NO_BOOTH;
            case WITH_BOOTH -> standing != Standing.NO_BOOTH;
            case CONFIRMED -> standing == Standing.CONFIRMED;
        };
    }
}
