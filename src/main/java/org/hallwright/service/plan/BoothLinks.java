package org.hallwright.service.plan;

import java.util.Set;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.setup.MoveInTarget;
import org.hallwright.domain.setup.SetupTask;
import org.hallwright.domain.value.Id;
import org.hallwright.service.WrongRequest;

/// What hangs on booths from elsewhere and goes with them: assignments, holds, move-in, wishes.
public final class BoothLinks {
    private BoothLinks() {}

    /// Deletes what hangs on booths that are deleted.
    ///
    /// @throws WrongRequest if the assignment of a booth is locked
    public static void delete(ExhibitionState state, ChangeBuilder builder, Set<? extends Id<?>> booths) {
        state.all(Assignment.class).stream()
                .filter(a -> booths.contains(a.booth()))
                .map(a -> unlocked(state, a))
                .forEach(a -> builder.delete(a.id()));
        state.all(Hold.class).stream().filter(h -> booths.contains(h.booth())).forEach(h -> builder.delete(h.id()));
        state.all(MoveInTarget.class).stream()
                .filter(t -> booths.contains(t.booth()))
                .forEach(t -> builder.delete(t.id()));
        state.all(SetupTask.class).stream()
                .filter(t -> t.booth() != null && booths.contains(t.booth()))
                .forEach(t -> builder.delete(t.id()));
        state.all(Exhibitor.class).stream()
                .filter(e -> e.request().booths().stream().anyMatch(booths::contains))
                .forEach(e -> builder.put(
                        e.edit().request(without(e.request(), booths)).build()));
    }

    private static Assignment unlocked(ExhibitionState state, Assignment assignment) {
        if (assignment.isLive() && assignment.locked()) {
            throw new WrongRequest(
                    "assignment.locked", state.get(assignment.booth()).number());
        }
        return assignment;
    }

    private static BoothRequest without(BoothRequest r, Set<? extends Id<?>> booths) {
        var kept = r.booths().stream().filter(b -> !booths.contains(b)).toList();
        return r.withBooths(kept);
    }
}
