package org.hallwright.ui.schedule.track;

import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// A track as it is listed.
///
/// @param colour in which it is drawn, `#rrggbb`
/// @param activities how many are in it
public record TrackRow(Id<Track> id, Name name, String colour, int activities) {}
