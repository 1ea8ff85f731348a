package org.hallwright.domain.roster;

/// How far the contract with an exhibitor has come.
public enum ContractState {
    NONE,
    SENT,
    SIGNED,
    CANCELLED
}
