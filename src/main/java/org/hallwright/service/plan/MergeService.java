package org.hallwright.service.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Footprint.Rectangle;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Outlines;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Booth.Part;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;

/// Merges booths into one and splits them again.
///
/// A merged booth remembers what it was merged from: each part with its identity, number and place, so
/// that a split brings all of them back.
public final class MergeService {
    private static final double ROUNDING = 0.01;
    private static final double SHORTEST = 0.5;

    private final OpenExhibition open;

    MergeService(OpenExhibition open) {
        this.open = open;
    }

    /// Makes one booth of several that touch; it is the one whose number survives, and the other numbers
    /// find it.
    ///
    /// Whoever stands on one of them stands on the whole, and what was planned for any is planned for the
    /// whole.
    ///
    /// @throws WrongRequest if they do not touch, if floor that stays free lies within, or if two
    /// exhibitors or
    ///     holds would share the booth
    public void merge(Collection<Id<Booth>> ids, Id<Booth> survivor) {
        open.edit(state -> {
            var booths = Elements.<Booth>of(state, ids);
            if (booths.size() < 2 || booths.stream().noneMatch(b -> b.id().equals(survivor))) {
                throw new WrongRequest("plan.merge-several");
            }
            var outline = together(state, booths);
            var kept = state.get(survivor);
            var others = booths.stream().filter(b -> !b.id().equals(survivor)).toList();
            var merged = kept.withFootprint(footprint(outline, kept.footprint()))
                    .withFormerly(numbers(kept, others))
                    .withParts(parts(booths));
            return new FloorEdit(state)
                    .absorb(others, merged)
                    .build(Label.of("change.merge-booths", booths.size(), kept.number()));
        });
    }

    /// A rectangle looks where the booth that stays has looked.
    private static Footprint footprint(Outline outline, Footprint kept) {
        var front = kept instanceof Rectangle r ? r.rotation() : 0;
        return outline.asRectangle().<Footprint>map(r -> r.facing(front)).orElse(new Footprint.Polygon(outline));
    }

    /// The outline of all of them, which must be one piece.
    private static Outline together(ExhibitionState state, List<Booth> booths) {
        var hall = booths.getFirst().hall();
        if (booths.stream().anyMatch(b -> !b.hall().equals(hall))) {
            throw new WrongRequest("plan.merge-halls");
        }
        var pieces =
                Outlines.union(booths.stream().map(b -> b.footprint().outline()).toList());
        if (pieces.size() != 1) {
            throw apart(state, pieces);
        }
        var outline = pieces.getFirst();
        var net = booths.stream().mapToDouble(Booth::netArea).sum();
        if (outline.area() > net + Math.max(ROUNDING, net * 0.001)) {
            throw new WrongRequest("plan.merge-encloses", Math.rint((outline.area() - net) * 10) / 10);
        }
        if (isCrossed(state, hall, outline)) {
            throw new WrongRequest("plan.merge-kept-free");
        }
        return outline;
    }

    /// Why booths that do not touch are not merged: an aisle of the rules lies between, or any other gap.
    private static WrongRequest apart(ExhibitionState state, List<Outline> pieces) {
        var gap = pieces.size() > 1 ? pieces.get(0).distanceTo(pieces.get(1)) : 0;
        var aisle = RulePacks.of(state).limit("aisle-width").map(Limit::value).orElse(Double.MAX_VALUE);
        var shown = Math.rint(gap * 100) / 100;
        return gap > aisle - ROUNDING
                ? new WrongRequest("plan.merge-aisle", shown, aisle)
                : new WrongRequest("plan.merge-apart", shown);
    }

    /// Whether floor that stays free, or a wall, lies within.
    private static boolean isCrossed(ExhibitionState state, Id<?> hall, Outline outline) {
        var crossing = new ArrayList<PlanElement>();
        state.all(Zone.class).stream()
                .filter(z -> z.kind() == ZoneKind.FIRE_BREAK
                        || z.kind() == ZoneKind.NO_BUILD
                        || z.kind() == ZoneKind.ENTRANCE_STRIP)
                .forEach(crossing::add);
        crossing.addAll(state.all(Wall.class));
        return crossing.stream()
                .filter(e -> e.hall().equals(hall))
                .anyMatch(e -> Shapes.outline(e).overlap(outline) > ROUNDING);
    }

    private static List<String> numbers(Booth kept, List<Booth> others) {
        var numbers = new ArrayList<>(kept.formerly());
        for (var other : others) {
            numbers.addAll(other.formerly());
            numbers.add(other.number());
        }
        return numbers.stream()
                .filter(n -> !n.isEmpty() && !n.equals(kept.number()))
                .distinct()
                .toList();
    }

    /// Booths that were merged before bring their own parts.
    private static List<Part> parts(List<Booth> booths) {
        return booths.stream()
                .flatMap(b -> b.parts().isEmpty() ? List.of(b.asPart()).stream() : b.parts().stream())
                .toList();
    }

    /// Splits a merged booth into the booths that it was merged from. Who stands on it keeps the part with
    /// its number.
    ///
    /// @throws WrongRequest if it was never merged
    /// @return the parts
    public List<Id<Booth>> split(Id<Booth> id) {
        var made = new ArrayList<Id<Booth>>();
        open.edit(state -> {
            var booth = state.get(id);
            if (booth.parts().isEmpty()) {
                throw new WrongRequest("plan.split-whole", booth.number());
            }
            var signs = Signs.of(state, booth.hall());
            var edit = new FloorEdit(state);
            for (var part : booth.parts()) {
                var back = part.id().equals(id) ? kept(booth, part) : restored(state, booth, part, signs);
                made.add(back.id());
                edit.put(back);
            }
            return edit.build(Label.of("change.split-booth", booth.number(), made.size()));
        });
        return made;
    }

    private static Booth kept(Booth booth, Part part) {
        return booth.withFootprint(part.footprint())
                .withFormerly(part.formerly())
                .withParts(List.of());
    }

    private static Booth restored(ExhibitionState state, Booth booth, Part part, Signs signs) {
        var identity = state.find(part.id()).isPresent() ? Id.<Booth>fresh() : part.id();
        var number = signs.takeOrNext(part.number());
        return Booth.shell(identity, booth.hall(), number, part.footprint())
                .withFormerly(part.formerly())
                .withKind(part.kind())
                .withArea(booth.area());
    }

    /// Splits a rectangular booth along its front into equal ones; the first keeps its identity and its
    /// number.
    ///
    /// @throws WrongRequest if it has another shape, or if the parts would be too narrow
    /// @return the parts
    public List<Id<Booth>> split(Id<Booth> id, int into) {
        var made = new ArrayList<Id<Booth>>();
        open.edit(state -> {
            var booth = state.get(id);
            var whole = Shapes.frame(booth).orElseThrow(() -> new WrongRequest("plan.split-rectangle", booth.number()));
            if (into < 2 || whole.width() / into < SHORTEST) {
                throw new WrongRequest("plan.split-narrow", into, booth.number());
            }
            var signs = Signs.of(state, booth.hall());
            var edit = new FloorEdit(state);
            for (var i = 0; i < into; i++) {
                var slice = slice(whole, i, into);
                var part = i == 0
                        ? booth.withFootprint(slice).withParts(List.of())
                        : Booth.shell(Id.fresh(), booth.hall(), signs.next(), slice)
                                .withKind(booth.kind())
                                .withArea(booth.area());
                made.add(part.id());
                edit.put(part);
            }
            return edit.build(Label.of("change.split-booth", booth.number(), into));
        });
        return made;
    }

    /// The slices meet to the millimetre, whatever the width is.
    private static Rectangle slice(Rectangle whole, int index, int of) {
        var from = Math.rint(whole.width() * index / of * 1000) / 1000;
        var to = Math.rint(whole.width() * (index + 1) / of * 1000) / 1000;
        var corner = new Point(whole.corner().x() + from, whole.corner().y());
        return new Rectangle(
                corner.turned(whole.corner(), whole.rotation()), to - from, whole.depth(), whole.rotation());
    }
}
