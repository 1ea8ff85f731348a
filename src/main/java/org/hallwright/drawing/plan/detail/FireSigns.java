package org.hallwright.drawing.plan.detail;

import java.util.List;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.FirePoint;

/// What is left blank on the red square of a fire point, as outlines: half a box, a bottle, a bell, slats, a cross.
public final class FireSigns {
    /// The corner of a cabinet, which drawings fill by half.
    private static final List<double[]> BOX = List.of(new double[] {-0.7, -0.7, 0.7, -0.7, 0.7, 0.7});
    private static final List<double[]> BOTTLE = List.of(
            new double[] {-0.36, -0.8, 0.36, -0.8, 0.36, 0.2, 0.14, 0.4, -0.14, 0.4, -0.36, 0.2},
            new double[] {-0.6, 0.5, 0.3, 0.5, 0.3, 0.76, -0.6, 0.76});
    private static final List<double[]> BELL = List.of(
            new double[] {-0.75, -0.35, 0.75, -0.35, 0.45, 0.05, 0.36, 0.5, 0, 0.78, -0.36, 0.5, -0.45, 0.05},
            new double[] {-0.2, -0.75, 0.2, -0.75, 0.2, -0.5, -0.2, -0.5});
    private static final List<double[]> SLATS = List.of(slat(0.38), slat(-0.14), slat(-0.66));
    private static final List<double[]> CROSS = List.of(new double[] {
        -0.15, -0.7, 0.15, -0.7, 0.15, -0.15, 0.7, -0.15, 0.7, 0.15, 0.15, 0.15, 0.15, 0.7, -0.15, 0.7, -0.15, 0.15,
        -0.7, 0.15, -0.7, -0.15, -0.15, -0.15
    });

    private FireSigns() {}

    private static double[] slat(double y) {
        return new double[] {-0.75, y, 0.75, y, 0.75, y + 0.28, -0.75, y + 0.28};
    }

    /// @param half the side of the square
    /// @param up 1 where y grows upwards on the surface, else -1
    public static List<double[]> of(FirePoint.Kind kind, Point at, double half, int up) {
        var sign = switch (kind) {
            case HYDRANT -> BOX;
            case EXTINGUISHER -> BOTTLE;
            case ALARM -> BELL;
            case SHUTTER -> SLATS;
            case OTHER -> CROSS;
        };
        return sign.stream().map(part -> placed(part, at, half, up)).toList();
    }

    private static double[] placed(double[] part, Point at, double half, int up) {
        var outline = new double[part.length];
        for (var i = 0; i < part.length; i += 2) {
            outline[i] = at.x() + part[i] * half;
            outline[i + 1] = at.y() + up * part[i + 1] * half;
        }
        return outline;
    }
}
