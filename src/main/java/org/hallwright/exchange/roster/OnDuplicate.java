package org.hallwright.exchange.roster;

/// What to do with a row whose company is in the roster or in an earlier row already.
public enum OnDuplicate {
    /// One exhibitor with what both say.
    MERGE,
    /// A second exhibitor of the same name.
    KEEP,
    /// The row is left out.
    SKIP
}
