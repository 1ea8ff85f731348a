package org.hallwright.domain.merge;

/// One of the two copies: that of this desk, or the one that came in a file.
public enum Side {
    MINE,
    THEIRS
}
