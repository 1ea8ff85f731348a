package org.hallwright.store.table;

/// A row and what takes its place: the same entry before and after an edit.
public record Rewritten(Stored before, Row after) {}
