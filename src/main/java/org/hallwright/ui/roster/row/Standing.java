package org.hallwright.ui.roster.row;

import org.hallwright.domain.assignment.AssignmentState;

/// How far an exhibitor has come with booths: the state of the one of its assignments that has come least far.
public enum Standing {
    NO_BOOTH,
    PROPOSED,
    OFFERED,
    CONFIRMED;

    static Standing of(AssignmentState state) {
        return switch (state) {
            case DECLINED -> NO_BOOTH;
            case PROPOSED -> PROPOSED;
            case OFFERED -> OFFERED;
            case CONFIRMED -> CONFIRMED;
        };
    }
}
