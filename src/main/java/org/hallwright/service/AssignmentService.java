package org.hallwright.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.AreaRefusal;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// Who gets which booth: each verb is one change, and no booth is given twice.
///
/// Every verb throws [WrongRequest] where it cannot be done, and then nothing has changed.
public final class AssignmentService {
    private final OpenExhibition open;

    public AssignmentService(OpenExhibition open) {
        this.open = open;
    }

    /// Proposes a booth for an exhibitor, who may have others; a hold for the same name is fulfilled by it.
    public Id<Assignment> assign(Id<Booth> boothId, Id<Exhibitor> exhibitorId) {
        var id = Id.<Assignment>fresh();
        open.edit(state -> {
            var booth = state.get(boothId);
            var exhibitor = state.get(exhibitorId);
            refuse(obstacle(state, booth, exhibitor));
            var builder = new ChangeBuilder(state);
            Occupancy.of(state).holdOn(boothId).ifPresent(hold -> builder.delete(hold.id()));
            builder.put(new Assignment(id, boothId, exhibitorId, AssignmentState.PROPOSED, "", false));
            return builder.build(Label.of("change.assign-booth", booth.number()));
        });
        return id;
    }

    /// Why the exhibitor cannot get the booth, as a message with its arguments; null where nothing speaks against
    /// it.
    public static @Nullable Label obstacle(ExhibitionState state, Booth booth, Exhibitor exhibitor) {
        var occupancy = Occupancy.of(state);
        var holder = occupancy.on(booth.id()).flatMap(a -> state.find(a.exhibitor()));
        if (holder.isPresent()) {
            return Label.of(
                    "assignment.taken", booth.number(), holder.get().signName().both());
        }
        var hold = occupancy.holdOn(booth.id()).filter(h -> !isFor(h, exhibitor.name()));
        if (hold.isPresent()) {
            return Label.of("assignment.held", booth.number(), hold.get().heldFor());
        }
        return booth.kind() == BoothKind.NON_INVENTORY ? Label.of("assignment.not-for-sale", booth.number()) : null;
    }

    /// Why the themed area of the booth or its section should not take the exhibitor, who can still be assigned
    /// there; null where it admits them.
    public static @Nullable Label reservation(ExhibitionState state, Booth booth, Exhibitor exhibitor) {
        return AreaRefusal.of(state, booth, exhibitor).map(AreaRefusal::reason).orElse(null);
    }

    /// The booths that nothing keeps the exhibitor from, whose areas admit them, and that answer the request.
    public static Set<Id<Booth>> free(ExhibitionState state, Exhibitor exhibitor) {
        var occupancy = Occupancy.of(state);
        return state.all(Booth.class).stream()
                .filter(booth -> occupancy.on(booth.id()).isEmpty())
                .filter(booth -> booth.kind() != BoothKind.NON_INVENTORY)
                .filter(booth -> occupancy.holdOn(booth.id()).stream().allMatch(h -> isFor(h, exhibitor.name())))
                .filter(booth -> answers(booth, exhibitor.request()))
                .filter(booth -> AreaRefusal.of(state, booth, exhibitor).isEmpty())
                .map(Booth::id)
                .collect(Collectors.toSet());
    }

    /// A booth answers a request if it is not smaller, no more than half as large again, and otherwise as asked.
    private static boolean answers(Booth booth, BoothRequest request) {
        var area = booth.netArea();
        return (request.area() <= 0 || area >= request.area() - 0.5 && area <= request.area() * 1.5 + 0.5)
                && (request.kind() == null || request.kind() == booth.kind())
                && (booth.openSides() == 0 || booth.openSides() >= request.openSides())
                && (request.themedArea() == null || request.themedArea().equals(booth.area()));
    }

    private static boolean isFor(Hold hold, Name name) {
        var heldFor = hold.heldFor();
        return heldFor.equalsIgnoreCase(name.en()) || heldFor.equalsIgnoreCase(name.zh());
    }

    private static void refuse(@Nullable Label why) {
        if (why != null) {
            throw WrongRequest.of(why.key(), why.args());
        }
    }

    /// Marks the booth as offered to its exhibitor.
    public void offer(Id<Booth> booth) {
        onLive("change.offer-booth", booth, a -> unlocked(a).inState(AssignmentState.OFFERED));
    }

    /// Marks that the exhibitor has agreed.
    public void confirm(Id<Booth> booth) {
        onLive("change.confirm-booth", booth, a -> unlocked(a).inState(AssignmentState.CONFIRMED));
    }

    /// Keeps the assignment from being changed until it is unlocked.
    public void lock(Id<Booth> booth) {
        onLive("change.lock-booth", booth, a -> a.withLocked(true));
    }

    /// Lets the assignment be changed again.
    public void unlock(Id<Booth> booth) {
        onLive("change.unlock-booth", booth, a -> a.withLocked(false));
    }

    /// Marks that the exhibitor has declined, and frees the booth; the assignment stays as history.
    public void decline(Id<Booth> booth, String reason) {
        onLive("change.decline-booth", booth, a -> {
            var live = unlocked(a);
            return new Assignment(live.id(), live.booth(), live.exhibitor(), AssignmentState.DECLINED, reason, false);
        });
    }

    /// Frees the booth and leaves no trace of the assignment but the history.
    public void release(Id<Booth> booth) {
        onLive("change.release-booth", booth, a -> {
            unlocked(a);
            return null;
        });
    }

    /// Frees several booths in one change; none of them where one cannot be freed.
    public void releaseAll(Collection<Id<Booth>> booths) {
        if (booths.size() == 1) {
            release(booths.iterator().next());
            return;
        }
        open.edit(state -> {
            var occupancy = Occupancy.of(state);
            var builder = new ChangeBuilder(state);
            booths.forEach(id ->
                    builder.delete(unlocked(live(occupancy, state.get(id))).id()));
            return builder.build(Label.of("change.release-booths", booths.size()));
        });
    }

    /// Keeps a free booth for a name.
    ///
    /// @param until the last day, null without end
    public void hold(Id<Booth> boothId, String heldFor, @Nullable LocalDate until, String comment) {
        open.edit(state -> {
            var booth = state.get(boothId);
            var occupancy = Occupancy.of(state);
            occupancy.on(boothId).flatMap(a -> state.find(a.exhibitor())).ifPresent(holder -> {
                throw new WrongRequest(
                        "assignment.taken", booth.number(), holder.signName().both());
            });
            if (heldFor.isBlank()) {
                throw new WrongRequest("assignment.hold-name-missing");
            }
            var id = occupancy.holdOn(boothId).map(Hold::id).orElseGet(Id::fresh);
            return new ChangeBuilder(state)
                    .put(new Hold(id, boothId, heldFor, until, comment))
                    .build(Label.of("change.hold-booth", booth.number()));
        });
    }

    /// Ends a hold.
    public void releaseHold(Id<Booth> boothId) {
        open.edit(state -> {
            var builder = new ChangeBuilder(state);
            Occupancy.of(state).holdOn(boothId).ifPresent(hold -> builder.delete(hold.id()));
            return builder.build(
                    Label.of("change.release-hold", state.get(boothId).number()));
        });
    }

    private void onLive(String key, Id<Booth> boothId, Function<Assignment, @Nullable Assignment> how) {
        open.edit(state -> {
            var booth = state.get(boothId);
            var live = live(Occupancy.of(state), booth);
            return change(state, live, how.apply(live), Label.of(key, booth.number()));
        });
    }

    private static Assignment live(Occupancy occupancy, Booth booth) {
        return occupancy.on(booth.id()).orElseThrow(() -> new WrongRequest("assignment.none", booth.number()));
    }

    private static Change change(ExhibitionState state, Assignment before, @Nullable Assignment after, Label label) {
        var builder = new ChangeBuilder(state);
        return (after == null ? builder.delete(before.id()) : builder.put(after)).build(label);
    }

    private Assignment unlocked(Assignment assignment) {
        if (assignment.locked()) {
            var number =
                    open.state().find(assignment.booth()).map(Booth::number).orElse("");
            throw new WrongRequest("assignment.locked", number);
        }
        return assignment;
    }
}
