package org.hallwright.domain.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Finds the things that lie in a part of the floor without looking at all of them.
///
/// A grid of cells, each of which holds the things that reach into it. Immutable; [#after] gives
/// another one, which shares the cells that did not change. Things that only touch the edge are found
/// too. Safe to read from any thread.
///
/// @param <T> what is found
public final class SpatialIndex<T> {
    private static final int THINGS_A_CELL = 3;
    private static final int MOST_ALONG = 512;
    private static final int GROWTH = 4;
    private static final Placed<?>[] NOTHING = {};

    private final Function<? super T, Bounds> boundsOf;
    private final Grid grid;
    private final Placed<?>[][] cells;
    private final int size;

    private SpatialIndex(Function<? super T, Bounds> boundsOf, Grid grid, Placed<?>[][] cells, int size) {
        this.boundsOf = boundsOf;
        this.grid = grid;
        this.cells = cells;
        this.size = size;
    }

    private record Placed<T>(T thing, Bounds bounds) {}

    /// Cells from a corner on; the outermost ones also hold what lies beyond.
    ///
    /// @param planned for how many things it was made
    private record Grid(double x, double y, double cell, int columns, int rows, int planned) {
        static Grid over(List<Bounds> all) {
            if (all.isEmpty()) {
                return new Grid(0, 0, 1, 1, 1, 0);
            }
            var whole = all.getFirst();
            for (var each : all) {
                whole = whole.union(each);
            }
            var area = Math.max(whole.width(), 1) * Math.max(whole.height(), 1);
            var longest = Math.max(whole.width(), whole.height());
            var cell = Math.max(Math.sqrt(area * THINGS_A_CELL / all.size()), longest / MOST_ALONG);
            var columns = (int) (whole.width() / cell) + 1;
            var rows = (int) (whole.height() / cell) + 1;
            return new Grid(whole.minX(), whole.minY(), cell, columns, rows, all.size());
        }

        int column(double at) {
            return place((at - x) / cell, columns);
        }

        private static int place(double cells, int count) {
            return cells <= 0 ? 0 : cells >= count ? count - 1 : (int) cells;
        }

        int row(double at) {
            return place((at - y) / cell, rows);
        }
    }

    public static <T> SpatialIndex<T> of(Collection<T> things, Function<? super T, Bounds> boundsOf) {
        var placed = new ArrayList<Placed<T>>(things.size());
        things.forEach(thing -> placed.add(new Placed<>(thing, boundsOf.apply(thing))));
        var grid = Grid.over(placed.stream().map(Placed::bounds).toList());
        var cells = new Placed<?>[grid.columns() * grid.rows()][];
        Arrays.fill(cells, NOTHING);
        var index = new SpatialIndex<T>(boundsOf, grid, cells, things.size());
        placed.forEach(index::add);
        return index;
    }

    /// The index without some of its things, named by identity, and with others.
    public SpatialIndex<T> after(Collection<T> without, Collection<T> with) {
        var newSize = size - without.size() + with.size();
        var next = new SpatialIndex<T>(boundsOf, grid, cells.clone(), newSize);
        without.forEach(thing -> next.remove(thing, boundsOf.apply(thing)));
        with.forEach(thing -> next.add(new Placed<>(thing, boundsOf.apply(thing))));
        return newSize > GROWTH * (grid.planned() + THINGS_A_CELL) ? of(next.all(), boundsOf) : next;
    }

    private void add(Placed<T> placed) {
        var b = placed.bounds();
        for (var row = grid.row(b.minY()); row <= grid.row(b.maxY()); row++) {
            for (var column = grid.column(b.minX()); column <= grid.column(b.maxX()); column++) {
                var at = row * grid.columns() + column;
                var longer = Arrays.copyOf(cells[at], cells[at].length + 1);
                longer[cells[at].length] = placed;
                cells[at] = longer;
            }
        }
    }

    private void remove(T thing, Bounds b) {
        for (var row = grid.row(b.minY()); row <= grid.row(b.maxY()); row++) {
            for (var column = grid.column(b.minX()); column <= grid.column(b.maxX()); column++) {
                var at = row * grid.columns() + column;
                cells[at] = Arrays.stream(cells[at])
                        .filter(each -> each.thing() != thing)
                        .toArray(Placed<?>[]::new);
            }
        }
    }

    /// What intersects the bounds, in no order.
    public List<T> in(Bounds bounds) {
        return in(bounds, thing -> true);
    }

    /// Those of a kind that intersect the bounds, in no order.
    public List<T> in(Bounds bounds, Predicate<? super T> kind) {
        var found = new ArrayList<T>();
        visit(bounds, thing -> {
            if (kind.test(thing)) {
                found.add(thing);
            }
            return true;
        });
        return found;
    }

    /// Whether one of a kind intersects the bounds.
    public boolean hasAny(Bounds bounds, Predicate<? super T> kind) {
        return !visit(bounds, thing -> !kind.test(thing));
    }

    /// Whether nothing intersects the bounds.
    public boolean isFree(Bounds bounds) {
        return visit(bounds, thing -> false);
    }

    /// Shows what intersects the bounds until the visitor wants no more.
    ///
    /// @return whether it wanted all
    private boolean visit(Bounds b, Predicate<? super T> visitor) {
        var firstColumn = grid.column(b.minX());
        var firstRow = grid.row(b.minY());
        var lastColumn = grid.column(b.maxX());
        var lastRow = grid.row(b.maxY());
        for (var row = firstRow; row <= lastRow; row++) {
            for (var column = firstColumn; column <= lastColumn; column++) {
                for (var each : cells[row * grid.columns() + column]) {
                    var at = each.bounds();
                    // A thing of many cells is shown in the first of them that is looked at.
                    if (touch(at, b)
                            && Math.max(grid.column(at.minX()), firstColumn) == column
                            && Math.max(grid.row(at.minY()), firstRow) == row
                            && !visitor.test(thing(each))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private T thing(Placed<?> placed) {
        return ((Placed<T>) placed).thing();
    }

    private static boolean touch(Bounds a, Bounds b) {
        return a.minX() <= b.maxX() && b.minX() <= a.maxX() && a.minY() <= b.maxY() && b.minY() <= a.maxY();
    }

    /// Everything, in no order.
    public List<T> all() {
        return in(new Bounds(-Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE));
    }

    public int size() {
        return size;
    }
}
