package org.hallwright.domain.schedule;

import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.text;

import org.hallwright.domain.value.Name;

/// A body that organises an activity.
///
/// @param role in the trade's words, such as host, organiser, co-organiser
public record Organiser(String role, Name name) {
    public Organiser {
        role = text(role);
        name = nameOf(name);
    }
}
