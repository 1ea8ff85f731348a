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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;

/// Turns one item of a schedule file into an activity: a new one, or the exhibition's with the file's words written
/// over it. What a file cannot say (agenda, audience, a name in the other language, roles) is kept.
final class ActivityMerge {
    /// What a file may say anew of an activity; the names by which it was first known stay.
    private static final Set<String> CHANGING = Set.of("type", "url");

    private final Id<Exhibition> exhibition;
    private final String scope;
    private final ExhibitionState state;
    private final Places places;
    private final People people;
    private final Map<String, Activity> bySource = new HashMap<>();

    ActivityMerge(
            Id<Exhibition> exhibition, ParsedSchedule parsed, ExhibitionState state, Places places, People people) {
        this.exhibition = exhibition;
        this.scope = parsed.title();
        this.state = state;
        this.places = places;
        this.people = people;
        for (var activity : state.sorted(Activity.class, Comparator.comparing(Activity::id))) {
            bySource.put("guid:" + activity.id(), activity);
            bySource.put("uid:" + activity.id(), activity);
        }
    }

    Activity merged(ParsedSchedule.Item item) {
        var named = Id.<Activity>named(exhibition + "/activity/" + key(item));
        var existing = Optional.ofNullable(bySource.get(item.key())).or(() -> state.find(named));
        var when = When.of(item.start(), item.length());
        var fresh = Activity.titled(
                named, item.title(), Kinds.of(item.type(), item.title().both()), when, places.room(item.room()));
        return existing.map(e -> over(e, fresh, item)).orElseGet(() -> filled(fresh, fresh, item));
    }

    /// A number is the file's own, a guid or uid is the world's.
    private String key(ParsedSchedule.Item item) {
        if (item.key().isEmpty()) {
            return scope + "/" + item.title().enFirst() + "/" + item.start() + "/" + item.room();
        }
        return item.key().startsWith("id:") ? scope + "/" + item.key() : item.key();
    }

    private Activity over(Activity old, Activity fresh, ParsedSchedule.Item item) {
        var sameType = item.type().isEmpty()
                || item.type().equals(old.programme().source().get("type"))
                || item.type().equals(TradeWords.code(old.kind()));
        var moved = old.at(fresh.when(), rooms(old.rooms(), fresh.rooms()))
                .entitled(name(old.title(), item.title()), sameType ? old.kind() : fresh.kind(), old.state());
        return filled(moved, old, item);
    }

    /// A file knows one room of an activity; those that it spans beside it are ours.
    private static List<Id<Room>> rooms(List<Id<Room>> old, List<Id<Room>> now) {
        return !old.isEmpty() && !now.isEmpty() && old.getFirst().equals(now.getFirst()) ? old : now;
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
                .build();
        var track = item.track().isEmpty() ? old.track() : places.track(item.track());
        var state = item.cancelled() ? ActivityState.CANCELLED : activity.state();
        return activity.entitled(activity.title(), activity.kind(), state)
                .onTrack(track)
                .withProgramme(programme)
                .withPeople(participations(old.people(), people.ids(item.people(), old.people())));
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

    private static String even(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /// Words in one language that the old name has in either are no change.
    private static Name name(Name old, Name now) {
        var single = now.en().isEmpty() || now.zh().isEmpty();
        var known = Stream.of(old.en(), old.zh()).anyMatch(n -> even(n).equals(even(now.enFirst())));
        if (now.isEmpty() || single && known) {
            return old;
        }
        return Name.of(now.en().isEmpty() ? old.en() : now.en(), now.zh().isEmpty() ? old.zh() : now.zh());
    }
}
