package org.hallwright.solver.fill.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// The floor as rows see it: which stretches of a band across the hall are free, in the coordinates of a frame.
public final class Ground {
    private final Ring hall;

    /// Where booths may stand; the whole hall where there are none.
    private final List<Ring> patches;

    private final List<Shape> shapes;
    private final double slack;

    private record Shape(Block block, double[] xs, double[] ys, double minY, double maxY) {
        static Shape of(Block block, double[] xs, double[] ys) {
            var minY = Double.POSITIVE_INFINITY;
            var maxY = Double.NEGATIVE_INFINITY;
            for (var y : ys) {
                minY = Math.min(minY, y);
                maxY = Math.max(maxY, y);
            }
            return new Shape(block, xs, ys, minY, maxY);
        }

        Shape swapped() {
            return of(block, ys, xs);
        }
    }

    private Ground(Ring hall, List<Ring> patches, List<Shape> shapes, double slack) {
        this.hall = hall;
        this.patches = patches;
        this.shapes = shapes;
        this.slack = slack;
    }

    public static Ground of(FillFloor floor, List<Block> blocks, Frame frame) {
        var shapes = blocks.stream()
                .map(b -> Shape.of(b, frame.xs(b.corners()), frame.ys(b.corners())))
                .toList();
        var patches = floor.within().stream().map(p -> Ring.of(p, frame)).toList();
        return new Ground(Ring.of(floor.outline(), frame), patches, shapes, frame.slack());
    }

    /// The same floor with x and y changed over.
    public Ground across() {
        return new Ground(
                hall.swapped(),
                patches.stream().map(Ring::swapped).toList(),
                shapes.stream().map(Shape::swapped).toList(),
                slack);
    }

    /// The same floor with only those blocks that pass.
    public Ground with(Predicate<Block> kept) {
        return new Ground(
                hall, patches, shapes.stream().filter(s -> kept.test(s.block)).toList(), slack);
    }

    /// The same floor with rectangles of the frame added as solid blocks that booths stay away from.
    public Ground and(List<double[]> rectangles, double margin) {
        var all = new ArrayList<>(shapes);
        for (var r : rectangles) {
            var block = Block.solid(Cause.BOOTH, List.of(), margin);
            all.add(Shape.of(block, new double[] {r[0], r[2], r[2], r[0]}, new double[] {r[1], r[1], r[3], r[3]}));
        }
        return new Ground(hall, patches, all, slack);
    }

    public double slack() {
        return slack;
    }

    public double minX() {
        return first(hall.xs());
    }

    public double maxX() {
        return last(hall.xs());
    }

    public double minY() {
        return first(hall.ys());
    }

    public double maxY() {
        return last(hall.ys());
    }

    /// The first whole millimetre that lies safely in the hall.
    private double first(double[] values) {
        return Math.ceil((Arrays.stream(values).min().orElse(0) + slack) * 1000 - 1e-4) / 1000;
    }

    private double last(double[] values) {
        return Math.floor((Arrays.stream(values).max().orElse(0) - slack) * 1000 + 1e-4) / 1000;
    }

    /// Where the outline runs along x, and where solid blocks begin and end: places at which a row may lie flush.
    public List<Double> ledges() {
        var ledges = new ArrayList<Double>();
        ledges.addAll(hall.ledges());
        patches.forEach(patch -> ledges.addAll(patch.ledges()));
        for (var shape : shapes) {
            if (!shape.block.slim()) {
                ledges.add(shape.minY - shape.block.margin());
                ledges.add(shape.maxY + shape.block.margin());
            }
        }
        return ledges;
    }

    /// Where the band from `y0` to `y1` lies wholly in the hall.
    public List<Span> hall(double y0, double y1) {
        return hall.covering(y0, y1, slack);
    }

    /// Where booths may stand in the band.
    public List<Span> buildable(double y0, double y1) {
        var taken = new ArrayList<Span>();
        for (var shape : shapes) {
            var margin = shape.block.margin() + slack;
            take(shape, y0 - margin, y1 + margin, margin, taken);
        }
        return Span.without(Span.common(hall(y0, y1), allowed(y0, y1)), taken);
    }

    private List<Span> allowed(double y0, double y1) {
        return patches.isEmpty()
                ? hall(y0, y1)
                : Span.apart(patches.stream()
                        .flatMap(patch -> patch.covering(y0, y1, slack).stream())
                        .toList());
    }

    /// Where an aisle leads along the band, past pillars but not past walls.
    public List<Span> walkable(double y0, double y1) {
        var taken = new ArrayList<Span>();
        for (var shape : shapes) {
            if (!shape.block.walkable() && !shape.block.slim()) {
                take(shape, y0, y1, 0, taken);
            }
        }
        return Span.without(hall(y0, y1), taken);
    }

    /// Where a front at one edge of the band has the whole depth of the band clear before it.
    ///
    /// @param front the edge at which booths stand, `y0` or `y1`
    public List<Span> clear(double y0, double y1, double front) {
        var width = y1 - y0;
        var taken = new ArrayList<Span>();
        for (var shape : shapes) {
            if (shape.block.walkable() || shape.maxY <= y0 || shape.minY >= y1) {
                continue;
            }
            var away = Math.max(0, front <= y0 ? shape.minY - front : front - shape.maxY);
            var rounding = shape.block.slim() || shape.block.margin() > 0;
            var side = rounding ? Math.sqrt(Math.max(0, width * width - away * away)) : 0;
            take(shape, y0, y1, side + slack, taken);
        }
        return Span.without(hall(y0, y1), taken);
    }

    /// How many blocks that nobody can walk through stand in the band.
    public int obstacles(double y0, double y1) {
        var count = 0;
        for (var s : shapes) {
            if (!s.block.walkable() && s.maxY > y0 + Span.HAIR && s.minY < y1 - Span.HAIR) {
                count++;
            }
        }
        return count;
    }

    private static void take(Shape shape, double y0, double y1, double margin, List<Span> taken) {
        if (shape.maxY <= y0 + Span.HAIR || shape.minY >= y1 - Span.HAIR) {
            return;
        }
        var lo = Double.POSITIVE_INFINITY;
        var hi = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < shape.xs.length; i++) {
            var j = (i + 1) % shape.xs.length;
            var span = Ring.slice(shape.xs[i], shape.ys[i], shape.xs[j], shape.ys[j], y0 + Span.HAIR, y1 - Span.HAIR);
            if (span != null) {
                lo = Math.min(lo, span.lo());
                hi = Math.max(hi, span.hi());
            }
        }
        if (hi >= lo) {
            taken.add(new Span(lo - margin, hi + margin));
        }
    }
}
