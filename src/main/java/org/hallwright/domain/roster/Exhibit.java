package org.hallwright.domain.roster;

import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.orElse;
import static org.hallwright.domain.value.Values.text;

import org.hallwright.domain.value.Name;

/// Something that an exhibitor shows.
///
/// @param link a page, a video or a live stream, empty for none
public record Exhibit(Name name, ExhibitForm form, String link) {
    public Exhibit {
        name = nameOf(name);
        form = orElse(form, ExhibitForm.PHYSICAL);
        link = text(link);
    }
}
