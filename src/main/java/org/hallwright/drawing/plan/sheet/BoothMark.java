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
/// @param place where it lies
/// @param open for each side from corner i to corner i + 1 whether it has no wall
public record BoothMark(
        Booth booth,
        BoothStatus status,
        String sign,
        String briefSign,
        @Nullable Exhibitor exhibitor,
        int area,
        Place place,
        boolean[] open) {
    /// Where a booth lies, as it is needed to draw it.
    ///
    /// @param outline corners in metres, counter-clockwise, `x0, y0, x1, y1, …`
    /// @param bounds what encloses it
    /// @param frame where its label goes
    /// @param upright whether its sides are parallel to the axes, so that its bounds are the booth itself
    record Place(double[] outline, Bounds bounds, LabelFrame frame, boolean upright) {
        static Place of(Booth booth) {
            var outline = booth.footprint().outline();
            var bounds = outline.bounds();
            var upright = outline.corners().size() == 4
                    && Math.abs(bounds.width() * bounds.height() - booth.netArea()) < 1e-3;
            return new Place(outline.coordinates(), bounds, LabelFrame.of(booth.footprint()), upright);
        }
    }

    /// Corners in metres, counter-clockwise, `x0, y0, x1, y1, …`.
    public double[] outline() {
        return place.outline();
    }

    public Bounds bounds() {
        return place.bounds();
    }

    /// Where its label goes.
    public LabelFrame frame() {
        return place.frame();
    }

    /// Whether its sides are parallel to the axes, so that its bounds are the booth itself.
    public boolean isUpright() {
        return place.upright();
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
        return new BoothMark(booth, status, sign, briefSign, exhibitor, area, place, newOpen);
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

    /// Whether both lie at the same place and say the same of their open sides.
    boolean liesLike(BoothMark other) {
        return place == other.place && booth.openSides() == other.booth.openSides();
    }
}
