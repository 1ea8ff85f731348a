package org.hallwright.domain.roster;

/// In what form an exhibit is shown.
public enum ExhibitForm {
    PHYSICAL,
    GRAPHIC,
    VIDEO,
    DIGITAL_INTERACTIVE,
    LIVE_STREAM
}
