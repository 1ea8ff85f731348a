package org.hallwright.service;

import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Booth;

/// To which common edge booths are brought.
public enum Alignment {
    LEFT(Bounds::minX, true, false),
    RIGHT(Bounds::maxX, true, true),
    BOTTOM(Bounds::minY, false, false),
    TOP(Bounds::maxY, false, true);

    private final ToDoubleFunction<Bounds> edge;
    private final boolean alongX;
    private final boolean greatest;

    Alignment(ToDoubleFunction<Bounds> edge, boolean alongX, boolean greatest) {
        this.edge = edge;
        this.alongX = alongX;
        this.greatest = greatest;
    }

    double target(Collection<Booth> booths) {
        var edges = booths.stream().map(Booth::bounds).mapToDouble(edge);
        return (greatest ? edges.max() : edges.min()).orElse(0);
    }

    Booth aligned(Booth booth, double target) {
        var by = target - edge.applyAsDouble(booth.bounds());
        return alongX ? booth.movedBy(by, 0) : booth.movedBy(0, by);
    }
}
