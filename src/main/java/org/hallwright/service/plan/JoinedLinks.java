package org.hallwright.service.plan;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.setup.MoveInTarget;
import org.hallwright.domain.setup.SetupTask;
import org.hallwright.domain.value.Id;
import org.hallwright.service.WrongRequest;

/// What hangs on booths that become one: it is gathered on the one that stays.
final class JoinedLinks {
    private final ExhibitionState state;
    private final ChangeBuilder builder;

    JoinedLinks(ExhibitionState state, ChangeBuilder builder) {
        this.state = state;
        this.builder = builder;
    }

    private Assignment unlocked(Assignment assignment) {
        if (assignment.isLive() && assignment.locked()) {
            throw new WrongRequest(
                    "assignment.locked", state.get(assignment.booth()).number());
        }
        return assignment;
    }

    /// Gives a booth what referred to others that become part of it.
    ///
    /// @throws WrongRequest if two exhibitors, or an exhibitor and a hold for another, would share it
    void join(Collection<Id<Booth>> absorbed, Id<Booth> into) {
        var all = absorbed.stream().map(Id::value).collect(Collectors.toSet());
        all.add(into.value());
        assignments(all, into);
        holds(all, into);
        targets(all, into);
        state.all(SetupTask.class).stream()
                .filter(t -> t.booth() != null && all.contains(t.booth().value()))
                .forEach(t -> builder.put(new SetupTask(t.id(), t.what(), into, t.due(), t.responsible(), t.done())));
        state.all(Exhibitor.class).stream()
                .filter(e -> e.request().booths().stream().anyMatch(absorbed::contains))
                .forEach(e -> builder.put(e.edit()
                        .request(e.request()
                                .withBooths(e.request().booths().stream()
                                        .map(b -> absorbed.contains(b) ? into : b)
                                        .distinct()
                                        .toList()))
                        .build()));
    }

    private void assignments(Set<String> all, Id<Booth> into) {
        var there = state.all(Assignment.class).stream()
                .filter(a -> all.contains(a.booth().value()))
                .sorted((a, b) ->
                        Boolean.compare(b.booth().equals(into), a.booth().equals(into)))
                .toList();
        var live = there.stream().filter(Assignment::isLive).toList();
        if (live.stream().map(Assignment::exhibitor).distinct().count() > 1) {
            throw new WrongRequest("plan.merge-exhibitors");
        }
        live.stream().skip(1).map(this::unlocked).forEach(a -> builder.delete(a.id()));
        there.stream()
                .filter(a -> !a.isLive() || a.equals(live.getFirst()))
                .forEach(a ->
                        builder.put(new Assignment(a.id(), into, a.exhibitor(), a.state(), a.reason(), a.locked())));
    }

    private void holds(Set<String> all, Id<Booth> into) {
        var there = state.all(Hold.class).stream()
                .filter(h -> all.contains(h.booth().value()))
                .sorted((a, b) ->
                        Boolean.compare(b.booth().equals(into), a.booth().equals(into)))
                .toList();
        if (there.stream().map(Hold::heldFor).distinct().count() > 1) {
            throw new WrongRequest("plan.merge-exhibitors");
        }
        there.stream().skip(1).forEach(h -> builder.delete(h.id()));
        there.stream().limit(1).forEach(h -> builder.put(new Hold(h.id(), into, h.heldFor(), h.until(), h.comment())));
    }

    /// One truck for one booth: the target of the booth that stays, else the earliest.
    private void targets(Set<String> all, Id<Booth> into) {
        var there = state.all(MoveInTarget.class).stream()
                .filter(t -> all.contains(t.booth().value()))
                .sorted((a, b) -> a.booth().equals(into) == b.booth().equals(into)
                        ? a.checkIn().compareTo(b.checkIn())
                        : a.booth().equals(into) ? -1 : 1)
                .toList();
        there.stream().skip(1).forEach(t -> builder.delete(t.id()));
        there.stream()
                .limit(1)
                .forEach(t -> builder.put(
                        new MoveInTarget(t.id(), into, t.dock(), t.checkIn(), t.slotMinutes(), t.vehicle())));
    }
}
