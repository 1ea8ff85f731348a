package org.hallwright.solver.fill.floor;

import java.util.List;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;

/// The hall turned so that rows of booths run along x.
///
/// @param degrees by which rows are turned from the hall's x axis, counter-clockwise
public record Frame(double degrees) {
    /// What is lost to rounding to millimetres where rows stand askew, in metres.
    private static final double SLACK = 0.003;

    public double slack() {
        return degrees % 90 == 0 ? 0 : SLACK;
    }

    private double cos() {
        return degrees % 90 == 0 ? Math.rint(Math.cos(Math.toRadians(degrees))) : Math.cos(Math.toRadians(degrees));
    }

    private double sin() {
        return degrees % 90 == 0 ? Math.rint(Math.sin(Math.toRadians(degrees))) : Math.sin(Math.toRadians(degrees));
    }

    public double x(Point p) {
        return p.x() * cos() + p.y() * sin();
    }

    public double y(Point p) {
        return p.y() * cos() - p.x() * sin();
    }

    /// How much of a direction in the hall runs along the rows.
    public double along(double dx, double dy) {
        return dx * cos() + dy * sin();
    }

    public Point toHall(double x, double y) {
        return new Point(x * cos() - y * sin(), x * sin() + y * cos());
    }

    public double[] xs(List<Point> corners) {
        return corners.stream().mapToDouble(this::x).toArray();
    }

    public double[] ys(List<Point> corners) {
        return corners.stream().mapToDouble(this::y).toArray();
    }

    /// A booth whose lower left corner lies there; its front looks down the frame, or another way after turning.
    ///
    /// @param quarters quarter turns counter-clockwise from looking down
    public Footprint.Rectangle booth(double x, double y, double width, double depth, int quarters) {
        var corner = switch (quarters) {
            case 0 -> toHall(x, y);
            case 1 -> toHall(x + depth, y);
            case 2 -> toHall(x + width, y + depth);
            default -> toHall(x, y + width);
        };
        return new Footprint.Rectangle(corner, width, depth, degrees + 90.0 * quarters);
    }
}
