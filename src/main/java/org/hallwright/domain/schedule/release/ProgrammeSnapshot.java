package org.hallwright.domain.schedule.release;

import static org.hallwright.domain.value.Values.list;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Links;
import org.hallwright.domain.change.Snapshot;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Id;

/// The programme as it was at one moment, with all that it takes to draw, print and compare it: the exhibition's head,
/// rooms, tracks and activities, the guests who take part and the projects that are signed.
///
/// Of guests and projects it holds what is said of them in public, and no notes.
public record ProgrammeSnapshot(Id<ProgrammeSnapshot> id, List<Entry> entries) implements Snapshot {
    private static final List<Class<? extends Entry>> WHOLE =
            List.of(Exhibition.class, Room.class, Track.class, Activity.class);

    public ProgrammeSnapshot {
        Objects.requireNonNull(id);
        entries = list(entries);
    }

    public static ProgrammeSnapshot of(Id<ProgrammeSnapshot> id, ExhibitionState state) {
        return new ProgrammeSnapshot(id, entries(state));
    }

    /// What of an exhibition is its programme, in a stable order.
    static List<Entry> entries(ExhibitionState state) {
        var named = new HashSet<Id<?>>();
        state.all(Activity.class).forEach(activity -> named.addAll(Links.of(activity)));
        return Stream.of(
                        WHOLE.stream().flatMap(kind -> state.all(kind).stream()),
                        state.all(Guest.class).stream().filter(isAmong(named)).map(ProgrammeSnapshot::bare),
                        state.all(Project.class).stream().filter(isAmong(named)).map(ProgrammeSnapshot::bare))
                .flatMap(each -> each)
                .map(Entry.class::cast)
                .sorted(Comparator.comparing(Entry::id))
                .toList();
    }

    private static java.util.function.Predicate<Entry> isAmong(Set<Id<?>> named) {
        return entry -> named.contains(entry.id());
    }

    private static Guest bare(Guest g) {
        return new Guest(
                g.id(),
                g.name(),
                g.position(),
                g.organisation(),
                g.rank(),
                g.country(),
                g.sector(),
                g.mode(),
                null,
                "",
                List.of());
    }

    private static Project bare(Project p) {
        return new Project(p.id(), p.code(), p.name(), p.field(), p.type(), p.parties(), p.amount(), p.state(), "");
    }
}
