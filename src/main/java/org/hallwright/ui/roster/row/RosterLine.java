package org.hallwright.ui.roster.row;

/// A line of the table: an exhibitor, or the head of a group of them.
public sealed interface RosterLine permits ExhibitorRow, GroupLine {}
