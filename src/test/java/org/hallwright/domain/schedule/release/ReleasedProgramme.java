package org.hallwright.domain.schedule.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.value.Id;

/// Steps of a programme for tests: with entries put, taken away or released.
final class ReleasedProgramme {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private ReleasedProgramme() {}

    static ExhibitionState with(ExhibitionState state, Entry... entries) {
        var builder = new ChangeBuilder(state);
        List.of(entries).forEach(builder::put);
        return state.apply(builder.build(Label.of("change.create")));
    }

    static ExhibitionState without(ExhibitionState state, Entry entry) {
        return state.apply(new ChangeBuilder(state).delete(entry.id()).build(Label.of("change.create")));
    }

    static ExhibitionState released(ExhibitionState state, int number) {
        var snapshot = ProgrammeSnapshot.of(new Id<>("snapshot-" + number), state);
        return with(
                state,
                snapshot,
                new Release(new Id<>("release-" + number), number, "", NOON.plusSeconds(number), "Li", snapshot.id()));
    }

    /// `ADDED Forum`, `RESCHEDULED Talk`.
    static List<String> told(List<ProgrammeDifference> differences) {
        var lines = new ArrayList<String>();
        differences.forEach(d -> lines.add((d.kind() + " " + d.entry().id().value() + " " + d.field()).strip()));
        return lines;
    }
}
