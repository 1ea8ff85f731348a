package org.hallwright.domain.schedule;

import static org.hallwright.domain.value.Values.text;

/// Something to look at or listen to that belongs to an activity: slides, a recording, a page.
///
/// @param title as people read it, empty to show the address
/// @param address where it is: a web address or a path
public record Media(String title, String address) {
    public Media {
        title = text(title);
        address = text(address);
    }
}
