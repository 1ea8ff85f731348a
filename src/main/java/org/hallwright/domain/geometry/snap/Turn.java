package org.hallwright.domain.geometry.snap;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;

/// A frame of its own for something that stands turned on the floor: its axes are those of the thing, its
/// origin is the thing's corner.
///
/// What happens along the axes of the frame, such as snapping and resizing, is then the same as for things
/// that stand straight. Coordinates inside are not rounded; a [Point] on the floor is.
///
/// @param origin where the frame begins on the floor
/// @param degrees counter-clockwise, by how much its axes are turned
public record Turn(Point origin, double degrees) {
    /// The floor itself.
    public static final Turn NONE = new Turn(new Point(0, 0), 0);

    /// The frame of something with that corner and rotation; a thing that stands straight has the floor's.
    public static Turn of(Point corner, double degrees) {
        return degrees % 90 == 0 ? NONE : new Turn(corner, degrees);
    }

    private double cos() {
        return Math.cos(Math.toRadians(degrees));
    }

    private double sin() {
        return Math.sin(Math.toRadians(degrees));
    }

    /// A place on the floor as the frame has it.
    public Point inside(Point p) {
        if (this.equals(NONE)) {
            return p;
        }
        var dx = p.x() - origin.x();
        var dy = p.y() - origin.y();
        return new Point(dx * cos() + dy * sin(), dy * cos() - dx * sin());
    }

    /// A place of the frame on the floor.
    public Point outside(Point p) {
        return this.equals(NONE) ? p : origin.plus(p.x() * cos() - p.y() * sin(), p.x() * sin() + p.y() * cos());
    }

    /// A way along the axes of the frame as a way on the floor.
    public Point way(double dx, double dy) {
        return new Point(dx * cos() - dy * sin(), dx * sin() + dy * cos());
    }

    /// A way on the floor as a way along the axes of the frame.
    public Point wayInside(double dx, double dy) {
        return new Point(dx * cos() + dy * sin(), dy * cos() - dx * sin());
    }

    /// An outline on the floor as the frame has it.
    public Outline inside(Outline outline) {
        return this.equals(NONE)
                ? outline
                : new Outline(outline.corners().stream().map(this::inside).toList());
    }

    /// What encloses an outline, along the axes of the frame.
    public Bounds bounds(Outline outline) {
        return inside(outline).bounds();
    }

    /// What encloses bounds of the frame on the floor.
    public Bounds boundsOutside(Bounds b) {
        return this.equals(NONE)
                ? b
                : Bounds.around(List.of(
                        outside(new Point(b.minX(), b.minY())),
                        outside(new Point(b.maxX(), b.minY())),
                        outside(new Point(b.maxX(), b.maxY())),
                        outside(new Point(b.minX(), b.maxY()))));
    }

    /// A line of the frame on the floor.
    public Snap.Line outside(Snap.Line line) {
        return new Snap.Line(outside(line.from()), outside(line.to()), line.length());
    }
}
