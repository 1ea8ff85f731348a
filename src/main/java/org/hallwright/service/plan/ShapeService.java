package org.hallwright.service.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint.Rectangle;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Reshaping;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;

/// How several elements lie to one another: on a common edge, at equal gaps, of equal size, turned or
/// mirrored together.
public final class ShapeService {
    private final OpenExhibition open;

    ShapeService(OpenExhibition open) {
        this.open = open;
    }

    /// What is made equal.
    public enum Measure {
        WIDTH,
        DEPTH,
        BOTH
    }

    /// Brings elements to a common edge or middle line.
    public void align(Collection<? extends Id<? extends PlanElement>> ids, Alignment alignment) {
        open.edit(state -> {
            var elements = Elements.of(state, ids);
            var target = alignment.target(elements);
            var edit = new FloorEdit(state);
            elements.forEach(element -> edit.put(alignment.aligned(element, target)));
            return edit.build(
                    Elements.label(elements, "change.align-booth", "change.align-booths", "change.align-elements"));
        });
    }

    /// Moves elements between the two outermost so that all gaps are equal.
    ///
    /// @param across side by side; otherwise one above the other
    /// @throws WrongRequest if there are fewer than three
    public void distribute(Collection<? extends Id<? extends PlanElement>> ids, boolean across) {
        open.edit(state -> {
            var elements = Elements.of(state, ids).stream()
                    .sorted(Comparator.comparingDouble((PlanElement e) -> from(e.bounds(), across))
                            .thenComparing(PlanElement::id))
                    .toList();
            if (elements.size() < 3) {
                throw new WrongRequest("plan.distribute-three");
            }
            var edit = new FloorEdit(state);
            var gap = gap(elements, across);
            var at = from(elements.getFirst().bounds(), across);
            for (var element : elements) {
                var by = at - from(element.bounds(), across);
                edit.put(across ? element.movedBy(by, 0) : element.movedBy(0, by));
                at += size(element.bounds(), across) + gap;
            }
            return edit.build(Elements.label(elements, "change.distribute-elements"));
        });
    }

    private static double from(Bounds b, boolean across) {
        return across ? b.minX() : b.minY();
    }

    private static double size(Bounds b, boolean across) {
        return across ? b.width() : b.height();
    }

    private static double gap(List<PlanElement> elements, boolean across) {
        var whole =
                elements.stream().map(PlanElement::bounds).reduce(Bounds::union).orElseThrow();
        var filled =
                elements.stream().mapToDouble(e -> size(e.bounds(), across)).sum();
        return (size(whole, across) - filled) / (elements.size() - 1);
    }

    /// Gives rectangular elements the size of one among them, each about its own lower left corner.
    ///
    /// @throws WrongRequest if the one has no rectangle
    public void makeEqual(
            Collection<? extends Id<? extends PlanElement>> ids, Id<? extends PlanElement> like, Measure measure) {
        open.edit(state -> {
            var sample = state.find(like)
                    .flatMap(Shapes::frame)
                    .orElseThrow(() -> new WrongRequest("plan.equal-rectangles"));
            var elements = Elements.of(state, ids);
            var edit = new FloorEdit(state);
            elements.forEach(e ->
                    Shapes.frame(e).ifPresent(r -> edit.put(Reshaping.framed(e, sized(r, sample, measure)))));
            return edit.build(Elements.label(elements, "change.equal-elements"));
        });
    }

    private static Rectangle sized(Rectangle r, Rectangle sample, Measure measure) {
        var sized = new Rectangle(
                r.corner(),
                measure == Measure.DEPTH ? r.width() : sample.width(),
                measure == Measure.WIDTH ? r.depth() : sample.depth(),
                r.rotation());
        return sized.movedBy(
                r.bounds().minX() - sized.bounds().minX(),
                r.bounds().minY() - sized.bounds().minY());
    }

    /// Turns elements together about their common middle, counter-clockwise, in degrees.
    public void turn(Collection<? extends Id<? extends PlanElement>> ids, double degrees) {
        open.edit(state -> {
            var elements = Elements.of(state, ids);
            var centre = elements.size() == 1 ? Shapes.centre(elements.getFirst()) : centre(elements);
            return each(state, elements, e -> Reshaping.turned(e, centre, degrees), "change.turn-elements");
        });
    }

    /// Mirrors elements together about the middle line between them.
    ///
    /// @param across exchanges left and right; otherwise upper and lower
    public void mirror(Collection<? extends Id<? extends PlanElement>> ids, boolean across) {
        open.edit(state -> {
            var elements = Elements.of(state, ids);
            var centre = centre(elements);
            UnaryOperator<PlanElement> how = across
                    ? e -> Reshaping.mirrored(e, centre.x())
                    : e -> Reshaping.turned(Reshaping.mirrored(e, centre.x()), centre, 180);
            return each(state, elements, how, "change.mirror-elements");
        });
    }

    private static Point centre(List<PlanElement> elements) {
        var all = elements.stream()
                .map(e -> Shapes.outline(e).bounds())
                .reduce(Bounds::union)
                .orElse(Bounds.ofSize(0, 0));
        return new Point(all.centreX(), all.centreY());
    }

    private static Change each(
            ExhibitionState state, List<PlanElement> elements, UnaryOperator<PlanElement> how, String key) {
        var edit = new FloorEdit(state);
        elements.forEach(e -> edit.put(how.apply(e)));
        return edit.build(Elements.label(elements, key));
    }
}
