package org.hallwright.domain.exhibition;

/// The batch of a year's programme that an exhibition belongs to (Liaoning's "four batches").
public enum Batch {
    NONE,
    BRAND,
    RESIDENT,
    MARKET_DRIVEN,
    CONFERENCE
}
