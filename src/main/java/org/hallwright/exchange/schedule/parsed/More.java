package org.hallwright.exchange.schedule.parsed;

import java.util.List;
import java.util.Map;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Media;
import org.hallwright.domain.schedule.Organiser;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Sound;
import org.jspecify.annotations.Nullable;

/// What few formats say of an activity. Null is not said at all, so that what the exhibition knows stays.
///
/// @param roles of the people, in their order: only role and mode of each count
/// @param follows what the file knows the activities by that come before, with minutes between
/// @param series what the file knows the activity by that it is a repetition of
/// @param plannedMinutes how long it is to last where it has no time
/// @param sound an empty list for nothing unusual
public record More(
        @Nullable ActivityState state,
        @Nullable List<Organiser> organisers,
        @Nullable List<String> interpretation,
        @Nullable String liveLink,
        @Nullable List<String> needs,
        @Nullable List<Media> media,
        @Nullable Integer capacity,
        @Nullable Map<Sector, Integer> expected,
        @Nullable Integer setUpMinutes,
        @Nullable Integer clearMinutes,
        @Nullable Boolean internal,
        @Nullable List<Sound> sound,
        @Nullable List<Participation> roles,
        @Nullable Map<String, Integer> follows,
        @Nullable String series,
        @Nullable Integer plannedMinutes,
        @Nullable List<AgendaPoint> agenda) {
    public static final More NOTHING = new MoreBuilder().build();

    public MoreBuilder edit() {
        return new MoreBuilder(this);
    }
}
