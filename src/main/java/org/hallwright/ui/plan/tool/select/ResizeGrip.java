package org.hallwright.ui.plan.tool.select;

import java.util.List;
import java.util.Set;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint.Rectangle;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Turn;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.shape.Reshaping;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.tool.Checking;
import org.hallwright.ui.plan.tool.Figures;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.Surroundings;

/// A side or a corner of a rectangle that is dragged along the rectangle's own axes; what lies opposite
/// stays.
///
/// Shift keeps the proportions; those of a picture are always kept.
final class ResizeGrip implements Grip {
    private static final double SMALLEST = 0.1;

    private final Floor floor;
    private final PlanElement element;
    private final Rectangle frame;
    private final Side side;
    private final Turn inside;
    private final Checking checking;
    private final Surroundings around;

    /// Which side or corner: -1, 0 or 1 across and up.
    record Side(int across, int up) {
        boolean isCorner() {
            return across != 0 && up != 0;
        }
    }

    ResizeGrip(Floor floor, PlanElement element, Rectangle frame, Side side) {
        this.floor = floor;
        this.element = element;
        this.frame = frame;
        this.checking = Checking.of(floor, List.of(element));
        this.side = side;
        this.inside = new Turn(frame.corner(), frame.rotation());
        this.around = new Surroundings(floor, Set.of(element.id()), Turn.of(frame.corner(), frame.rotation()));
    }

    @Override
    public Preview drag(Pointer pointer) {
        var resized = resized(pointer);
        var outline = resized.outline();
        var allowed = !(element instanceof Booth) || floor.isFree(outline, Set.of(element.id()));
        var label = Figures.size(resized.width(), resized.depth());
        var guides = around.place(pointer).lines().stream()
                .filter(line -> outline.corners().stream().anyMatch(line::isOn))
                .toList();
        var preview = Preview.ghosts(List.of(new Ghost(outline, label, allowed)), Label.of("plan.hint.resize", label))
                .withGuides(guides)
                .withGaps(around.gaps(List.of(outline)));
        return checking.on(preview, List.of(Reshaping.framed(element, resized)));
    }

    @Override
    public Outcome release(Pointer pointer) {
        var resized = resized(pointer);
        return resized.equals(frame)
                ? Outcome.NOTHING
                : new Outcome.Reshape(List.of(Reshaping.framed(element, resized)));
    }

    private Rectangle resized(Pointer pointer) {
        var at = inside.inside(around.place(pointer).at());
        var left = side.across() < 0 ? Math.min(at.x(), frame.width() - SMALLEST) : 0;
        var right = side.across() > 0 ? Math.max(at.x(), SMALLEST) : frame.width();
        var lower = side.up() < 0 ? Math.min(at.y(), frame.depth() - SMALLEST) : 0;
        var upper = side.up() > 0 ? Math.max(at.y(), SMALLEST) : frame.depth();
        if (side.isCorner() && (pointer.shift() || element instanceof Underlay)) {
            var scale = Math.max((right - left) / frame.width(), (upper - lower) / frame.depth());
            left = side.across() < 0 ? frame.width() * (1 - scale) : 0;
            right = side.across() > 0 ? frame.width() * scale : frame.width();
            lower = side.up() < 0 ? frame.depth() * (1 - scale) : 0;
            upper = side.up() > 0 ? frame.depth() * scale : frame.depth();
        }
        return new Rectangle(inside.outside(new Point(left, lower)), right - left, upper - lower, frame.rotation());
    }
}
