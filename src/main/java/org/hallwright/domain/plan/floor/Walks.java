package org.hallwright.domain.plan.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Segment;

/// The shortest walk from every cell of the ground to the nearest of some goals.
///
/// Ways are any-angle: each cell knows the last place where its way turns, and a way goes straight on as
/// long as the ground is free (lazy Theta*). So lengths do not depend on the raster's directions.
final class Walks {
    static final double NEVER = Double.MAX_VALUE;
    private static final int[] STEP_X = {1, 0, -1, 0, 1, -1, -1, 1};
    private static final int[] STEP_Y = {0, 1, 0, -1, 1, 1, -1, -1};

    private final Ground ground;
    private final Raster raster;
    private final List<Goal> goals;
    private final double[] length;

    /// The last turn of each cell's way: a goal where below the number of goals, otherwise a cell after that.
    private final int[] turn;

    private final boolean[] done;
    private final Frontier frontier;
    private final int until;

    /// Where ways end: a piece of a line, which is an opening or a single place.
    ///
    /// @param from what the walk has behind it there; below zero where the goal is as large as that
    record Goal(Segment piece, double from, int cell) {
        static Goal at(double x, double y, double from, int cell) {
            return new Goal(new Segment(x, y, x, y), from, cell);
        }
    }

    private Walks(Ground ground, List<Goal> goals, int until) {
        this.until = until;
        this.ground = ground;
        this.raster = ground.raster();
        this.goals = goals;
        length = new double[raster.cells()];
        Arrays.fill(length, NEVER);
        turn = new int[raster.cells()];
        done = new boolean[raster.cells()];
        var least = goals.stream().mapToDouble(Goal::from).min().orElse(0);
        frontier = new Frontier(least, raster.size() / 2);
    }

    static Walks to(Ground ground, List<Goal> goals) {
        return to(ground, goals, -1);
    }

    /// @param until the cell whose walk is asked for, so that no more is measured than it takes; -1 for all
    static Walks to(Ground ground, List<Goal> goals, int until) {
        var walks = new Walks(ground, goals, until);
        for (var i = 0; i < goals.size(); i++) {
            walks.start(i);
        }
        walks.spread();
        return walks;
    }

    double length(int cell) {
        return length[cell];
    }

    /// The way from the cell to its goal, turn by turn.
    List<Point> way(int cell) {
        var way = new ArrayList<Point>();
        way.add(new Point(raster.x(cell), raster.y(cell)));
        var at = cell;
        while (turn[at] >= goals.size()) {
            at = turn[at] - goals.size();
            way.add(new Point(raster.x(at), raster.y(at)));
        }
        var goal = goals.get(turn[at]);
        var t = goal.piece().nearest(raster.x(at), raster.y(at));
        way.add(new Point(goal.piece().xAt(t), goal.piece().yAt(t)));
        return way;
    }

    /// Which goal the cell's way leads to.
    Goal goal(int cell) {
        var at = cell;
        while (turn[at] >= goals.size()) {
            at = turn[at] - goals.size();
        }
        return goals.get(turn[at]);
    }

    private void start(int goal) {
        var g = goals.get(goal);
        if (g.cell() >= 0) {
            offer(g.cell(), goal, g.from());
            return;
        }
        var b = g.piece().bounds().grownBy(Ground.REACH + 1.5 * raster.size());
        for (var row = raster.row(b.minY()); row <= raster.row(b.maxY()); row++) {
            for (var column = raster.column(b.minX()); column <= raster.column(b.maxX()); column++) {
                var cell = row * raster.columns() + column;
                if (ground.isFree(cell)
                        && g.piece().distanceTo(raster.x(cell), raster.y(cell)) <= Ground.REACH + raster.size()) {
                    offer(cell, goal, measure(cell, goal));
                }
            }
        }
    }

    private void spread() {
        while (!frontier.isEmpty() && (until < 0 || !done[until])) {
            var cell = frontier.next();
            if (!done[cell] && !isPostponed(cell)) {
                done[cell] = true;
                offerAround(cell);
            }
        }
    }

    /// The innermost loop: offers the cell's turn to the cells around it.
    private void offerAround(int cell) {
        var x = raster.x(cell);
        var y = raster.y(cell);
        var through = turn[cell];
        var opening = through < goals.size();
        var at = opening ? cell : through - goals.size();
        var turnX = raster.x(at);
        var turnY = raster.y(at);
        for (var i = 0; i < 8; i++) {
            var next = cell + STEP_X[i] + STEP_Y[i] * raster.columns();
            if (!done[next] && isStep(cell, i, next)) {
                var nextX = x + STEP_X[i] * raster.size();
                var nextY = y + STEP_Y[i] * raster.size();
                var walk = opening
                        ? measure(goals.get(through), nextX, nextY)
                        : length[at] + distance(nextX - turnX, nextY - turnY);
                offer(next, through, walk);
            }
        }
    }

    private static double measure(Goal goal, double x, double y) {
        return goal.from() + goal.piece().distanceTo(x, y);
    }

    private static double distance(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    /// A diagonal step needs both cells beside it, so that no corner is cut.
    private boolean isStep(int cell, int i, int next) {
        return ground.isFree(next)
                && (i < 4 || ground.isFree(cell + STEP_X[i]) && ground.isFree(cell + STEP_Y[i] * raster.columns()));
    }

    /// Takes another turn where the straight way turns out to be blocked; then the cell may have to wait
    /// longer.
    private boolean isPostponed(int cell) {
        if (isStraight(cell, turn[cell])) {
            return false;
        }
        length[cell] = NEVER;
        for (var i = 0; i < 8; i++) {
            var near = cell + STEP_X[i] + STEP_Y[i] * raster.columns();
            if (done[near] && isStep(cell, i, near)) {
                var through = isStraight(cell, turn[near]) ? turn[near] : goals.size() + near;
                var walk = measure(cell, through);
                if (walk < length[cell]) {
                    length[cell] = walk;
                    turn[cell] = through;
                }
            }
        }
        if (frontier.isLater(length[cell])) {
            frontier.add(cell, length[cell]);
            return true;
        }
        return false;
    }

    private void offer(int cell, int through, double walk) {
        if (walk < length[cell]) {
            length[cell] = walk;
            turn[cell] = through;
            frontier.add(cell, walk);
        }
    }

    private double measure(int cell, int through) {
        var x = raster.x(cell);
        var y = raster.y(cell);
        if (through < goals.size()) {
            return measure(goals.get(through), x, y);
        }
        var at = through - goals.size();
        return length[at] + distance(x - raster.x(at), y - raster.y(at));
    }

    private boolean isStraight(int cell, int through) {
        var x = raster.x(cell);
        var y = raster.y(cell);
        if (through < goals.size()) {
            var piece = goals.get(through).piece();
            var t = piece.nearest(x, y);
            return ground.isStraight(piece.xAt(t), piece.yAt(t), x, y, Ground.REACH + raster.size());
        }
        var at = through - goals.size();
        return ground.isStraight(raster.x(at), raster.y(at), x, y, 0);
    }
}
