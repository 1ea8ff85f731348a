package org.hallwright.domain.change;

import org.hallwright.domain.value.Id;

/// One record of an exhibition that has an identity: a booth, an exhibitor, an activity.
///
/// Entries are immutable records; the class is its kind. They refer to each other by id only.
public interface Entry {
    Id<? extends Entry> id();
}
