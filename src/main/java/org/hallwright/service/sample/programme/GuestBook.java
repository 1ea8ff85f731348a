package org.hallwright.service.sample.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.sample.names.Dice;
import org.hallwright.service.sample.names.PersonNames;
import org.hallwright.service.sample.names.Table;
import org.hallwright.service.sample.names.Table.Row;

/// The guests and delegations of a sample exhibition, found by the keys of their table.
///
/// A row of several guests gives each the next of its offices and bodies, and a key with its number. The first
/// guest of a delegation heads it.
public final class GuestBook {
    private static final List<String> HOTELS =
            List.of("Expo Park Hotel 会展公园酒店", "Lakeside Hotel 湖畔宾馆", "Railway Square Hotel 站前大酒店");
    private final String prefix;
    private final PersonNames persons;
    private final PersonNames interpreters;
    private final Map<String, Guest> guests = new LinkedHashMap<>();
    private final Map<String, Delegation> delegations = new LinkedHashMap<>();

    public GuestBook(String prefix, long seed, String file) {
        this.prefix = prefix;
        persons = new PersonNames(Dice.of(seed, prefix + "/persons"));
        interpreters = new PersonNames(Dice.of(seed, prefix + "/interpreters"));
        for (var row : Table.read(file)) {
            if (row.text(0).equals("delegation")) {
                addDelegation(row);
            } else {
                addGuests(row);
            }
        }
    }

    private void addDelegation(Row row) {
        var key = row.text(1);
        var foreign = !row.text(2).equals("CN");
        delegations.put(
                key,
                new Delegation(
                        Id.named(prefix + "/delegation/" + key),
                        row.name(3),
                        row.text(2),
                        null,
                        row.text(4),
                        foreign ? interpreters.next("CN").both() : "",
                        row.text(5),
                        HOTELS.get(delegations.size() % HOTELS.size())));
    }

    private void addGuests(Row row) {
        var count = row.whole(2);
        for (var i = 0; i < count; i++) {
            var key = row.text(1) + (count == 1 ? "" : i + 1);
            var offices = row.names(8);
            var bodies = row.names(9);
            var guest = guest(row, key, offices.get(i % offices.size()), bodies.get(i % bodies.size()));
            if (guests.put(key, guest) != null) {
                throw new IllegalStateException("Sample guest twice: " + key);
            }
        }
    }

    private Guest guest(Row row, String key, Name office, Name body) {
        var id = Id.<Guest>named(prefix + "/guest/" + key);
        var delegation = delegations.get(row.text(3));
        if (delegation != null && delegation.head() == null) {
            delegations.put(row.text(3), headed(delegation, id));
        }
        return new Guest(
                id,
                persons.next(row.text(6)),
                office,
                body,
                row.whole(5),
                row.text(6),
                Sector.valueOf(row.text(7)),
                PresenceMode.valueOf(row.text(4)),
                delegation == null ? null : delegation.id(),
                "",
                List.of());
    }

    private static Delegation headed(Delegation d, Id<Guest> head) {
        return new Delegation(
                d.id(), d.name(), d.country(), head, d.reception(), d.interpreter(), d.vehicle(), d.hotel());
    }

    Guest get(String key) {
        var guest = guests.get(key);
        if (guest == null) {
            throw new IllegalStateException("No sample guest " + key);
        }
        return guest;
    }

    public List<Entry> entries() {
        var entries = new ArrayList<Entry>(delegations.values());
        entries.addAll(guests.values());
        return entries;
    }
}
