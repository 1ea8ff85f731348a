package org.hallwright.domain.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/// Finds the things that lie in a part of the floor without looking at all of them.
///
/// Immutable; [#after] gives another one, which shares the tree with this one while few things differ.
/// Things that only touch the edge are found too. Safe to read from any thread.
///
/// @param <T> what is found
public final class SpatialIndex<T> {
    private static final int FEW = 64;

    private final STRtree tree;
    private final Function<? super T, Bounds> boundsOf;

    /// What the tree holds still and is gone, by identity.
    private final Set<T> gone;

    /// What the tree does not hold yet.
    private final List<T> come;

    private final int size;

    private SpatialIndex(STRtree tree, Function<? super T, Bounds> boundsOf, Set<T> gone, List<T> come, int size) {
        this.tree = tree;
        this.boundsOf = boundsOf;
        this.gone = gone;
        this.come = come;
        this.size = size;
    }

    public static <T> SpatialIndex<T> of(Collection<T> things, Function<? super T, Bounds> boundsOf) {
        var tree = new STRtree();
        things.forEach(thing -> tree.insert(envelope(boundsOf.apply(thing)), thing));
        tree.build();
        return new SpatialIndex<>(tree, boundsOf, Set.of(), List.of(), things.size());
    }

    /// The index without some of its things, named by identity, and with others.
    public SpatialIndex<T> after(Collection<T> without, Collection<T> with) {
        Set<T> nowGone = Collections.newSetFromMap(new IdentityHashMap<>());
        nowGone.addAll(gone);
        nowGone.addAll(without);
        var nowCome = new ArrayList<>(come);
        nowCome.removeIf(nowGone::contains);
        nowCome.addAll(with);
        var next =
                new SpatialIndex<>(tree, boundsOf, nowGone, List.copyOf(nowCome), size - without.size() + with.size());
        return nowCome.size() + nowGone.size() <= FEW + 2 * (without.size() + with.size())
                ? next
                : SpatialIndex.of(next.all(), boundsOf);
    }

    /// What intersects the bounds, in no order.
    public List<T> in(Bounds bounds) {
        if (size == 0) {
            return List.of();
        }
        List<T> found = fromTree(envelope(bounds));
        if (!gone.isEmpty()) {
            found.removeIf(gone::contains);
        }
        for (var thing : come) {
            if (touch(boundsOf.apply(thing), bounds)) {
                found.add(thing);
            }
        }
        return found;
    }

    /// Everything, in no order.
    public List<T> all() {
        return in(new Bounds(-Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE));
    }

    public int size() {
        return size;
    }

    @SuppressWarnings("unchecked")
    private List<T> fromTree(Envelope part) {
        return new ArrayList<>((List<T>) tree.query(part));
    }

    private static boolean touch(Bounds a, Bounds b) {
        return a.minX() <= b.maxX() && b.minX() <= a.maxX() && a.minY() <= b.maxY() && b.minY() <= a.maxY();
    }

    private static Envelope envelope(Bounds b) {
        return new Envelope(b.minX(), b.maxX(), b.minY(), b.maxY());
    }
}
