package org.hallwright.domain.roster;

/// How much of what an exhibitor owes has been paid.
public enum PaymentState {
    UNPAID,
    DEPOSIT,
    PAID
}
