package org.hallwright.store;

/// Why a change is committed: a new edit, or one undone or done again.
public enum CommitKind {
    EDIT,
    UNDO,
    REDO
}
