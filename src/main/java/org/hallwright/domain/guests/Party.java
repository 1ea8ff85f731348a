package org.hallwright.domain.guests;

import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.text;

import org.hallwright.domain.value.Name;

/// One side of a project.
///
/// @param country ISO 3166-1 alpha-2, empty where unknown
/// @param signatory who signs for it, empty while open
public record Party(Name name, String country, Name signatory) {
    public Party {
        name = nameOf(name);
        country = text(country);
        signatory = nameOf(signatory);
    }
}
