package org.hallwright.domain.plan.revision;

import static org.hallwright.domain.value.Values.list;
import static org.hallwright.domain.value.Values.orElse;
import static org.hallwright.domain.value.Values.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// One issue of the floor plan, with a letter of its own.
///
/// A draft has no snapshot: it is the plan as it stands. From review on its snapshot is what was reviewed, and a
/// published one never changes again.
///
/// @param code letters in the order of issue: A … Z, AA …
/// @param note what is new in it, in the planner's words
/// @param steps how it came to its state, the oldest first
public record Revision(
        Id<Revision> id,
        String code,
        String note,
        State state,
        List<Step> steps,
        @Nullable Id<PlanSnapshot> snapshot) implements Entry {
    /// How far it has come.
    public enum State {
        DRAFT,
        IN_REVIEW,
        APPROVED,
        PUBLISHED
    }

    /// That it came into a state, when, and by whom.
    public record Step(State state, Instant at, String by) {
        public Step {
            Objects.requireNonNull(at);
            state = orElse(state, State.DRAFT);
            by = text(by);
        }
    }

    public Revision {
        Objects.requireNonNull(id);
        code = text(code);
        note = text(note);
        state = orElse(state, State.DRAFT);
        steps = list(steps);
    }

    /// A draft that nobody has put into any state yet.
    public static Revision draft(Id<Revision> id, String code) {
        return new Revision(id, code, "", State.DRAFT, List.of(), null);
    }

    /// Whether it no longer follows the plan.
    public boolean isFrozen() {
        return snapshot != null;
    }

    /// The state that comes after this one; empty for a published revision.
    public Optional<State> next() {
        return state == State.PUBLISHED ? Optional.empty() : Optional.of(State.values()[state.ordinal() + 1]);
    }

    /// The step that brought it into its state; empty for a draft from the beginning.
    public Optional<Step> lastStep() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    public Revision withNote(String newNote) {
        return new Revision(id, code, newNote, state, steps, snapshot);
    }

    /// In another state; a draft has no snapshot, everything else has one.
    public Revision after(Step step, @Nullable Id<PlanSnapshot> newSnapshot) {
        if ((step.state() == State.DRAFT) != (newSnapshot == null)) {
            throw new IllegalArgumentException("What is no draft is frozen: " + code);
        }
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new Revision(id, code, note, step.state(), longer, newSnapshot);
    }
}
