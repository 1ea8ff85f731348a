package org.hallwright.domain.schedule.release;

import static org.hallwright.domain.schedule.release.ProgrammeDifference.Kind.ADDED;
import static org.hallwright.domain.schedule.release.ProgrammeDifference.Kind.CANCELLED;
import static org.hallwright.domain.schedule.release.ProgrammeDifference.Kind.CHANGED;
import static org.hallwright.domain.schedule.release.ProgrammeDifference.Kind.RECAST;
import static org.hallwright.domain.schedule.release.ProgrammeDifference.Kind.REINSTATED;
import static org.hallwright.domain.schedule.release.ProgrammeDifference.Kind.RELOCATED;
import static org.hallwright.domain.schedule.release.ProgrammeDifference.Kind.REMOVED;
import static org.hallwright.domain.schedule.release.ProgrammeDifference.Kind.RENAMED;
import static org.hallwright.domain.schedule.release.ProgrammeDifference.Kind.RESCHEDULED;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Fields;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// Compares two programmes activity by activity, and what the activities name: each is the same when its identity is.
///
/// A guest or project that is new or gone is told by the activities in which it takes part.
public final class ProgrammeComparison {
    private static final List<Class<? extends Entry>> NAMED =
            List.of(Room.class, Track.class, Guest.class, Project.class);

    private final ExhibitionState before;
    private final ExhibitionState after;
    private final boolean inPublic;
    private final List<ProgrammeDifference> found = new ArrayList<>();

    private ProgrammeComparison(ExhibitionState before, ExhibitionState after, boolean inPublic) {
        this.before = before;
        this.after = after;
        this.inPublic = inPublic;
    }

    /// All that happened between the two: activities by their time, then rooms, tracks, guests and projects.
    public static List<ProgrammeDifference> between(ExhibitionState before, ExhibitionState after) {
        return new ProgrammeComparison(
                        ExhibitionState.of(ProgrammeSnapshot.entries(before)),
                        ExhibitionState.of(ProgrammeSnapshot.entries(after)),
                        false)
                .compare();
    }

    /// The same for those outside: without activities that are internal or have no time, and without what only the
    /// house needs to know of one. What became internal is gone for them.
    public static List<ProgrammeDifference> inPublic(ExhibitionState before, ExhibitionState after) {
        return betweenPublic(PublicProgramme.of(before), PublicProgramme.of(after));
    }

    /// @param before what is public of it
    /// @param after the same
    static List<ProgrammeDifference> betweenPublic(ExhibitionState before, ExhibitionState after) {
        return new ProgrammeComparison(before, after, true).compare();
    }

    private List<ProgrammeDifference> compare() {
        before.all(Activity.class).forEach(was -> activity(was, find(after, was)));
        after.all(Activity.class).stream()
                .filter(is -> find(before, is) == null)
                .filter(is -> !inPublic || stands(is))
                .forEach(is -> found.add(whole(ADDED, null, is)));
        found.sort(ORDER);
        var all = new ArrayList<>(found);
        NAMED.forEach(kind -> all.addAll(named(kind)));
        return List.copyOf(all);
    }

    private static final Comparator<ProgrammeDifference> ORDER = Comparator.comparing(
                    (ProgrammeDifference d) -> start((Activity) d.entry()),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(d -> ((Activity) d.entry()).title().enFirst())
            .thenComparing(d -> d.entry().id().value())
            .thenComparing(ProgrammeDifference::kind);

    static @Nullable LocalDateTime start(Activity activity) {
        return activity.when() == null ? null : activity.when().start();
    }

    private void activity(Activity was, @Nullable Activity is) {
        if (was.equals(is)) {
            return;
        }
        if (is == null) {
            if (!inPublic || stands(was)) {
                found.add(whole(REMOVED, was, null));
            }
            return;
        }
        if (stands(was) && !stands(is)) {
            found.add(whole(CANCELLED, was, is));
        } else if (!stands(was) && stands(is)) {
            found.add(whole(REINSTATED, was, is));
        }
        if (!inPublic || stands(was) && stands(is)) {
            fields(was, is);
        }
    }

    private static boolean stands(Activity activity) {
        return activity.state() != ActivityState.CANCELLED;
    }

    private void fields(Activity was, Activity is) {
        var earlier = fieldsOf(was);
        fieldsOf(is).forEach((field, value) -> {
            // That it was cancelled is told already.
            var told = field.equals("state") && stands(was) != stands(is);
            if (!told && !Objects.equals(earlier.get(field), value)) {
                found.add(new ProgrammeDifference(kindOf(field), was, is, field, earlier.get(field), value));
            }
        });
    }

    /// What can be set about an activity, its programme and its audience each taken apart once.
    static Map<String, @Nullable Object> fieldsOf(Activity activity) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        Fields.whole(activity).forEach((name, value) -> {
            switch (name) {
                case "id" -> {}
                case "programme", "audience" ->
                    Fields.whole((Record) value).forEach((part, each) -> fields.put(name + "." + part, each));
                default -> fields.put(name, value);
            }
        });
        return fields;
    }

    private static ProgrammeDifference.Kind kindOf(String field) {
        return switch (field) {
            case "when" -> RESCHEDULED;
            case "rooms" -> RELOCATED;
            case "title" -> RENAMED;
            case "people" -> RECAST;
            default -> CHANGED;
        };
    }

    private static ProgrammeDifference whole(
            ProgrammeDifference.Kind kind, @Nullable Activity was, @Nullable Activity is) {
        return new ProgrammeDifference(kind, was, is, "", null, null);
    }

    /// What of one kind differs itself: an activity that names it is the same.
    private <E extends Entry> List<ProgrammeDifference> named(Class<E> kind) {
        var differences = new ArrayList<ProgrammeDifference>();
        var toldByActivities = inPublic || kind == Guest.class || kind == Project.class;
        before.sorted(kind, Comparator.comparing(Entry::id)).forEach(was -> {
            var is = find(after, was);
            if (is != null) {
                fields((Record) was, (Record) is, differences);
            } else if (!toldByActivities) {
                differences.add(new ProgrammeDifference(REMOVED, was, null, "", null, null));
            }
        });
        if (!toldByActivities) {
            after.sorted(kind, Comparator.comparing(Entry::id)).stream()
                    .filter(is -> find(before, is) == null)
                    .forEach(is -> differences.add(new ProgrammeDifference(ADDED, null, is, "", null, null)));
        }
        return differences;
    }

    private static void fields(Record was, Record is, List<ProgrammeDifference> differences) {
        if (was.equals(is)) {
            return;
        }
        var earlier = Fields.whole(was);
        Fields.whole(is).forEach((field, value) -> {
            if (!Objects.equals(earlier.get(field), value)) {
                var kind = field.equals("name") ? RENAMED : CHANGED;
                differences.add(
                        new ProgrammeDifference(kind, (Entry) was, (Entry) is, field, earlier.get(field), value));
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static <E extends Entry> @Nullable E find(ExhibitionState state, E entry) {
        return (E) state.find((Id<Entry>) entry.id()).orElse(null);
    }
}
