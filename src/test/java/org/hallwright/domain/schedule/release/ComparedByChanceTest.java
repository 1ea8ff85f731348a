package org.hallwright.domain.schedule.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.schedule.release.ProgrammeDifference.Kind;
import org.hallwright.domain.value.Id;
import org.hallwright.store.codec.RandomEntries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Programmes filled to the last field by chance: what is told to differ is all that differs.
class ComparedByChanceTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theDifferencesMakeTheNewProgrammeOfTheOld(long seed) {
        var random = new Random(seed);
        var before = programme(new RandomEntries(seed));
        var after = changed(before, new RandomEntries(seed + 1000), random);
        var differences = ProgrammeComparison.between(state(before), state(after));

        var made = new HashMap<>(before);
        for (var d : differences) {
            switch (d.kind()) {
                case ADDED -> made.put(d.entry().id(), d.entry());
                case REMOVED -> made.remove(d.entry().id());
                case CANCELLED, REINSTATED -> {
                    var state = ((Activity) d.after()).state();
                    made.compute(d.entry().id(), (id, e) -> with((Record) e, "state", state));
                }
                default -> made.compute(d.entry().id(), (id, e) -> with((Record) e, d.field(), d.is()));
            }
        }
        // Guests and projects that are new or gone are told by the activities that name them.
        made.values().removeIf(e -> isTold(e) && !after.containsKey(e.id()));
        after.forEach((id, e) -> {
            if (isTold(e)) {
                made.putIfAbsent(id, e);
            }
        });
        assertThat(entries(made)).isEqualTo(entries(after));
        assertThat(differences).doesNotHaveDuplicates();
        assertThat(ProgrammeComparison.between(state(after), state(after))).isEmpty();
        assertThat(ProgrammeComparison.inPublic(state(after), state(after))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void theOtherWayRoundWhatIsNewIsGone(long seed) {
        var before = programme(new RandomEntries(seed));
        var after = changed(before, new RandomEntries(seed + 1000), new Random(seed));
        assertThat(count(before, after, Kind.ADDED)).isEqualTo(count(after, before, Kind.REMOVED));
        assertThat(count(before, after, Kind.RESCHEDULED)).isEqualTo(count(after, before, Kind.RESCHEDULED));
        assertThat(count(before, after, Kind.CANCELLED)).isEqualTo(count(after, before, Kind.REINSTATED));
    }

    private static long count(Map<Id<?>, Entry> before, Map<Id<?>, Entry> after, Kind kind) {
        return ProgrammeComparison.between(state(before), state(after)).stream()
                .filter(d -> d.kind() == kind)
                .count();
    }

    private static boolean isTold(Entry entry) {
        return entry instanceof Guest || entry instanceof Project;
    }

    private static Map<Id<?>, Entry> programme(RandomEntries random) {
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < 30; i++) {
            entries.add(random.of(Activity.class));
        }
        for (var i = 0; i < 6; i++) {
            entries.addAll(List.of(random.of(Room.class), random.of(Track.class)));
            var guest = random.of(Guest.class);
            var project = random.of(Project.class);
            var named = random.of(Activity.class)
                    .withPeople(List.of(Participation.speaker(guest.id())))
                    .withSignings(List.of(project.id()));
            entries.addAll(List.of(guest, project, named));
        }
        var all = new HashMap<Id<?>, Entry>();
        entries.forEach(e -> all.put(e.id(), e));
        return all;
    }

    /// Some gone, some new, of some a field or two as another one has it.
    private static Map<Id<?>, Entry> changed(Map<Id<?>, Entry> before, RandomEntries entries, Random random) {
        var after = new HashMap<Id<?>, Entry>();
        before.forEach((id, entry) -> {
            var fate = random.nextInt(5);
            if (fate > 1) {
                after.put(id, entry);
            } else if (fate == 1) {
                var other = entries.of(entry.getClass());
                var parts = entry.getClass().getRecordComponents();
                var name = parts[1 + random.nextInt(parts.length - 1)].getName();
                after.put(id, with((Record) entry, name, value((Record) other, name)));
            }
        });
        for (var i = 0; i < 8; i++) {
            var added = entries.of(Activity.class);
            after.put(added.id(), added);
        }
        before.values().stream()
                .filter(e -> e instanceof Activity && random.nextInt(6) == 0)
                .map(e -> (Activity) e)
                .forEach(a -> after.put(a.id(), a.entitled(a.title(), a.kind(), ActivityState.CANCELLED)));
        return after;
    }

    private static ExhibitionState state(Map<Id<?>, Entry> entries) {
        return ExhibitionState.of(entries.values());
    }

    /// Only guests and projects that an activity names are in a programme.
    private static List<Entry> entries(Map<Id<?>, Entry> all) {
        return ProgrammeSnapshot.entries(state(all));
    }

    private static Object value(Record record, String name) {
        try {
            var accessor = record.getClass().getMethod(name);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /// A copy of the record in which one component, or behind a dot one of a part, says something else.
    @SuppressWarnings("unchecked")
    private static <R> R with(Record record, String field, Object value) {
        var path = field.split("\\.", 2);
        var parts = record.getClass().getRecordComponents();
        var values = Arrays.stream(parts)
                .map(part -> {
                    var old = value(record, part.getName());
                    return !part.getName().equals(path[0])
                            ? old
                            : path.length == 1 ? value : with((Record) old, path[1], value);
                })
                .toArray();
        try {
            return (R) record.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(part -> part.getType()).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
