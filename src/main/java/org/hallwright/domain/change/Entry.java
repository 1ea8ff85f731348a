package org.hallwright.domain.change;

import org.hallwright.domain.value.Id;

/// One record of an exhibition that has an identity: a booth, an exhibitor, an activity.
///
/// Entries are immutable records; the class is its kind. They refer to each other by id only.
public interface Entry {
    Id<? extends Entry> id();

    /// Whether it is kept beside what a user counts, as what a file said of an exhibitor is.
    default boolean isAside() {
        return false;
    }
}
