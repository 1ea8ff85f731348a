package org.hallwright.exchange.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.schedule.parsed.More;
import org.jspecify.annotations.Nullable;

/// Writes over an activity what only few formats say of it; what a file does not say stays.
final class Said {
    private Said() {}

    /// @param guests the people of the file in its order
    /// @param known the activity that the file knows by that name
    static Activity over(
            Activity a, List<Id<Guest>> guests, More more, Function<String, Optional<Id<Activity>>> known) {
        var p = a.programme();
        var programme = p.edit()
                .organisers(or(more.organisers(), p.organisers()))
                .interpretation(or(more.interpretation(), p.interpretation()))
                .liveLink(or(more.liveLink(), p.liveLink()))
                .needs(or(more.needs(), p.needs()))
                .media(or(more.media(), p.media()))
                .sound(
                        more.sound() == null
                                ? p.sound()
                                : more.sound().stream().findFirst().orElse(null))
                .plannedMinutes(or(more.plannedMinutes(), p.plannedMinutes()))
                .build();
        var audience = new Audience(
                or(more.capacity(), a.audience().capacity()),
                or(more.expected(), a.audience().expected()));
        return a.edit()
                .entitled(a.title(), a.kind(), or(more.state(), a.state()))
                .programme(programme)
                .audience(audience)
                .buffers(or(more.setUpMinutes(), a.setUpMinutes()), or(more.clearMinutes(), a.clearMinutes()))
                .internal(or(more.internal(), a.internal()))
                .people(people(a.people(), guests, more.roles()))
                .follows(follows(a.follows(), more.follows(), known))
                .series(
                        more.series() == null
                                ? a.series()
                                : known.apply(more.series()).orElse(a.series()))
                .build();
    }

    private static <T> T or(@Nullable T said, T known) {
        return Objects.requireNonNullElse(said, known);
    }

    private static List<Participation> people(
            List<Participation> known, List<Id<Guest>> guests, @Nullable List<Participation> roles) {
        if (roles == null || roles.size() != guests.size()) {
            return known;
        }
        var said = new HashMap<Id<Guest>, Participation>();
        for (var i = 0; i < guests.size(); i++) {
            said.putIfAbsent(guests.get(i), roles.get(i));
        }
        return known.stream()
                .map(p -> said.containsKey(p.guest())
                        ? new Participation(
                                p.guest(),
                                said.get(p.guest()).role(),
                                said.get(p.guest()).mode())
                        : p)
                .toList();
    }

    private static List<Follows> follows(
            List<Follows> old, @Nullable Map<String, Integer> said, Function<String, Optional<Id<Activity>>> known) {
        if (said == null) {
            return old;
        }
        var now = new ArrayList<Follows>();
        said.forEach((key, minutes) -> known.apply(key).ifPresent(id -> now.add(new Follows(id, minutes))));
        return now;
    }
}
