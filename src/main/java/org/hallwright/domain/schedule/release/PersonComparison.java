package org.hallwright.domain.schedule.release;

import static org.hallwright.domain.schedule.release.PersonDifference.Kind.GAINED;
import static org.hallwright.domain.schedule.release.PersonDifference.Kind.LOST;
import static org.hallwright.domain.schedule.release.PersonDifference.Kind.MOVED;
import static org.hallwright.domain.schedule.release.PersonDifference.Kind.RECAST;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.release.PersonDifference.Part;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// Compares two programmes person by person: what those who take part have gained, lost, and what of theirs has moved.
///
/// A person's programme is what is held with them in it, in whichever role, or with a speech of theirs.
final class PersonComparison {
    private final ExhibitionState before;
    private final ExhibitionState after;
    private final List<PersonDifference> found = new ArrayList<>();

    private PersonComparison(ExhibitionState before, ExhibitionState after) {
        this.before = before;
        this.after = after;
    }

    /// @param order of the people
    static List<PersonDifference> between(ExhibitionState before, ExhibitionState after, Comparator<Guest> order) {
        var comparison = new PersonComparison(before, after);
        comparison.compare();
        comparison.found.sort(Comparator.comparing(PersonDifference::person, order)
                .thenComparing(
                        d -> ProgrammeComparison.start(d.activity()), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(d -> d.activity().id())
                .thenComparing(PersonDifference::kind));
        return List.copyOf(comparison.found);
    }

    private void compare() {
        var ids = new HashSet<Id<Activity>>();
        before.all(Activity.class).forEach(activity -> ids.add(activity.id()));
        after.all(Activity.class).forEach(activity -> ids.add(activity.id()));
        ids.forEach(id -> activity(held(before, id), held(after, id)));
    }

    private static @Nullable Activity held(ExhibitionState state, Id<Activity> id) {
        return state.find(id)
                .filter(activity -> activity.state() != ActivityState.CANCELLED)
                .orElse(null);
    }

    private void activity(@Nullable Activity was, @Nullable Activity is) {
        var earlier = parts(was);
        var later = parts(is);
        var people = new HashSet<>(earlier.keySet());
        people.addAll(later.keySet());
        for (var id : people) {
            var person = after.find(id).or(() -> before.find(id));
            person.ifPresent(guest ->
                    part(guest, was, is, earlier.getOrDefault(id, Part.NONE), later.getOrDefault(id, Part.NONE)));
        }
    }

    private void part(Guest person, @Nullable Activity was, @Nullable Activity is, Part earlier, Part later) {
        if (earlier.isNone()) {
            found.add(new PersonDifference(person, GAINED, null, is, earlier, later));
        } else if (later.isNone()) {
            found.add(new PersonDifference(person, LOST, was, null, earlier, later));
        } else if (was != null && is != null) {
            if (!Objects.equals(was.when(), is.when()) || !was.rooms().equals(is.rooms())) {
                found.add(new PersonDifference(person, MOVED, was, is, earlier, later));
            }
            if (!earlier.equals(later)) {
                found.add(new PersonDifference(person, RECAST, was, is, earlier, later));
            }
        }
    }

    /// What each does who takes part; nothing where nothing is held.
    private static Map<Id<Guest>, Part> parts(@Nullable Activity activity) {
        var parts = new HashMap<Id<Guest>, Part>();
        Optional.ofNullable(activity)
                .map(PersonComparison::people)
                .orElse(Set.of())
                .forEach(id -> {
                    var roles = Objects.requireNonNull(activity).people().stream()
                            .filter(part -> part.guest().equals(id))
                            .toList();
                    var speeches = activity.programme().agenda().stream()
                            .filter(item -> id.equals(item.speaker()))
                            .toList();
                    parts.put(id, new Part(roles, speeches));
                });
        return parts;
    }

    private static Set<Id<Guest>> people(Activity activity) {
        var people = new HashSet<Id<Guest>>();
        activity.people().stream().map(Participation::guest).forEach(people::add);
        activity.programme().agenda().stream()
                .map(AgendaItem::speaker)
                .filter(Objects::nonNull)
                .forEach(people::add);
        return people;
    }
}
