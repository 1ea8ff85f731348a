package org.hallwright.domain.geometry;

import java.util.Objects;

/// The floor that a booth or a pillar stands on: a rectangle, turned or not, or any outline.
public sealed interface Footprint {
    Outline outline();

    Footprint movedBy(double dx, double dy);

    /// Turned about a point, counter-clockwise, in degrees.
    Footprint turned(Point about, double degrees);

    /// Left and right exchanged about an upright line at that x.
    Footprint mirrored(double x);

    default double area() {
        return outline().area();
    }

    default Bounds bounds() {
        return outline().bounds();
    }

    static Rectangle rectangle(double x, double y, double width, double depth) {
        return new Rectangle(new Point(x, y), width, depth, 0);
    }

    /// A rectangle from its corner, `width` along its front and `depth` behind it, turned about the corner.
    ///
    /// @param corner lower left corner before turning
    /// @param rotation degrees, counter-clockwise, 0 ≤ rotation < 360
    record Rectangle(Point corner, double width, double depth, double rotation) implements Footprint {
        public Rectangle {
            Objects.requireNonNull(corner);
            width = Metres.round(width);
            depth = Metres.round(depth);
            if (width <= 0 || depth <= 0) {
                throw new IllegalArgumentException("A footprint has a width and a depth above zero");
            }
            rotation = ((rotation % 360) + 360) % 360;
        }

        @Override
        public Outline outline() {
            var flat = Outline.rectangle(corner.x(), corner.y(), width, depth);
            return rotation == 0
                    ? flat
                    : new Outline(flat.corners().stream()
                            .map(p -> p.turned(corner, rotation))
                            .toList());
        }

        @Override
        public Bounds bounds() {
            if (rotation != 0) {
                return outline().bounds();
            }
            var end = corner.plus(width, depth);
            return new Bounds(corner.x(), corner.y(), end.x(), end.y());
        }

        @Override
        public double area() {
            return width * depth;
        }

        @Override
        public Rectangle movedBy(double dx, double dy) {
            return new Rectangle(corner.plus(dx, dy), width, depth, rotation);
        }

        @Override
        public Rectangle turned(Point about, double degrees) {
            return new Rectangle(corner.turned(about, degrees), width, depth, rotation + degrees);
        }

        /// The front stays the front: what was the corner's other end becomes the corner.
        @Override
        public Rectangle mirrored(double x) {
            var end = corner.plus(width, 0).turned(corner, rotation);
            return new Rectangle(end.mirrored(x), width, depth, -rotation);
        }

        /// The same floor with the front where it comes nearest to a rotation.
        public Rectangle facing(double degrees) {
            var quarters = (int) Math.floorMod(Math.round((degrees - rotation) / 90), 4L);
            var sideways = quarters % 2 == 1;
            return new Rectangle(
                    at(quarters), sideways ? depth : width, sideways ? width : depth, rotation + 90 * quarters);
        }

        /// A corner, counted counter-clockwise from the first.
        private Point at(int index) {
            return corner.plus(index == 1 || index == 2 ? width : 0, index >= 2 ? depth : 0)
                    .turned(corner, rotation);
        }

        public Point centre() {
            return corner.plus(width / 2, depth / 2).turned(corner, rotation);
        }
    }

    /// A footprint of any shape.
    record Polygon(Outline outline) implements Footprint {
        @Override
        public Polygon movedBy(double dx, double dy) {
            return new Polygon(outline.movedBy(dx, dy));
        }

        @Override
        public Polygon turned(Point about, double degrees) {
            return new Polygon(outline.turned(about, degrees));
        }

        @Override
        public Polygon mirrored(double x) {
            return new Polygon(outline.mirrored(x));
        }
    }
}
