package org.hallwright.drawing.plan.booth;

import java.util.Arrays;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.plan.sheet.BoothMark;

/// The panels of booths on their sides that are not open, each inside its booth, so that the wall of two neighbours
/// is twice as strong, as it is in the hall.
final class BoothWalls {
    private double[] strips = new double[256];
    private int end;

    void draw(Iterable<BoothMark> marks, double thick, Ink ink, Surface surface) {
        end = 0;
        for (var mark : marks) {
            if (isBuilt(mark)) {
                for (var side = 0; side < mark.open().length; side++) {
                    if (!mark.open()[side]) {
                        panel(mark, side, thick, ink, surface);
                    }
                }
            }
        }
        surface.fillAll(Arrays.copyOf(strips, end), 0, ink);
    }

    /// Shell scheme stands with its walls; raw space is bare floor.
    private static boolean isBuilt(BoothMark mark) {
        return switch (mark.booth().kind()) {
            case SHELL_SCHEME, PACKAGE -> true;
            case RAW_SPACE, SPECIAL_SHOW, NON_INVENTORY -> false;
        };
    }

    private void panel(BoothMark mark, int side, double thick, Ink ink, Surface surface) {
        var corners = mark.outline();
        var next = (2 * side + 2) % corners.length;
        double x0 = corners[2 * side], y0 = corners[2 * side + 1], x1 = corners[next], y1 = corners[next + 1];
        if (!mark.isUpright()) {
            surface.line(x0, y0, x1, y1, Stroke.of(ink, thick));
            return;
        }
        // Corners run counter-clockwise, so that inside lies on the left.
        var inX = -Math.signum(y1 - y0);
        var inY = Math.signum(x1 - x0);
        if (strips.length < end + 4) {
            strips = Arrays.copyOf(strips, strips.length * 2);
        }
        strips[end++] = Math.min(x0, x1) - (inX < 0 ? thick : 0);
        strips[end++] = Math.min(y0, y1) - (inY < 0 ? thick : 0);
        strips[end++] = Math.max(x0, x1) + (inX > 0 ? thick : 0);
        strips[end++] = Math.max(y0, y1) + (inY > 0 ? thick : 0);
    }
}
