package org.hallwright.solver.fill.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.solver.fill.floor.BoothSize;

/// The sizes of booths that are wanted in rows of one depth, dealt out so that their shares come true.
///
/// The deepest size gives the depth of rows unless it is twice that of another: then it spans a pair of rows, back
/// to back. A size whose depth and width can change places stands as it fits the row.
public final class Mix {
    private final List<BoothSize> inRows;
    private final List<BoothSize> overPairs;
    private final double depth;

    /// @throws IllegalArgumentException if there is no size
    public Mix(List<BoothSize> sizes) {
        if (sizes.isEmpty()) {
            throw new IllegalArgumentException("A hall is filled with booths of at least one size");
        }
        var usual =
                sizes.stream().max(Comparator.comparingDouble(BoothSize::share)).orElseThrow();
        depth = depth(sizes, usual.depth());
        var single = new ArrayList<BoothSize>();
        var pairs = new ArrayList<BoothSize>();
        for (var size : sizes) {
            var fitting = turned(size, depth);
            (spansPair(fitting, depth) ? pairs : single).add(fitting);
        }
        single.sort(Comparator.comparingDouble(BoothSize::width));
        inRows = List.copyOf(single);
        overPairs = List.copyOf(pairs);
    }

    private static double depth(List<BoothSize> sizes, double usual) {
        var half = sizes.stream().anyMatch(s -> s.depth() * 2 == usual || s.width() * 2 == usual);
        var base = half ? usual / 2 : usual;
        return sizes.stream()
                .map(s -> turned(s, base))
                .filter(s -> !spansPair(s, base))
                .mapToDouble(BoothSize::depth)
                .max()
                .orElse(base);
    }

    private static BoothSize turned(BoothSize size, double depth) {
        return size.depth() != depth && size.width() == depth
                ? new BoothSize(size.depth(), size.width(), size.share())
                : size;
    }

    private static boolean spansPair(BoothSize size, double depth) {
        return Math.abs(size.depth() - 2 * depth) < 0.001;
    }

    public double depth() {
        return depth;
    }

    /// The narrowest booth, by which room is counted.
    public double unit() {
        return inRows.getFirst().width();
    }

    public List<BoothSize> inRows() {
        return inRows;
    }

    public List<BoothSize> overPairs() {
        return overPairs;
    }

    public double shares() {
        return inRows.stream().mapToDouble(BoothSize::share).sum()
                + overPairs.stream().mapToDouble(BoothSize::share).sum();
    }

    public boolean isOneSize() {
        return inRows.size() == 1 && overPairs.isEmpty();
    }
}
