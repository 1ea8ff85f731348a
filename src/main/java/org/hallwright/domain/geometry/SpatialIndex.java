package org.hallwright.domain.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/// Finds the things that lie in a part of the floor without looking at all of them.
///
/// Made once from a collection and immutable then; things that only touch the edge are found too. Safe to read from
/// any thread.
///
/// @param <T> what is found
public final class SpatialIndex<T> {
    private final STRtree tree = new STRtree();
    private final int size;

    private SpatialIndex(int size) {
        this.size = size;
    }

    public static <T> SpatialIndex<T> of(Collection<T> things, Function<? super T, Bounds> boundsOf) {
        var index = new SpatialIndex<T>(things.size());
        things.forEach(thing -> index.tree.insert(envelope(boundsOf.apply(thing)), thing));
        index.tree.build();
        return index;
    }

    /// What intersects the bounds, in no order.
    @SuppressWarnings("unchecked")
    public List<T> in(Bounds bounds) {
        return size == 0 ? List.of() : (List<T>) new ArrayList<>(tree.query(envelope(bounds)));
    }

    public int size() {
        return size;
    }

    private static Envelope envelope(Bounds b) {
        return new Envelope(b.minX(), b.maxX(), b.minY(), b.maxY());
    }
}
