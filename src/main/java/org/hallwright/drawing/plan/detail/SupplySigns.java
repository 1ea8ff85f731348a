package org.hallwright.drawing.plan.detail;

import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.UtilityKind;

/// The signs of what supply points give, as outlines: a flash, a drop, a gully, a fan, a plug.
public final class SupplySigns {
    private static final double[] FLASH = {0.2, 1, -0.6, -0.15, -0.05, -0.15, -0.2, -1, 0.6, 0.15, 0.05, 0.15};
    private static final double[] DROP = {
        0, 1, -0.5, 0.1, -0.62, -0.4, -0.35, -0.85, 0, -1, 0.35, -0.85, 0.62, -0.4, 0.5, 0.1
    };
    private static final double[] GULLY = {-0.9, 0.8, 0.9, 0.8, 0.35, -0.1, 0.35, -0.9, -0.35, -0.9, -0.35, -0.1};
    private static final double[] FAN = {-0.9, 0.7, 0, 0.15, 0.9, 0.7, 0.3, 0, 0.9, -0.7, 0, -0.15, -0.9, -0.7, -0.3, 0
    };
    private static final double[] PLUG = {
        -0.75, -0.8, 0.75, -0.8, 0.75, 0.4, 0.35, 0.4, 0.35, 0.85, -0.35, 0.85, -0.35, 0.4, -0.75, 0.4
    };

    private SupplySigns() {}

    /// @param reach from its middle to its edge
    /// @param up 1 where y grows upwards on the surface, else -1
    public static double[] of(UtilityKind kind, Point at, double reach, int up) {
        var sign = switch (kind) {
            case POWER -> FLASH;
            case WATER -> DROP;
            case DRAIN -> GULLY;
            case AIR -> FAN;
            case DATA -> PLUG;
        };
        var outline = new double[sign.length];
        for (var i = 0; i < sign.length; i += 2) {
            outline[i] = at.x() + sign[i] * reach;
            outline[i + 1] = at.y() + up * sign[i + 1] * reach;
        }
        return outline;
    }
}
