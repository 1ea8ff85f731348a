package org.hallwright.domain.roster;

/// How an exhibitor takes part. A represented company has goods only and is not counted.
public enum ExhibitorKind {
    EXHIBITOR,
    CO_EXHIBITOR,
    REPRESENTED_COMPANY
}
