package org.hallwright.ui.roster.row;

import org.hallwright.ui.roster.column.ShownColumn;

/// The head of a group of exhibitors with its totals.
///
/// @param value what its exhibitors have in common, in the user's words; empty where they have none
public record GroupLine(ShownColumn column, String value, Totals totals, boolean open) implements RosterLine {}
