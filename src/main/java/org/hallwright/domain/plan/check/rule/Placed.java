package org.hallwright.domain.plan.check.rule;

import java.util.List;
import java.util.Optional;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Shape;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;

/// An element of the plan made ready for measuring. Known by identity: a moved element is another one.
public final class Placed {
    private final PlanElement element;
    private final Optional<Shape> shape;
    private final Bounds reach;

    private Placed(PlanElement element, Optional<Shape> shape, Bounds reach) {
        this.element = element;
        this.shape = shape;
        this.reach = reach;
    }

    /// @param limits how far its findings reach
    public static Placed of(PlanElement element, HallFrame frame, Limits limits) {
        var shape = outline(element).map(Shape::of);
        var bounds = shape.map(Shape::bounds).orElseGet(element::bounds);
        return new Placed(element, shape, frame.reach(element, bounds, limits));
    }

    private static Optional<Outline> outline(PlanElement element) {
        return switch (element) {
            case Booth booth -> Optional.of(booth.footprint().outline());
            case Pillar pillar -> Optional.of(pillar.footprint().outline());
            case Zone zone -> Optional.of(zone.outline());
            case Wall wall -> Optional.of(outline(wall));
            default -> Optional.empty();
        };
    }

    /// A wall is at least a millimetre thick and long.
    private static Outline outline(Wall wall) {
        var length = Math.max(0.001, wall.from().distanceTo(wall.to()));
        var half = Math.max(0.001, wall.thickness() / 2);
        var x = (wall.to().x() - wall.from().x()) / length * half;
        var y = (wall.to().y() - wall.from().y()) / length * half;
        if (x == 0 && y == 0) {
            return Outline.rectangle(wall.from().x() - half, wall.from().y() - half, 2 * half, 2 * half);
        }
        return new Outline(List.of(
                new Point(wall.from().x() + y, wall.from().y() - x),
                new Point(wall.to().x() + y, wall.to().y() - x),
                new Point(wall.to().x() - y, wall.to().y() + x),
                new Point(wall.from().x() - y, wall.from().y() + x)));
    }

    public PlanElement element() {
        return element;
    }

    public Id<? extends PlanElement> id() {
        return element.id();
    }

    public boolean isBooth() {
        return element instanceof Booth;
    }

    Shape shape() {
        return shape.orElseThrow();
    }

    public Outline outline() {
        return shape().outline().orElseThrow();
    }

    /// Where it lies.
    public Bounds bounds() {
        return shape.map(Shape::bounds).orElseGet(element::bounds);
    }

    /// Where something else must lie to make a difference to what is found about it.
    Bounds reach() {
        return reach;
    }

    /// Whether one cannot walk through it.
    boolean isSolid() {
        return element instanceof Pillar || element instanceof Wall || isBuilt();
    }

    /// Whether the organiser put it there, and could put it elsewhere.
    boolean isBuilt() {
        return element instanceof Booth || element instanceof Zone zone && isBuilt(zone.kind());
    }

    private static boolean isBuilt(ZoneKind kind) {
        return switch (kind) {
            case STAGE, CATERING, MEETING, OFFICE, STORAGE, VISITOR_SERVICE -> true;
            case NO_BUILD, FIRE_BREAK, ENTRANCE_STRIP, LIMITED, OUTDOOR -> false;
        };
    }

    boolean isZone(ZoneKind kind) {
        return element instanceof Zone zone && zone.kind() == kind;
    }
}
