package org.hallwright.domain.exhibition;

import static org.hallwright.domain.value.Values.list;
import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.text;

import java.time.LocalDate;
import java.util.List;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// What an exhibition says of itself and its user can say anew: names, place, days, opening hours.
///
/// @param from null while the dates are open
/// @param zone the time zone's id
/// @param hours none where only the days are known; a day without any has no visitors, such as one of set-up
public record Particulars(
        Name name,
        Name venue,
        Name city,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String zone,
        List<OpeningHours> hours) {
    public Particulars {
        name = nameOf(name);
        venue = nameOf(venue);
        city = nameOf(city);
        zone = text(zone);
        hours = list(hours);
    }

    public Particulars at(Name newVenue, Name newCity) {
        return new Particulars(name, newVenue, newCity, from, to, zone, hours);
    }

    public Particulars dated(@Nullable LocalDate newFrom, @Nullable LocalDate newTo, String newZone) {
        return new Particulars(name, venue, city, newFrom, newTo, newZone, hours);
    }

    public Particulars open(List<OpeningHours> newHours) {
        return new Particulars(name, venue, city, from, to, zone, newHours);
    }

    /// Whether it ends before it begins.
    public boolean isBackwards() {
        return from != null && to != null && to.isBefore(from);
    }
}
