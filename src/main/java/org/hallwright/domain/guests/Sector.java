package org.hallwright.domain.guests;

/// The side of public life that a guest or an attendee comes from.
public enum Sector {
    GOVERNMENT,
    ENTERPRISE,
    SOCIAL,
    ACADEMIC,
    MEDIA,
    DIPLOMATIC,
    OTHER
}
