package org.hallwright.service;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// Finds booths, exhibitors, activities and halls by what a user remembers of them.
///
/// Width, case and compatibility forms of letters do not matter. A beginning counts before a middle.
public final class SearchService {
    /// One thing found.
    ///
    /// @param hint what tells it apart: a hall's code, a former number
    public record Found(Id<? extends Entry> id, Class<? extends Entry> kind, Name name, String hint, int rank) {}

    private final OpenExhibition open;

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
        var found = new ArrayList<Found>();
        booths(state, wanted, found);
        for (var exhibitor : state.all(Exhibitor.class)) {
            var name = exhibitor.name();
            add(
                    found,
                    exhibitor,
                    name,
                    "",
                    wanted,
                    name.en(),
                    name.zh(),
                    exhibitor.fascia().en(),
                    exhibitor.fascia().zh());
        }
        for (var activity : state.all(Activity.class)) {
            add(
                    found,
                    activity,
                    activity.title(),
                    "",
                    wanted,
                    activity.title().en(),
                    activity.title().zh());
        }
        for (var hall : state.all(Hall.class)) {
            add(
                    found,
                    hall,
                    hall.name(),
                    hall.code(),
                    wanted,
                    hall.code(),
                    hall.name().en(),
                    hall.name().zh());
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::rank)
                        .thenComparing(f -> f.name().enFirst())
                        .thenComparing(Found::id))
                .limit(most)
                .toList();
    }

    private static void booths(ExhibitionState state, String wanted, List<Found> found) {
        for (var booth : state.all(Booth.class)) {
            var names = new ArrayList<>(booth.formerly());
            names.addFirst(booth.number());
            var hall = state.find(booth.hall()).map(Hall::code).orElse("");
            add(found, booth, Name.of(booth.number(), ""), hall, wanted, names.toArray(String[]::new));
        }
    }

    private static void add(
            List<Found> found, Entry entry, Name name, String hint, String wanted, String... candidates) {
        var best = Integer.MAX_VALUE;
        for (var candidate : candidates) {
            var folded = fold(candidate);
            var at = folded.indexOf(wanted);
            if (at >= 0) {
                var exact = folded.length() == wanted.length() ? 0 : 1;
                best = Math.min(best, at == 0 ? exact : 2);
            }
        }
        if (best < Integer.MAX_VALUE) {
            found.add(new Found(entry.id(), entry.getClass(), name, hint, best));
        }
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
