package org.hallwright.domain.assignment;

/// How far an assignment has come: proposed by us, offered to the exhibitor, confirmed or declined by them.
public enum AssignmentState {
    PROPOSED,
    OFFERED,
    CONFIRMED,
    DECLINED
}
