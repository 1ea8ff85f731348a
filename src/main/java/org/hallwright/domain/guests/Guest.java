package org.hallwright.domain.guests;

import static org.hallwright.domain.value.Values.list;
import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.orElse;
import static org.hallwright.domain.value.Values.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// A person who is invited, speaks or performs.
///
/// @param rank protocol order, 1 first; 0 for none
/// @param position office held, as introduced
/// @param country ISO 3166-1 alpha-2, empty where unknown
/// @param mode how they take part where an activity says nothing else
/// @param distinct those whom somebody said to be other people in spite of a name that is nearly the same; it is enough
/// that one of two says so
public record Guest(
        Id<Guest> id,
        Name name,
        Name position,
        Name organisation,
        int rank,
        String country,
        Sector sector,
        PresenceMode mode,
        @Nullable Id<Delegation> delegation,
        String notes,
        List<Id<Guest>> distinct)
        implements Entry {
    public Guest {
        Objects.requireNonNull(id);
        name = nameOf(name);
        position = nameOf(position);
        organisation = nameOf(organisation);
        country = text(country);
        sector = orElse(sector, Sector.OTHER);
        mode = orElse(mode, PresenceMode.IN_PERSON);
        notes = text(notes);
        distinct = list(distinct);
    }

    public static Guest named(Id<Guest> id, Name name) {
        return new Guest(
                id, name, Name.NONE, Name.NONE, 0, "", Sector.OTHER, PresenceMode.IN_PERSON, null, "", List.of());
    }

    public Guest from(Name newOrganisation) {
        return new Guest(id, name, position, newOrganisation, rank, country, sector, mode, delegation, notes, distinct);
    }

    public Guest ranked(int newRank) {
        return new Guest(id, name, position, organisation, newRank, country, sector, mode, delegation, notes, distinct);
    }

    public Guest in(@Nullable Id<Delegation> newDelegation) {
        return new Guest(id, name, position, organisation, rank, country, sector, mode, newDelegation, notes, distinct);
    }

    /// The same guest, said to be somebody else than the other.
    public Guest apartFrom(Id<Guest> other) {
        var others =
                Stream.concat(distinct.stream(), Stream.of(other)).distinct().toList();
        return new Guest(id, name, position, organisation, rank, country, sector, mode, delegation, notes, others);
    }

    /// Whether somebody said that both are two people.
    public boolean isApartFrom(Guest other) {
        return distinct.contains(other.id()) || other.distinct().contains(id);
    }
}
