package org.hallwright.service;

import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.store.LogEntry;

/// A change that is durable, with the states before and after it.
///
/// @param applied what was done to the state: for an undo the inverse of the edit
public record Committed(LogEntry entry, Change applied, ExhibitionState before, ExhibitionState after) {}
