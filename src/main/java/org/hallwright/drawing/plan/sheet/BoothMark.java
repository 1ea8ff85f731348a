package org.hallwright.drawing.plan.sheet;

import java.util.Arrays;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.jspecify.annotations.Nullable;

/// A booth as it is drawn: with its status, the name on its sign and its walls.
///
/// @param sign the exhibitor's name on the sign, or for whom it is held; empty for none
/// @param briefSign the same where there is little room
/// @param exhibitor who stands there by a live assignment, null for nobody
/// @param area place of its themed area in the sheet's list, -1 for none
/// @param outline corners in metres, counter-clockwise, `x0, y0, x1, y1, …`
/// @param bounds what encloses it
/// @param frame where its label goes
/// @param open for each side from corner i to corner i + 1 whether it has no wall
public record BoothMark(
        Booth booth,
        BoothStatus status,
        String sign,
        String briefSign,
        @Nullable Exhibitor exhibitor,
        int area,
        double[] outline,
        Bounds bounds,
        LabelFrame frame,
        boolean[] open) {
    /// Whether its sides are parallel to the axes, so that its bounds are the booth itself.
    public boolean isUpright() {
        return outline.length == 8 && Math.abs(bounds.width() * bounds.height() - booth.netArea()) < 1e-3;
    }

    /// How many sides are open, from 0 to 4: as the booth says, else those without a wall.
    public int openSides() {
        if (booth.openSides() > 0) {
            return booth.openSides();
        }
        var count = 0;
        for (var each : open) {
            count += each ? 1 : 0;
        }
        return Math.min(4, count);
    }

    BoothMark withOpen(boolean[] newOpen) {
        return new BoothMark(booth, status, sign, briefSign, exhibitor, area, outline, bounds, frame, newOpen);
    }

    /// Whether both are drawn alike and stand for the same record.
    boolean looksLike(BoothMark other) {
        return booth == other.booth
                && status == other.status
                && area == other.area
                && exhibitor == other.exhibitor
                && sign.equals(other.sign)
                && briefSign.equals(other.briefSign)
                && Arrays.equals(open, other.open);
    }
}
