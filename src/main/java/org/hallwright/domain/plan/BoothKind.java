package org.hallwright.domain.plan;

/// How a booth is let: built by the organiser, as bare floor, or not for sale.
public enum BoothKind {
    SHELL_SCHEME,
    RAW_SPACE,
    PACKAGE,
    SPECIAL_SHOW,
    NON_INVENTORY
}
