package org.hallwright.service.sample.names;

import org.hallwright.domain.value.Name;

/// An invented company: where it is, what it trades in and what its sign says.
///
/// @param province GB/T 2260, empty abroad
/// @param group the group of trades, by which goods and categories are found
/// @param trade what it makes, as in its name
/// @param host the last part of its addresses in the network, which never resolves
public record Company(
        Name name,
        Name fascia,
        Name trade,
        String group,
        String country,
        String province,
        Name city,
        String phone,
        String host) {}
