package org.hallwright.service.guests;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.change.Links;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.GuestJoin;
import org.hallwright.domain.guests.Protocol;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;
import org.jspecify.annotations.Nullable;

/// Guests and delegations as the user keeps them: made, edited, ordered by protocol, merged, deleted.
public final class GuestService {
    private final OpenExhibition open;

    public GuestService(OpenExhibition open) {
        this.open = open;
    }

    /// Adds a guest, or puts it in the place of the one with its id.
    public void save(Guest guest) {
        open.edit(state -> {
            var before = state.find(guest.id());
            var change = new ChangeBuilder(state);
            if (before.isEmpty() || !before.get().equals(guest)) {
                change.put(guest);
            }
            return change.build(Label.of(before.isEmpty() ? "change.add-guest" : "change.edit-guest", guest.name()));
        });
    }

    /// Adds a delegation, or puts it in the place of the one with its id; its head becomes a member.
    ///
    /// @throws WrongRequest if it has no name
    public void save(Delegation delegation) {
        if (delegation.name().isEmpty()) {
            throw new WrongRequest("service.delegation-name-missing");
        }
        open.edit(state -> {
            var before = state.find(delegation.id());
            var change = new ChangeBuilder(state);
            if (before.isEmpty() || !before.get().equals(delegation)) {
                change.put(delegation);
            }
            if (delegation.head() != null) {
                state.find(delegation.head())
                        .filter(head -> !delegation.id().equals(head.delegation()))
                        .ifPresent(head -> change.put(head.in(delegation.id())));
            }
            var key = before.isEmpty() ? "change.add-delegation" : "change.edit-delegation";
            return change.build(Label.of(key, delegation.name()));
        });
    }

    /// Moves guests one place earlier or later in the order of protocol; all get the rank of their place.
    public void step(Collection<Id<Guest>> moved, boolean later) {
        order(order -> Protocol.stepped(order, moved, later));
    }

    /// Moves guests in front of another in the order of protocol, or to its end; all get the rank of their place.
    ///
    /// @param other null for the end
    public void moveBefore(Collection<Id<Guest>> moved, @Nullable Id<Guest> other) {
        order(order -> Protocol.before(order, moved, other));
    }

    private void order(UnaryOperator<List<Guest>> verb) {
        open.edit(state -> {
            var order = state.sorted(Guest.class, Protocol.ORDER);
            var after = verb.apply(order);
            var change = new ChangeBuilder(state);
            if (!after.equals(order)) {
                Protocol.ranked(after).forEach(change::put);
            }
            return change.build(Label.of("change.order-guests"));
        });
    }

    /// Makes one of two guests who are one person; nothing of either is lost.
    public void merge(Id<Guest> kept, Id<Guest> lost) {
        open.edit(state -> state.find(kept)
                .flatMap(first -> state.find(lost).map(second -> new GuestJoin(first, second).change(state)))
                .orElseGet(() -> new ChangeBuilder(state).build(Label.of("change.merge-guests", ""))));
    }

    /// Remembers that two guests are two people, so that they are not offered for merging again.
    ///
    /// @throws WrongRequest if one of them is gone
    public void sayDistinct(Id<Guest> one, Id<Guest> other) {
        open.edit(state -> {
            var first = state.find(one).orElseThrow(() -> new WrongRequest("guests.gone"));
            var second = state.find(other).orElseThrow(() -> new WrongRequest("guests.gone"));
            var change = new ChangeBuilder(state);
            if (!first.isApartFrom(second)) {
                change.put(first.apartFrom(other));
            }
            return change.build(Label.of("change.say-two-people", first.name(), second.name()));
        });
    }

    /// Deletes guests, and takes them out of activities and delegations.
    public void delete(Collection<Id<Guest>> ids) {
        open.edit(state -> without(state, new HashSet<>(ids)).build(Label.of("change.delete-guests", ids.size())));
    }

    /// Deletes a delegation; its members stay as guests.
    public void deleteDelegation(Id<Delegation> id) {
        open.edit(state -> without(state, Set.of(id)).build(Label.of("change.delete-delegation")));
    }

    private static ChangeBuilder without(ExhibitionState state, Set<? extends Id<?>> gone) {
        var change = new ChangeBuilder(state);
        for (var entry : state.entries()) {
            if (gone.contains(entry.id())) {
                change.delete(entry.id());
            } else {
                var without = Links.without(entry, gone);
                if (without != null && !without.equals(entry)) {
                    change.put(without);
                }
            }
        }
        return change;
    }
}
