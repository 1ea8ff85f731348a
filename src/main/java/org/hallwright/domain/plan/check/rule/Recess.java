package org.hallwright.domain.plan.check.rule;

import java.util.ArrayDeque;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.Pillar;

/// Tells an aisle that is too narrow from a recess that nobody walks: the notch beside a pillar in a row of booths.
///
/// Narrow floor is a recess when a pillar stands at it, when it opens onto one piece of wide floor
/// only, ends near, holds no door, and no booth is reached from it alone. Wide is what a disc as wide
/// as an aisle covers. Going round a pillar inside of it leads nowhere either. Known on a raster of 25
/// cm round the narrowest place; what is doubtful counts as an aisle.
final class Recess {
    private static final double CELL = 0.25;

    /// How far a recess goes from its narrowest place, in widths of an aisle.
    private static final double DEEP = 1.25;

    /// How far around it booths are looked at, in widths of an aisle: one row and the beginning of its aisle.
    private static final double BEYOND = 1.5;

    /// What rounding to cells may take from a disc, and what lies beside an outline in the raster.
    private static final double LOST = 0.13;

    private static final double BESIDE = 0.3;

    private final HallPlan plan;
    private final Segment piece;
    private final double deep;
    private final double wide;
    private final int half;
    private final int columns;
    private boolean[] closed = {};
    private boolean[] open = {};
    private boolean[] in = {};

    private Recess(HallPlan plan, Segment piece) {
        this.plan = plan;
        this.piece = piece;
        deep = DEEP * plan.limits().aisle();
        wide = plan.limits().aisle() / 2 - LOST;
        half = (int)
                Math.ceil((piece.length() / 2 + deep + BEYOND * plan.limits().aisle()) / CELL);
        columns = 2 * half + 1;
    }

    /// How near something must be to a place to make a difference to what is said about it.
    static double reach(Limits limits) {
        return (DEEP + BEYOND + 1) * limits.aisle() + CELL;
    }

    static boolean leadsNowhere(HallPlan plan, Segment piece) {
        var recess = new Recess(plan, piece);
        return recess.mayBe() && recess.isOne();
    }

    private boolean mayBe() {
        return plan.hasNear(piece.bounds().grownBy(deep), each -> each.element() instanceof Pillar)
                && !goesStraightOn();
    }

    /// Whether one can walk straight on at both sides of the piece, farther than a recess is deep.
    private boolean goesStraightOn() {
        var length = piece.length();
        var dx = -(piece.y1() - piece.y0()) / length * deep;
        var dy = (piece.x1() - piece.x0()) / length * deep;
        var way = new Segment(x(0) - dx, y(0) - dy, x(0) + dx, y(0) + dy);
        var person = person();
        var line = Shape.of(way);
        return plan.solidNear(way.bounds().grownBy(person)).stream().noneMatch(s -> s.distanceTo(line) < person);
    }

    private double person() {
        return plan.limits().serviceGap() / 2 - 0.01;
    }

    private boolean isOne() {
        survey();
        return spread() && isAtPillar() && mouths() <= 1 && !hasDoor() && nobodyNeedsIt();
    }

    private double x(int column) {
        return piece.xAt(0.5) + column * CELL;
    }

    private double y(int row) {
        return piece.yAt(0.5) + row * CELL;
    }

    private int cell(int column, int row) {
        return (row + half) * columns + column + half;
    }

    private void survey() {
        closed = new boolean[columns * columns];
        open = new boolean[columns * columns];
        in = new boolean[columns * columns];
        var tight = new boolean[closed.length];
        var window = new Bounds(x(-half), y(-half), x(half), y(half));
        var person = person();
        for (var solid : plan.solidNear(window.grownBy(wide))) {
            var b = solid.bounds().grownBy(wide);
            for (var row = index(b.minY(), y(0)); row <= index(b.maxY(), y(0)); row++) {
                for (var column = index(b.minX(), x(0)); column <= index(b.maxX(), x(0)); column++) {
                    var distance = solid.distanceTo(x(column), y(row));
                    tight[cell(column, row)] |= distance < wide;
                    closed[cell(column, row)] |= distance < person;
                }
            }
        }
        for (var row = -half; row <= half; row++) {
            for (var column = -half; column <= half; column++) {
                if (!tight[cell(column, row)]) {
                    open(column, row, tight);
                }
            }
        }
    }

    private int index(double at, double middle) {
        return Math.clamp((int) Math.rint((at - middle) / CELL), -half, half);
    }

    /// Opens the disc round a cell; one whose neighbours have discs too needs none of its own.
    private void open(int column, int row, boolean[] tight) {
        var inner = Math.abs(column) < half
                && Math.abs(row) < half
                && !tight[cell(column + 1, row)]
                && !tight[cell(column - 1, row)]
                && !tight[cell(column, row + 1)]
                && !tight[cell(column, row - 1)];
        var reach = inner ? 0 : (int) (wide / CELL);
        var most = (wide + LOST) * (wide + LOST) / (CELL * CELL);
        for (var dy = Math.max(-half, row - reach); dy <= Math.min(half, row + reach); dy++) {
            for (var dx = Math.max(-half, column - reach); dx <= Math.min(half, column + reach); dx++) {
                if ((dx - column) * (dx - column) + (dy - row) * (dy - row) <= most) {
                    open[cell(dx, dy)] = !closed[cell(dx, dy)];
                }
            }
        }
    }

    /// Finds the narrow floor round the piece; false where it goes too far, or is not narrow.
    private boolean spread() {
        var start = cell(0, 0);
        if (open[start]) {
            return false;
        }
        var queue = new ArrayDeque<Integer>();
        queue.add(start);
        in[start] = true;
        while (!queue.isEmpty()) {
            for (var near : around(queue.remove())) {
                if (!in[near] && !closed[near] && !open[near]) {
                    if (piece.distanceTo(x(near % columns - half), y(near / columns - half)) > deep) {
                        return false;
                    }
                    in[near] = true;
                    queue.add(near);
                }
            }
        }
        return true;
    }

    /// Cells beside one; those at the rim of the window have none.
    private int[] around(int cell) {
        var column = cell % columns;
        var row = cell / columns;
        return column == 0 || row == 0 || column == columns - 1 || row == columns - 1
                ? new int[0]
                : new int[] {cell + 1, cell - 1, cell + columns, cell - columns};
    }

    /// Onto how many pieces of wide floor it opens that do not hang together right before it.
    private int mouths() {
        var label = new int[in.length];
        var layer = new ArrayDeque<Integer>();
        var before = new boolean[in.length];
        for (var cell = 0; cell < in.length; cell++) {
            if (in[cell]) {
                layer.add(cell);
            }
        }
        for (var step = 0; step <= wide / CELL; step++) {
            var next = new ArrayDeque<Integer>();
            for (var cell : layer) {
                for (var near : around(cell)) {
                    if (open[near] && !before[near]) {
                        before[near] = true;
                        next.add(near);
                    }
                }
            }
            layer = next;
        }
        var mouths = 0;
        for (var cell = 0; cell < before.length; cell++) {
            if (before[cell] && label[cell] == 0) {
                mark(cell, ++mouths, before, label);
            }
        }
        return mouths;
    }

    private void mark(int start, int mouth, boolean[] before, int[] label) {
        var queue = new ArrayDeque<Integer>();
        queue.add(start);
        label[start] = mouth;
        while (!queue.isEmpty()) {
            for (var near : around(queue.remove())) {
                if (before[near] && label[near] == 0) {
                    label[near] = mouth;
                    queue.add(near);
                }
            }
        }
    }

    private boolean isAtPillar() {
        return plan.near(piece.bounds().grownBy(deep)).stream()
                .anyMatch(each -> each.element() instanceof Pillar && touches(in, each.shape()));
    }

    private boolean hasDoor() {
        return plan.near(piece.bounds().grownBy(deep)).stream()
                .filter(each -> each.element() instanceof Door)
                .map(each -> (Door) each.element())
                .anyMatch(door -> touches(in, Shape.of(Segment.between(door.start(), door.end()))));
    }

    /// Whether every booth beside it has wide floor at another side.
    private boolean nobodyNeedsIt() {
        List<Placed> booths = plan.boothsNear(piece.bounds().grownBy(deep + 1));
        return booths.stream().map(Placed::shape).allMatch(booth -> !touches(in, booth) || touches(open, booth));
    }

    private boolean touches(boolean[] cells, Shape shape) {
        var reach = plan.limits().serviceGap() / 2 + BESIDE;
        var b = shape.bounds().grownBy(reach);
        for (var row = index(b.minY(), y(0)); row <= index(b.maxY(), y(0)); row++) {
            for (var column = index(b.minX(), x(0)); column <= index(b.maxX(), x(0)); column++) {
                if (cells[cell(column, row)] && shape.distanceTo(x(column), y(row)) <= reach) {
                    return true;
                }
            }
        }
        return false;
    }
}
