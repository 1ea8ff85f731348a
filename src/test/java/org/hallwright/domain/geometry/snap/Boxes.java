package org.hallwright.domain.geometry.snap;

import java.util.Collection;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;

/// Upright rectangles, for tests, as things that pull.
final class Boxes {
    private Boxes() {}

    static Edges of(Bounds b) {
        return Edges.of(Outline.rectangle(b.minX(), b.minY(), b.width(), b.height()));
    }

    static List<Edges> all(Collection<Bounds> all) {
        return all.stream().map(Boxes::of).toList();
    }
}
