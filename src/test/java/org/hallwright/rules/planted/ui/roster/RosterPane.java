package org.hallwright.rules.planted.ui.roster;

import org.hallwright.rules.planted.ui.plan.PlanPane;

/// Breaks: features apart.
public final class RosterPane {
    PlanPane pane;
}
