package org.hallwright.service.revisions;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.revision.PlanComparison;
import org.hallwright.domain.plan.revision.PlanDifference;
import org.hallwright.domain.plan.revision.PlanSnapshot;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.domain.plan.revision.Revision.State;
import org.hallwright.domain.plan.revision.Revision.Step;
import org.hallwright.domain.plan.revision.Revisions;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;

/// The revisions of one exhibition's plan.
///
/// Sending the draft for review freezes what it shows and begins the next draft.
public final class RevisionService {
    private final OpenExhibition open;
    private final Clock clock;

    public RevisionService(OpenExhibition open, Clock clock) {
        this.open = open;
        this.clock = clock;
    }

    /// All of them, the draft first, then the latest.
    public List<Revision> all() {
        return Revisions.all(open.state());
    }

    /// The exhibition as that revision shows it.
    public ExhibitionState plan(Revision revision) {
        return Revisions.planOf(revision, open.state());
    }

    public List<PlanDifference> compare(Revision earlier, Revision later) {
        return PlanComparison.between(plan(earlier), plan(later));
    }

    /// What would prevent or be asked before it is published.
    public Readiness readiness(Revision revision) {
        return Readiness.of(plan(revision));
    }

    /// Says what is new in it.
    ///
    /// @throws WrongRequest if it is published
    public void note(Id<Revision> id, String note) {
        open.edit(state -> {
            var revision = unpublished(state, id);
            return new ChangeBuilder(state)
                    .put(revision.withNote(note))
                    .build(Label.of("change.revision-note", revision.code()));
        });
    }

    /// Brings it into its next state: review, approval, publication.
    ///
    /// @throws WrongRequest if it is published, or if blockers prevent publishing
    public void advance(Id<Revision> id) {
        open.edit(state -> {
            var revision = unpublished(state, id);
            return switch (revision.state()) {
                case DRAFT -> submit(state, revision);
                case IN_REVIEW -> step(state, revision, State.APPROVED);
                case APPROVED -> publish(state, revision);
                case PUBLISHED -> throw new IllegalStateException(revision.code());
            };
        });
    }

    private Change submit(ExhibitionState state, Revision draft) {
        var snapshot = PlanSnapshot.of(Id.fresh(), state);
        var next = Revision.draft(Id.fresh(), Revisions.codeAfter(draft.code()));
        return new ChangeBuilder(state)
                .put(snapshot)
                .put(draft.after(now(State.IN_REVIEW), snapshot.id()))
                .put(next)
                .build(Label.of("change.revision-in-review", draft.code()));
    }

    private Change publish(ExhibitionState state, Revision revision) {
        var blockers = Readiness.of(Revisions.planOf(revision, state)).blockers();
        if (!blockers.isEmpty()) {
            throw new WrongRequest("revision.blocked", revision.code(), blockers.size());
        }
        return step(state, revision, State.PUBLISHED);
    }

    private Change step(ExhibitionState state, Revision revision, State to) {
        var key = to == State.APPROVED ? "change.revision-approved" : Revisions.PUBLISHED;
        return new ChangeBuilder(state)
                .put(revision.after(now(to), revision.snapshot()))
                .build(Label.of(key, revision.code()));
    }

    /// Whether it can be worked on again: the latest that is not published.
    public boolean canReopen(Revision revision) {
        return canReopen(open.state(), revision);
    }

    private static boolean canReopen(ExhibitionState state, Revision revision) {
        var frozen = Revisions.all(state).stream().filter(Revision::isFrozen).findFirst();
        return revision.state() != State.PUBLISHED
                && frozen.filter(r -> r.id().equals(revision.id())).isPresent();
    }

    /// Makes it the draft again, which takes in what the draft after it has come to be.
    ///
    /// @throws WrongRequest if it is published, or another one came after it
    public void reopen(Id<Revision> id) {
        open.edit(state -> {
            var revision = unpublished(state, id);
            if (!canReopen(state, revision)) {
                throw new WrongRequest("revision.not-latest", revision.code());
            }
            var builder = new ChangeBuilder(state);
            var draft = Revisions.current(state);
            var notes = Stream.of(revision.note(), draft.note())
                    .filter(note -> !note.isEmpty())
                    .collect(Collectors.joining("\n"));
            builder.delete(draft.id());
            if (revision.snapshot() != null) {
                builder.delete(revision.snapshot());
            }
            return builder.put(revision.withNote(notes).after(now(State.DRAFT), null))
                    .build(Label.of("change.revision-draft", revision.code()));
        });
    }

    /// What bringing back the plan of that revision would do, and who would lose a booth.
    ///
    /// @throws WrongRequest if it is the plan as it stands, or if a locked assignment would be lost
    public Restoration restoration(Revision revision) {
        return restoration(open.state(), revision);
    }

    private static Restoration restoration(ExhibitionState state, Revision revision) {
        var snapshot = state.find(revision.snapshot())
                .orElseThrow(() -> new WrongRequest("revision.is-draft", revision.code()));
        return Restoration.of(state, snapshot.state(), revision.code());
    }

    /// Brings back the plan of that revision, in one change that can be undone.
    ///
    /// @throws WrongRequest as [#restoration] says
    public void restore(Revision revision) {
        open.edit(state -> restoration(state, revision).change());
    }

    private static Revision unpublished(ExhibitionState state, Id<Revision> id) {
        var revision = Revisions.all(state).stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongRequest("revision.gone"));
        if (revision.state() == State.PUBLISHED) {
            throw new WrongRequest("revision.published", revision.code());
        }
        return revision;
    }

    private Step now(State state) {
        return new Step(state, clock.instant(), open.author());
    }
}
