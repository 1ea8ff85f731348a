package org.hallwright.service.revisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.setup.Dock;
import org.hallwright.domain.setup.MoveInTarget;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.plan.BoothLinks;

/// What it takes to bring the plan back to an earlier one: the floor is as it was, sales stay as they are.
///
/// An assignment survives where its booth is on the earlier plan; the others are lost with their booths. A number
/// that a booth has got since still finds it.
///
/// @param losses who would lose a booth, by its number
public record Restoration(Change change, List<Loss> losses) {
    /// One booth that is not on the earlier plan, and who stands on it or has it held.
    public record Loss(Booth booth, Name occupant) {}

    /// @throws org.hallwright.service.WrongRequest if the assignment of a booth that would go is locked
    static Restoration of(ExhibitionState live, ExhibitionState then, String code) {
        var builder = new ChangeBuilder(live);
        then.entries().stream()
                .filter(Restoration::isPlan)
                .forEach(entry -> builder.put(entry instanceof Booth booth ? stillFound(booth, live) : entry));
        var gone = new LinkedHashSet<Id<? extends Entry>>();
        var kept = new HashSet<Id<?>>();
        then.entries().forEach(e -> kept.add(e.id()));
        live.entries().stream()
                .filter(entry -> isPlan(entry) && !kept.contains(entry.id()))
                .forEach(entry -> gone.add(entry.id()));
        gone.forEach(builder::delete);
        BoothLinks.delete(live, builder, gone);
        unlinkBuilding(live, builder, gone);
        return new Restoration(builder.build(Label.of("change.restore-revision", code)), losses(live, gone));
    }

    private static boolean isPlan(Entry entry) {
        return entry instanceof Hall
                || entry instanceof Section
                || entry instanceof ThemedArea
                || entry instanceof PlanElement && !(entry instanceof Underlay);
    }

    private static Booth stillFound(Booth then, ExhibitionState live) {
        var now = live.find(then.id());
        if (now.isEmpty()) {
            return then;
        }
        var numbers = new LinkedHashSet<>(then.formerly());
        numbers.addAll(now.get().formerly());
        numbers.add(now.get().number());
        numbers.removeAll(Set.of("", then.number()));
        return then.withFormerly(List.copyOf(numbers));
    }

    /// What is linked to halls, doors and docks that go.
    private static void unlinkBuilding(ExhibitionState live, ChangeBuilder builder, Set<Id<? extends Entry>> gone) {
        live.all(Underlay.class).stream().filter(u -> gone.contains(u.hall())).forEach(u -> builder.delete(u.id()));
        live.all(Room.class).stream()
                .filter(r -> r.hall() != null && gone.contains(r.hall()))
                .forEach(r -> builder.put(r.at(null, null)));
        var docks = new HashSet<Id<Dock>>();
        for (var dock : live.all(Dock.class)) {
            if (gone.contains(dock.hall())) {
                docks.add(dock.id());
                builder.delete(dock.id());
            } else if (dock.door() != null && gone.contains(dock.door())) {
                builder.put(new Dock(dock.id(), dock.hall(), null, dock.code(), dock.trucks()));
            }
        }
        live.all(MoveInTarget.class).stream()
                .filter(t -> t.dock() != null && docks.contains(t.dock()) && !gone.contains(t.booth()))
                .forEach(t -> builder.put(
                        new MoveInTarget(t.id(), t.booth(), null, t.checkIn(), t.slotMinutes(), t.vehicle())));
    }

    private static List<Loss> losses(ExhibitionState live, Set<Id<? extends Entry>> gone) {
        var assigned = live.all(Assignment.class).stream()
                .filter(a -> a.isLive() && gone.contains(a.booth()))
                .map(a -> new Loss(
                        live.get(a.booth()),
                        live.find(a.exhibitor()).map(Exhibitor::name).orElse(Name.NONE)));
        var held = live.all(Hold.class).stream()
                .filter(h -> gone.contains(h.booth()))
                .map(h -> new Loss(live.get(h.booth()), Name.guess(h.heldFor())));
        var losses = new ArrayList<>(Stream.concat(assigned, held).toList());
        losses.sort(Comparator.comparing(Loss::booth, Booth.BY_NUMBER)
                .thenComparing(loss -> loss.occupant().enFirst()));
        return List.copyOf(losses);
    }
}
