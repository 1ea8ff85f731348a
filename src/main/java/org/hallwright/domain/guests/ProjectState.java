package org.hallwright.domain.guests;

/// How far a project is on the way to its signature.
public enum ProjectState {
    PLANNED,
    AGREED,
    SIGNED,
    WITHDRAWN
}
