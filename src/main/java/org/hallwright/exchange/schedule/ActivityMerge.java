package org.hallwright.exchange.schedule;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.schedule.parsed.AgendaPoint;
import org.hallwright.exchange.schedule.parsed.ParsedSchedule;
import org.jspecify.annotations.Nullable;

/// Turns one item of a schedule file into an activity: a new one, or the exhibition's with the file's words written
/// over it. What a file cannot say (audience, a name in the other language, roles) is kept.
final class ActivityMerge {
    /// What a file may say anew of an activity; the names by which it was first known stay.
    private static final Set<String> CHANGING = Set.of("type", "url");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Id<Exhibition> exhibition;
    private final String scope;
    private final ExhibitionState state;
    private final Places places;
    private final People people;
    private final ParsedSchedule parsed;
    private final Map<String, Activity> bySource = new HashMap<>();
    private final Map<String, Id<Activity>> byKey = new HashMap<>();

    ActivityMerge(
            Id<Exhibition> exhibition, ParsedSchedule parsed, ExhibitionState state, Places places, People people) {
        this.exhibition = exhibition;
        this.scope = parsed.title();
        this.state = state;
        this.places = places;
        this.people = people;
        this.parsed = parsed;
        for (var activity : state.sorted(Activity.class, Comparator.comparing(Activity::id))) {
            bySource.put("guid:" + activity.id(), activity);
            bySource.put("uid:" + activity.id(), activity);
        }
        parsed.items()
                .forEach(item -> byKey.putIfAbsent(
                        item.key(),
                        Optional.ofNullable(bySource.get(item.key()))
                                .map(Activity::id)
                                .orElseGet(() -> id(item))));
    }

    /// The items of the file, of which those that it knows by one name are told apart by their order.
    List<ParsedSchedule.Item> distinct(List<Problem> problems) {
        var seen = new HashMap<String, Integer>();
        return parsed.items().stream()
                .map(item -> {
                    var key = key(item);
                    var count = seen.merge(key, 1, Integer::sum);
                    if (count > 1 && !item.key().isEmpty()) {
                        var id = item.key().substring(item.key().indexOf(':') + 1);
                        problems.add(item.problem("activity-same-id", id));
                    }
                    return count == 1
                            ? item
                            : item.keyed((item.key().isEmpty() ? "row:" + key : item.key()) + "#" + count);
                })
                .toList();
    }

    Activity merged(ParsedSchedule.Item item) {
        var named = id(item);
        var existing = Optional.ofNullable(bySource.get(item.key())).or(() -> state.find(named));
        var fresh = Activity.titled(
                named,
                item.title(),
                Kinds.of(item.type(), item.title().both()),
                item.when(),
                places.rooms(item.rooms()));
        return existing.map(e -> over(e, fresh, item)).orElseGet(() -> filled(fresh, fresh, item));
    }

    private Id<Activity> id(ParsedSchedule.Item item) {
        return Id.named(exhibition + "/activity/" + key(item));
    }

    /// A number is the file's own, a guid or uid is the world's.
    private String key(ParsedSchedule.Item item) {
        if (item.key().isEmpty()) {
            var start = item.when() == null ? null : item.when().start();
            return scope + "/" + item.title().enFirst() + "/" + start + "/" + String.join("; ", item.rooms());
        }
        return item.key().startsWith("id:") || item.key().startsWith("row:") ? scope + "/" + item.key() : item.key();
    }

    private Activity over(Activity old, Activity fresh, ParsedSchedule.Item item) {
        var sameType = item.type().isEmpty()
                || item.type().equals(old.programme().source().get("type"))
                || item.type().equals(TradeWords.code(old.kind()));
        var moved = old.at(fresh.when(), rooms(old.rooms(), fresh.rooms()))
                .entitled(name(old.title(), item.title()), sameType ? old.kind() : fresh.kind(), old.state());
        return filled(moved, old, item);
    }

    /// A file that knows one room of an activity leaves those that it spans beside it.
    private static List<Id<Room>> rooms(List<Id<Room>> old, List<Id<Room>> now) {
        return now.size() == 1 && !old.isEmpty() && old.getFirst().equals(now.getFirst()) ? old : now;
    }

    private Activity filled(Activity activity, Activity old, ParsedSchedule.Item item) {
        var p = old.programme();
        var source = new TreeMap<>(p.source());
        item.source().forEach((key, word) -> {
            if (activity == old || CHANGING.contains(key) && source.containsKey(key)) {
                source.put(key, word);
            }
        });
        var programme = p.edit()
                .subtitle(name(p.subtitle(), item.subtitle()))
                .summary(name(p.summary(), item.summary()))
                .language(item.language().isEmpty() ? p.language() : item.language())
                .source(source)
                .agenda(agenda(old, item.more().agenda()))
                .build();
        var track = item.track().isEmpty() ? old.track() : places.track(item.track());
        var guests = people.ids(item.people(), old.people());
        var said = activity.edit()
                .track(track)
                .programme(programme)
                .people(participations(old.people(), guests))
                .build();
        return Said.over(said, guests, item.more(), this::known);
    }

    /// Who spoke in it so far, or takes part, is meant first where the file has names only.
    private List<AgendaItem> agenda(Activity old, @Nullable List<AgendaPoint> said) {
        var before = old.programme().agenda();
        if (said == null) {
            return before;
        }
        var known = Stream.concat(
                        before.stream()
                                .flatMap(item -> Stream.ofNullable(item.speaker()))
                                .map(Participation::speaker),
                        old.people().stream())
                .toList();
        return said.stream()
                .map(point -> new AgendaItem(point.title(), speaker(point.speaker(), known), point.minutes()))
                .toList();
    }

    private @Nullable Id<Guest> speaker(ParsedSchedule.@Nullable Person said, List<Participation> known) {
        return said == null ? null : people.ids(List.of(said), known).getFirst();
    }

    private Optional<Id<Activity>> known(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The file's people in its order, with the roles and modes that are known; a file that names none changes
    /// none.
    private static List<Participation> participations(List<Participation> old, Collection<Id<Guest>> now) {
        if (now.isEmpty()) {
            return old;
        }
        var known = old.stream().collect(Collectors.toMap(Participation::guest, Function.identity(), (a, b) -> a));
        return now.stream()
                .map(g -> known.getOrDefault(g, Participation.speaker(g)))
                .toList();
    }

    private static boolean isSame(String known, String said) {
        return known.equals(said) || !known.isEmpty() && even(known).equals(even(said));
    }

    private static String even(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    /// Words in one language that the old name has in either are no change.
    private static Name name(Name old, Name now) {
        var single = now.en().isEmpty() || now.zh().isEmpty();
        var known = Stream.of(old.en(), old.zh()).anyMatch(n -> isSame(n, now.enFirst()));
        if (now.isEmpty() || single && known) {
            return old;
        }
        return Name.of(now.en().isEmpty() ? old.en() : now.en(), now.zh().isEmpty() ? old.zh() : now.zh());
    }
}
