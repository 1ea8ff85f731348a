package org.hallwright.ui.guests.people;

import org.hallwright.domain.guests.Guest;

/// A guest in the words of the table.
///
/// @param name with the organisation behind it where others bear the same name
/// @param sought folded words by which it is found
record GuestRow(
        Guest guest,
        String rank,
        String name,
        String position,
        String organisation,
        String country,
        String mode,
        String delegation,
        String sought) {}
