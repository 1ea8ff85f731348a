package org.hallwright.exchange.schedule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.schedule.parsed.ParsedSchedule;

/// The people that a schedule names. The file's own number tells two of one name apart; a guest of the exhibition
/// is the same person if the number is ours, or if the name is borne by one only on either side.
final class People {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    static final String OUR_URI = "urn:x-hallwright:guest:";

    private final String scope;
    private final ExhibitionState state;
    private final ChangeBuilder builder;
    private final EntryNumbers<Guest> numbers;
    private final Map<String, Optional<Guest>> byName = new HashMap<>();
    private final Set<String> ambiguous;
    private final Map<String, Id<Guest>> known = new HashMap<>();
    private final Map<String, Set<String>> organisations = new HashMap<>();

    People(Id<Exhibition> exhibition, ParsedSchedule parsed, ExhibitionState state, ChangeBuilder builder) {
        this.scope = exhibition + "/person/";
        this.state = state;
        this.builder = builder;
        this.numbers = EntryNumbers.of(state, Guest.class);
        this.ambiguous = ambiguous(parsed);
        parsed.items().stream()
                .flatMap(ParsedSchedule.Item::everybody)
                .filter(p -> !p.organisation().isEmpty())
                .forEach(p -> organisations
                        .computeIfAbsent(key(p.name()), k -> new TreeSet<>())
                        .add(p.organisation()));
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
        parsed.items().stream().flatMap(ParsedSchedule.Item::everybody).forEach(p -> {
            var other = keyOf.putIfAbsent(key(p.name()), p.key());
            if (other != null && !other.equals(p.key())) {
                ambiguous.add(key(p.name()));
            }
        });
        return ambiguous;
    }

    private static String key(String name) {
        return SPACE.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    int count() {
        return new HashSet<>(known.values()).size();
    }

    /// @param before who took part so far, and is meant first where the file has names only
    List<Id<Guest>> ids(List<ParsedSchedule.Person> people, List<Participation> before) {
        return people.stream()
                .map(p -> among(before, p).orElseGet(() -> id(p)))
                .distinct()
                .toList();
    }

    private Optional<Id<Guest>> among(List<Participation> before, ParsedSchedule.Person person) {
        return person.key().isEmpty()
                ? before.stream()
                        .map(Participation::guest)
                        .filter(id -> state.find(id)
                                .filter(g -> isNamed(g, person) && isFrom(g, person))
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isNamed(Guest guest, ParsedSchedule.Person person) {
        return Stream.of(guest.name().en(), guest.name().zh()).anyMatch(n -> key(n).equals(key(person.name())));
    }

    private static boolean isFrom(Guest guest, ParsedSchedule.Person person) {
        var told = !person.organisation().isEmpty() && !guest.organisation().isEmpty();
        return !told
                || Stream.of(guest.organisation().en(), guest.organisation().zh())
                        .anyMatch(n -> key(n).equals(key(person.organisation())));
    }

    private Id<Guest> id(ParsedSchedule.Person person) {
        return known.computeIfAbsent(person.key().isEmpty() ? "name:" + told(person) : person.key(), k -> {
            var named = Id.<Guest>named(scope + k);
            return state.find(named)
                    .or(() -> ours(person))
                    .or(() -> ambiguous.contains(key(person.name()))
                            ? Optional.empty()
                            : byName.getOrDefault(key(person.name()), Optional.empty())
                                    .filter(g -> isFrom(g, person)))
                    .map(Guest::id)
                    .orElseGet(() -> {
                        builder.put(
                                Guest.named(named, Name.guess(person.name())).from(Name.guess(organisation(person))));
                        return named;
                    });
        });
    }

    /// Homonyms are told apart by their organisations.
    private String told(ParsedSchedule.Person person) {
        var several = organisations.getOrDefault(key(person.name()), Set.of()).size() > 1;
        return key(person.name()) + (several ? " of " + key(person.organisation()) : "");
    }

    /// As said here, or anywhere in the file if only one is.
    private String organisation(ParsedSchedule.Person person) {
        var said = organisations.getOrDefault(key(person.name()), Set.of());
        return person.organisation().isEmpty() && said.size() == 1
                ? said.iterator().next()
                : person.organisation();
    }

    private Optional<Guest> ours(ParsedSchedule.Person person) {
        if (person.key().startsWith(OUR_URI)) {
            var id = person.key().substring(OUR_URI.length());
            return id.isBlank() || id.length() > 64 ? Optional.empty() : state.find(new Id<Guest>(id));
        }
        if (!person.key().matches("\\d{1,10}") || Long.parseLong(person.key()) > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.ofNullable(numbers.entries().get(Integer.parseInt(person.key())))
                .filter(g -> isNamed(g, person));
    }
}
