package org.hallwright.ui.roster.row;

import org.hallwright.ui.roster.column.RosterColumn;

/// The head of a group of exhibitors with its totals.
///
/// @param value what its exhibitors have in common, in the user's words; empty where they have none
public record GroupLine(RosterColumn column, String value, Totals totals, boolean open) implements RosterLine {}
