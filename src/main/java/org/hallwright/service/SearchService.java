package org.hallwright.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Folding;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// Finds booths, exhibitors, activities and halls by what a user remembers of them.
///
/// Width, case and compatibility forms of letters do not matter. A beginning counts before a middle. Remembers the
/// normal forms of names from one query to the next, for as long as their entries stay as they are; one thread.
public final class SearchService {
    /// One thing found.
    ///
    /// @param hint what tells it apart, such as a hall's code
    /// @param formerly the former number of a booth by which it was found; empty where it was found otherwise
    public record Found(
            Id<? extends Entry> id, Class<? extends Entry> kind, Name name, String hint, String formerly, int rank) {
        private Found(Id<? extends Entry> id, Class<? extends Entry> kind, Name name, String hint, int rank) {
            this(id, kind, name, hint, "", rank);
        }
    }

    private final OpenExhibition open;
    private final Map<Id<?>, Words> known = new HashMap<>();
    private boolean isOver;

    /// What an entry can be found by, in normal form, as long as it is this very entry.
    private record Words(Entry entry, List<String> folded) {}

    public SearchService(OpenExhibition open) {
        this.open = open;
    }

    /// The best matches, at most `most`, best first; none for a blank query.
    public List<Found> find(String query, int most) {
        var wanted = fold(query);
        if (wanted.isBlank()) {
            return List.of();
        }
        var state = open.state();
        if (isOver != open.isOver()) {
            isOver = !isOver;
            known.clear();
        }
        var found = new ArrayList<Found>();
        for (var booth : state.all(Booth.class)) {
            rank(booth, wanted, this::names).ifPresent(rank -> {
                var hall = state.find(booth.hall()).map(Hall::code).orElse("");
                var number = Name.of(booth.number(), "");
                found.add(new Found(booth.id(), Booth.class, number, hall, formerly(booth, wanted), rank));
            });
        }
        for (var exhibitor : state.all(Exhibitor.class)) {
            rank(exhibitor, wanted, SearchService::names)
                    .ifPresent(
                            rank -> found.add(new Found(exhibitor.id(), Exhibitor.class, exhibitor.name(), "", rank)));
        }
        for (var activity : state.all(Activity.class)) {
            rank(activity, wanted, a -> List.of(a.title().en(), a.title().zh()))
                    .ifPresent(rank -> found.add(new Found(activity.id(), Activity.class, activity.title(), "", rank)));
        }
        for (var hall : state.all(Hall.class)) {
            rank(hall, wanted, h -> List.of(h.code(), h.name().en(), h.name().zh()))
                    .ifPresent(rank -> found.add(new Found(hall.id(), Hall.class, hall.name(), hall.code(), rank)));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::rank)
                        .thenComparing(f -> f.name().enFirst())
                        .thenComparing(Found::id))
                .limit(most)
                .toList();
    }

    /// The former ones among them until the exhibition is over.
    private List<String> names(Booth booth) {
        return isOver
                ? List.of(booth.number())
                : Stream.concat(Stream.of(booth.number()), booth.formerly().stream())
                        .toList();
    }

    /// The former number that was meant, one that is wholly it before others.
    private static String formerly(Booth booth, String wanted) {
        return fold(booth.number()).contains(wanted)
                ? ""
                : booth.formerly().stream()
                        .filter(number -> fold(number).contains(wanted))
                        .min(Comparator.comparing(String::length))
                        .orElse("");
    }

    private static List<String> names(Exhibitor exhibitor) {
        var name = exhibitor.name();
        var fascia = exhibitor.fascia();
        return List.of(name.en(), name.zh(), fascia.en(), fascia.zh());
    }

    /// How well an entry matches: 0 for a whole name, 1 for a beginning, 2 for a middle; empty where it does not.
    private <T extends Entry> Optional<Integer> rank(T entry, String wanted, Function<T, List<String>> names) {
        var best = Integer.MAX_VALUE;
        for (var name : folded(entry, names)) {
            var at = name.indexOf(wanted);
            if (at >= 0) {
                var exact = name.length() == wanted.length() ? 0 : 1;
                best = Math.min(best, at == 0 ? exact : 2);
            }
        }
        return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(best);
    }

    private <T extends Entry> List<String> folded(T entry, Function<T, List<String>> names) {
        var words = known.get(entry.id());
        if (words == null || words.entry() != entry) {
            words = new Words(
                    entry, names.apply(entry).stream().map(SearchService::fold).toList());
            known.put(entry.id(), words);
        }
        return words.folded();
    }

    private static String fold(String text) {
        return Folding.of(text).strip();
    }
}
