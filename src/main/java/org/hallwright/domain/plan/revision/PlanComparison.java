package org.hallwright.domain.plan.revision;

import static org.hallwright.domain.plan.revision.PlanDifference.Kind.ADDED;
import static org.hallwright.domain.plan.revision.PlanDifference.Kind.CHANGED;
import static org.hallwright.domain.plan.revision.PlanDifference.Kind.MOVED;
import static org.hallwright.domain.plan.revision.PlanDifference.Kind.REASSIGNED;
import static org.hallwright.domain.plan.revision.PlanDifference.Kind.REMOVED;
import static org.hallwright.domain.plan.revision.PlanDifference.Kind.RENUMBERED;
import static org.hallwright.domain.plan.revision.PlanDifference.Kind.RESIZED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.domain.value.NumberOrder;
import org.jspecify.annotations.Nullable;

/// Compares two plans thing by thing: halls and what is in them, sections and themed areas are the same thing when
/// their identity is.
///
/// A turned booth has moved. Lengths that differ by no more than rounding are equal, and open sides, which follow
/// from where others stand, are not looked at.
public final class PlanComparison {
    private static final double ROUNDING = 0.002;
    private static final Name NOBODY = Name.NONE;

    private final ExhibitionState before;
    private final ExhibitionState after;
    private final List<PlanDifference> found = new ArrayList<>();

    private PlanComparison(ExhibitionState before, ExhibitionState after) {
        this.before = before;
        this.after = after;
    }

    /// What happened between the two, by kind, then by what a person finds it by.
    public static List<PlanDifference> between(ExhibitionState before, ExhibitionState after) {
        var comparison = new PlanComparison(before, after);
        comparison.compare();
        comparison.found.sort(Comparator.comparing(PlanDifference::kind)
                .thenComparing(d -> d.entry() instanceof Booth booth ? booth.number() : "", NumberOrder.INSTANCE)
                .thenComparing(d -> d.entry().id().value()));
        return List.copyOf(comparison.found);
    }

    private void compare() {
        before.entries().stream().filter(PlanComparison::isOnThePlan).forEach(was -> {
            var is = find(after, was.id());
            if (is == null) {
                add(REMOVED, was, null);
            } else {
                compare(was, is);
            }
        });
        after.entries().stream()
                .filter(PlanComparison::isOnThePlan)
                .filter(is -> find(before, is.id()) == null)
                .forEach(is -> add(ADDED, null, is));
    }

    private static boolean isOnThePlan(Entry entry) {
        return entry instanceof Hall
                || entry instanceof Section
                || entry instanceof ThemedArea
                || entry instanceof PlanElement && !(entry instanceof Underlay);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Entry find(ExhibitionState state, Id<? extends Entry> id) {
        return state.find((Id<Entry>) id).orElse(null);
    }

    private void compare(Entry was, Entry is) {
        var shape = was instanceof PlanElement || was instanceof Hall ? shape(was, is) : null;
        if (shape != null) {
            add(shape, was, is);
        }
        if (was instanceof Booth earlier && is instanceof Booth later) {
            booths(earlier, later);
        } else if (was instanceof Hall earlier && is instanceof Hall later) {
            halls(earlier, later);
        } else if (shape == null && !was.equals(is)) {
            add(CHANGED, was, is);
        }
    }

    private static PlanDifference.@Nullable Kind shape(Entry was, Entry is) {
        var earlier = outline(was);
        var later = outline(is);
        if (!sameSize(earlier, later)) {
            return RESIZED;
        }
        var sameHall = !(was instanceof PlanElement one
                && is instanceof PlanElement two
                && !one.hall().equals(two.hall()));
        return sameHall && samePlace(earlier, later) ? null : MOVED;
    }

    private static Outline outline(Entry entry) {
        return entry instanceof PlanElement element ? Shapes.outline(element) : ((Hall) entry).outline();
    }

    /// Whether one can be laid over the other: as far from corner to corner, and to the next but one.
    private static boolean sameSize(Outline one, Outline other) {
        var some = one.corners();
        var others = other.corners();
        if (some.size() != others.size()) {
            return false;
        }
        var n = some.size();
        for (var i = 0; i < n; i++) {
            for (var step = 1; step <= 2; step++) {
                var here = some.get(i).distanceTo(some.get((i + step) % n));
                var there = others.get(i).distanceTo(others.get((i + step) % n));
                if (Math.abs(here - there) > ROUNDING) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean samePlace(Outline one, Outline other) {
        for (var i = 0; i < one.corners().size(); i++) {
            if (one.corners().get(i).distanceTo(other.corners().get(i)) > ROUNDING) {
                return false;
            }
        }
        return true;
    }

    private void booths(Booth was, Booth is) {
        if (!was.number().equals(is.number())) {
            found.add(new PlanDifference(RENUMBERED, was, is, plain(was.number()), plain(is.number())));
        }
        var earlier = occupant(before, was);
        var later = occupant(after, is);
        if (!earlier.equals(later)) {
            found.add(new PlanDifference(REASSIGNED, was, is, earlier.name(), later.name()));
        }
        var elsewhere = is.renumbered(was.number())
                .withFormerly(was.formerly())
                .withHall(was.hall())
                .withFootprint(was.footprint())
                .withParts(was.parts())
                .withOpenSides(was.openSides());
        if (!elsewhere.equals(was)) {
            add(CHANGED, was, is);
        }
    }

    private void halls(Hall was, Hall is) {
        if (!was.code().equals(is.code())) {
            found.add(new PlanDifference(RENUMBERED, was, is, plain(was.code()), plain(is.code())));
        }
        var rest = new Hall(
                was.id(),
                was.code(),
                is.name(),
                is.floor(),
                was.outline(),
                is.clearHeight(),
                is.floorLoad(),
                was.order(),
                is.north());
        if (!rest.equals(was)) {
            add(CHANGED, was, is);
        }
    }

    /// Who stands on a booth, or for whom it is held.
    ///
    /// @param key what makes two occupants the same, empty for nobody
    private record Occupant(String key, Name name) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Occupant that && key.equals(that.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    private static Occupant occupant(ExhibitionState state, Booth booth) {
        var occupancy = Occupancy.of(state);
        var assignment = occupancy.on(booth.id());
        if (assignment.isPresent()) {
            var exhibitor = assignment.get().exhibitor();
            return new Occupant(
                    exhibitor.value(),
                    state.find(exhibitor).map(Exhibitor::name).orElse(NOBODY));
        }
        return occupancy
                .holdOn(booth.id())
                .map(Hold::heldFor)
                .map(name -> new Occupant("held for " + name, plain(name)))
                .orElse(new Occupant("", NOBODY));
    }

    private static Name plain(String text) {
        return Name.of(text, text);
    }

    private void add(PlanDifference.Kind kind, @Nullable Entry was, @Nullable Entry is) {
        found.add(new PlanDifference(kind, was, is, NOBODY, NOBODY));
    }
}
