package org.hallwright.service.plan;

import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.PlanElement;

/// To which common edge or middle elements are brought.
public enum Alignment {
    LEFT(Bounds::minX, true),
    RIGHT(Bounds::maxX, true),
    BOTTOM(Bounds::minY, false),
    TOP(Bounds::maxY, false),
    /// One above the other, about the middle of them all.
    CENTRE(Bounds::centreX, true),
    /// Side by side, about the middle of them all.
    MIDDLE(Bounds::centreY, false);

    private final ToDoubleFunction<Bounds> edge;
    private final boolean alongX;

    Alignment(ToDoubleFunction<Bounds> edge, boolean alongX) {
        this.edge = edge;
        this.alongX = alongX;
    }

    double target(Collection<? extends PlanElement> elements) {
        return elements.stream()
                .map(PlanElement::bounds)
                .reduce(Bounds::union)
                .map(edge::applyAsDouble)
                .orElse(0.0);
    }

    PlanElement aligned(PlanElement element, double target) {
        var by = target - edge.applyAsDouble(element.bounds());
        return alongX ? element.movedBy(by, 0) : element.movedBy(0, by);
    }
}
