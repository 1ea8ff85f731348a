package org.hallwright.exchange.schedule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// The people that a schedule names. The file's own number tells two of one name apart; a guest of the exhibition is the
/// same person if the number is ours, or if the name is borne by one only on either side.
final class People {
    static final String OUR_URI = "urn:x-hallwright:guest:";

    private final String scope;
    private final ExhibitionState state;
    private final ChangeBuilder builder;
    private final EntryNumbers<Guest> numbers;
    private final Map<String, Optional<Guest>> byName = new HashMap<>();
    private final Set<String> ambiguous;
    private final Map<String, Id<Guest>> known = new HashMap<>();

    People(Id<Exhibition> exhibition, ParsedSchedule parsed, ExhibitionState state, ChangeBuilder builder) {
        this.scope = exhibition + "/person/";
        this.state = state;
        this.builder = builder;
        this.numbers = EntryNumbers.of(state, Guest.class);
        this.ambiguous = ambiguous(parsed);
        for (var guest : state.all(Guest.class)) {
            Stream.of(guest.name().en(), guest.name().zh())
                    .filter(n -> !n.isEmpty())
                    .map(People::key)
                    .distinct()
                    .forEach(k -> byName.merge(k, Optional.of(guest), (a, b) -> Optional.empty()));
        }
    }

    private static Set<String> ambiguous(ParsedSchedule parsed) {
        var keyOf = new HashMap<String, String>();
        var ambiguous = new HashSet<String>();
        parsed.items().stream().flatMap(i -> i.people().stream()).forEach(p -> {
            var other = keyOf.putIfAbsent(key(p.name()), p.key());
            if (other != null && !other.equals(p.key())) {
                ambiguous.add(key(p.name()));
            }
        });
        return ambiguous;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    int count() {
        return new HashSet<>(known.values()).size();
    }

    List<Id<Guest>> ids(List<ParsedSchedule.Person> people) {
        return people.stream().map(this::id).distinct().toList();
    }

    private Id<Guest> id(ParsedSchedule.Person person) {
        return known.computeIfAbsent(person.key().isEmpty() ? "name:" + key(person.name()) : person.key(), k -> {
            var named = Id.<Guest>named(scope + k);
            return state.find(named)
                    .or(() -> ours(person))
                    .or(() -> ambiguous.contains(key(person.name()))
                            ? Optional.empty()
                            : byName.getOrDefault(key(person.name()), Optional.empty()))
                    .map(Guest::id)
                    .orElseGet(() -> {
                        builder.put(Guest.named(named, Name.guess(person.name())));
                        return named;
                    });
        });
    }

    private Optional<Guest> ours(ParsedSchedule.Person person) {
        var guest = person.key().startsWith(OUR_URI)
                ? state.find(new Id<Guest>(person.key().substring(OUR_URI.length())))
                : person.key().matches("\\d{1,9}|1\\d{9}|2\\d{9}")
                        ? Optional.ofNullable(numbers.entries().get((int) Long.parseLong(person.key())))
                        : Optional.<Guest>empty();
        return guest.filter(g -> Stream.of(g.name().en(), g.name().zh()).anyMatch(n -> key(n).equals(key(person.name()))));
    }
}
