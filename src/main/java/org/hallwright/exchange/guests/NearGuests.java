package org.hallwright.exchange.guests;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.value.Folding;

/// Finds guests who may be one person: those of one name, whatever the order of its words, case, width and signs.
final class NearGuests {
    private NearGuests() {}

    static List<Problem> among(Collection<Guest> guests) {
        var first = new HashMap<String, Guest>();
        return guests.stream()
                .flatMap(guest -> keys(guest)
                        .map(key -> first.putIfAbsent(key, guest))
                        .filter(other -> other != null && !other.id().equals(guest.id()))
                        .distinct()
                        .limit(1)
                        .map(other -> note(other, guest)))
                .toList();
    }

    private static Stream<String> keys(Guest guest) {
        return Stream.of(guest.name().en(), guest.name().zh())
                .map(name -> Arrays.stream(Folding.of(name).split("[^\\p{L}\\p{N}]+"))
                        .sorted()
                        .collect(Collectors.joining(" "))
                        .strip())
                .filter(key -> !key.isEmpty())
                .distinct();
    }

    private static Problem note(Guest a, Guest b) {
        var where = Where.all(b.name().both(), List.of(a.id(), b.id()));
        return Problem.of(
                Severity.NOTE, "guests-alike", where, a.name(), a.organisation(), b.name(), b.organisation());
    }
}
