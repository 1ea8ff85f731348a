package org.hallwright.service.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Occupancy;
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

    /// What it was numbered since the merge still finds it.
    private static Booth kept(Booth booth, Part part) {
        var others = booth.parts().stream()
                .filter(p -> !p.equals(part))
                .flatMap(p -> Stream.concat(Stream.of(p.number()), p.formerly().stream()))
                .toList();
        var own = booth.formerly().stream()
                .filter(n -> part.formerly().contains(n) || !others.contains(n))
                .toList();
        return booth.withFootprint(part.footprint()).withFormerly(own).withParts(List.of());
    }

    /// Under its number again, or under the next free one where that was given away meanwhile.
    private static Booth restored(ExhibitionState state, Booth booth, Part part, Signs signs) {
        var identity = state.find(part.id()).isPresent() ? Id.<Booth>fresh() : part.id();
        return Booth.shell(identity, booth.hall(), part.number(), part.footprint())
                .withFormerly(part.formerly())
                .withKind(part.kind())
                .withArea(booth.area())
                .renumbered(signs.takeOrNext(part.number()));
    }

    /// One booth of those that a split makes.
    public record Piece(Rectangle footprint, String number) {}

    /// The booths that a split into equal ones would make, along the front first; nothing changes.
    ///
    /// @throws WrongRequest where [#split(Id, int, int)] would refuse
    public List<Piece> pieces(Id<Booth> id, int across, int deep) {
        return pieces(open.state(), id, across, deep);
    }

    private static List<Piece> pieces(ExhibitionState state, Id<Booth> id, int across, int deep) {
        var booth = state.get(id);
        var whole = Shapes.frame(booth).orElseThrow(() -> new WrongRequest("plan.split-rectangle", booth.number()));
        if (across < 1 || deep < 1 || across * deep < 2) {
            throw new WrongRequest("plan.split-one", booth.number());
        }
        if (whole.width() / across < SHORTEST || whole.depth() / deep < SHORTEST) {
            throw new WrongRequest("plan.split-narrow", across * deep, booth.number());
        }
        keepsItsFloor(state, booth, across * deep);
        var signs = Signs.of(state, booth.hall());
        var pieces = new ArrayList<Piece>();
        for (var row = 0; row < deep; row++) {
            for (var place = 0; place < across; place++) {
                var number = pieces.isEmpty() ? booth.number() : signs.next();
                pieces.add(new Piece(piece(whole, place, across, row, deep), number));
            }
        }
        return pieces;
    }

    /// Whoever has it confirmed, or locked, would lose most of what was agreed.
    private static void keepsItsFloor(ExhibitionState state, Booth booth, int parts) {
        var stands = Occupancy.of(state).on(booth.id());
        if (stands.filter(Assignment::locked).isPresent()) {
            throw new WrongRequest("assignment.locked", booth.number());
        }
        stands.filter(a -> a.state() == AssignmentState.CONFIRMED)
                .flatMap(a -> state.find(a.exhibitor()))
                .ifPresent(exhibitor -> {
                    var left = Math.rint(booth.netArea() / parts * 10) / 10;
                    var now = Math.rint(booth.netArea() * 10) / 10;
                    throw new WrongRequest("plan.split-confirmed", exhibitor.name(), booth.number(), left, now);
                });
    }

    /// Splits a rectangular booth along its front into equal ones.
    public List<Id<Booth>> split(Id<Booth> id, int into) {
        return split(id, into, 1);
    }

    /// Splits a rectangular booth into equal ones; the first keeps its identity and its number, and with them an
    /// offer or a hold.
    ///
    /// @param across how many along the front
    /// @param deep how many behind each other
    /// @throws WrongRequest if it has another shape, if the parts would be too narrow, or if who has it confirmed
    ///     would lose floor
    /// @return the parts
    public List<Id<Booth>> split(Id<Booth> id, int across, int deep) {
        var made = new ArrayList<Id<Booth>>();
        open.edit(state -> {
            var booth = state.get(id);
            var edit = new FloorEdit(state);
            for (var piece : pieces(state, id, across, deep)) {
                var part = made.isEmpty()
                        ? booth.withFootprint(piece.footprint()).withParts(List.of())
                        : Booth.shell(Id.fresh(), booth.hall(), piece.number(), piece.footprint())
                                .withKind(booth.kind())
                                .withArea(booth.area());
                made.add(part.id());
                edit.put(part);
            }
            return edit.build(Label.of("change.split-booth", booth.number(), made.size()));
        });
        return made;
    }

    /// The pieces meet to the millimetre, whatever the sides are.
    private static Rectangle piece(Rectangle whole, int place, int across, int row, int deep) {
        var left = cut(whole.width(), place, across);
        var front = cut(whole.depth(), row, deep);
        var corner = new Point(whole.corner().x() + left, whole.corner().y() + front);
        return new Rectangle(
                corner.turned(whole.corner(), whole.rotation()),
                cut(whole.width(), place + 1, across) - left,
                cut(whole.depth(), row + 1, deep) - front,
                whole.rotation());
    }

    private static double cut(double length, int index, int of) {
        return Math.rint(length * index / of * 1000) / 1000;
    }
}
