package org.hallwright.domain.assignment;

import static org.hallwright.domain.value.Values.orElse;
import static org.hallwright.domain.value.Values.text;

import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;

/// That an exhibitor gets a booth.
///
/// @param reason why it was declined, or why it was made; empty for none
/// @param locked whether no solver and no bulk edit may touch it
public record Assignment(
        Id<Assignment> id,
        Id<Booth> booth,
        Id<Exhibitor> exhibitor,
        AssignmentState state,
        String reason,
        boolean locked)
        implements Entry {
    public Assignment {
        Objects.requireNonNull(id);
        Objects.requireNonNull(booth);
        Objects.requireNonNull(exhibitor);
        state = orElse(state, AssignmentState.PROPOSED);
        reason = text(reason);
    }

    /// Whether it takes the booth: declined ones are history.
    public boolean isLive() {
        return state != AssignmentState.DECLINED;
    }

    public Assignment inState(AssignmentState newState) {
        return new Assignment(id, booth, exhibitor, newState, reason, locked);
    }

    public Assignment withLocked(boolean newLocked) {
        return new Assignment(id, booth, exhibitor, state, reason, newLocked);
    }
}
