package org.hallwright.domain.geometry.snap;

import java.util.Collection;
import java.util.List;
import org.hallwright.domain.geometry.Point;
import org.jspecify.annotations.Nullable;

/// Pulls what is being moved or drawn onto what lies around it, or else onto the grid.
///
/// Edges, corners and middle lines of neighbours pull, slanted ones as well as straight ones, so does a gap as wide as
/// the one between the neighbours, and the aisle that the rules in force demand. Two of these can hold at a time, the
/// nearest win; what has snapped lets go only after a stronger pull than it took, so that it does not flutter.
///
/// @param grid width of the grid in metres, 0 for none
/// @param reach how near something must be to pull, in metres; 0 for never
/// @param aisle width of an aisle in metres, 0 for none that pulls
public record Snap(double grid, double reach, double aisle) {
    /// The grid on which plans are drawn, in metres.
    public static final double GRID = 0.5;

    /// How much farther than it snapped something must be pulled to let go.
    static final double HOLD = 1.8;

    public static final Snap OFF = new Snap(0, 0, 0);

    public Snap(double grid, double reach) {
        this(grid, reach, 0);
    }

    /// Which ways a thing may go.
    public enum Way {
        ANY,
        ALONG_X,
        ALONG_Y
    }

    /// By how much to move, and along which lines it snapped.
    ///
    /// @param lines lines along which it snapped
    /// @param gaps gaps that have become equal, or an aisle
    /// @param held what it snapped to, for the next move
    public record Result(double dx, double dy, List<Line> lines, List<Line> gaps, Held held) {
        public Result(double dx, double dy, List<Line> lines) {
            this(dx, dy, lines, List.of(), Held.NOTHING);
        }
    }

    /// What it has snapped to along each axis, and to what that lies along none.
    public record Held(@Nullable Grip x, @Nullable Grip y, List<Grip> slanted) {
        public static final Held NOTHING = new Held(null, null, List.of());
    }

    /// Which part of the moving thing is held on which line, both as distances from the origin along the line's normal
    /// before the thing is moved.
    ///
    /// @param nx the normal's part along x
    /// @param ny the normal's part along y
    public record Grip(double nx, double ny, double own, double at) {
        private static final double SAME = 0.0015;

        boolean isLike(Grip o) {
            return Math.abs(own - o.own) < SAME
                    && Math.abs(at - o.at) < SAME
                    && Math.abs(nx - o.nx) < SAME
                    && Math.abs(ny - o.ny) < SAME;
        }
    }

    /// A line from one place to another.
    ///
    /// @param length in metres, of the line itself: a slanted one ends between millimetres
    public record Line(Point from, Point to, double length) {
        public Line {
            length = Math.rint(length * 1e4) / 1e4;
        }

        public Line(Point from, Point to) {
            this(from, to, from.distanceTo(to));
        }

        /// Whether a place lies on the line, or where it would go on.
        public boolean isOn(Point p) {
            var across = (to.x() - from.x()) * (p.y() - from.y()) - (to.y() - from.y()) * (p.x() - from.x());
            return length == 0 ? from.equals(p) : Math.abs(across) / length < 0.002;
        }
    }

    /// A place, and the lines that led to it.
    public record Place(Point at, List<Line> lines) {}

    /// How far to move something that the pointer wants to move by `dx` and `dy`.
    public Result move(Edges moving, double dx, double dy, Collection<Edges> neighbours) {
        return move(moving, new Wish(dx, dy, Way.ANY, Held.NOTHING), neighbours);
    }

    /// What the pointer wants.
    ///
    /// @param held what the same gesture was held by before
    public record Wish(double dx, double dy, Way way, Held held) {}

    /// How far to move something.
    public Result move(Edges moving, Wish wish, Collection<Edges> neighbours) {
        var pulls = new Pulls(this, moving, wish);
        if (reach > 0) {
            pulls.by(neighbours);
        }
        return pulls.result();
    }

    /// The place that a pointer means, and the lines that pulled it there.
    public Place place(Point pointer, Collection<Edges> neighbours) {
        var pulled = move(Edges.of(pointer), 0, 0, neighbours);
        return new Place(pointer.plus(pulled.dx(), pulled.dy()), pulled.lines());
    }

    double toGrid(double metres) {
        return grid <= 0 ? metres : Math.rint(metres / grid) * grid;
    }
}
