package org.hallwright.ui.plan.tool.select;

import java.util.List;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Turn;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Reshaping;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.tool.Checking;
import org.hallwright.ui.plan.tool.Figures;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.Surroundings;

/// Things that are turned together about their middle, to a tenth of a degree.
///
/// Shift turns by steps of 15°; quarter turns pull a little by themselves, unless alt is held.
final class TurnGrip implements Grip {
    private static final double STEP = 15;
    private static final double QUARTER_PULL = 2;

    private final Floor floor;
    private final List<PlanElement> elements;
    private final Point centre;
    private final double start;
    private final double rotation;
    private final Checking checking;

    /// @param from where the handle was pressed
    /// @param rotation how far the thing is turned already, in degrees; 0 for several
    TurnGrip(Floor floor, List<PlanElement> elements, Point centre, Point from, double rotation) {
        this.floor = floor;
        this.elements = elements;
        this.centre = centre;
        this.start = angle(from);
        this.rotation = rotation;
        this.checking = Checking.of(floor, elements);
    }

    private double angle(Point p) {
        return Math.toDegrees(Math.atan2(p.y() - centre.y(), p.x() - centre.x()));
    }

    /// By how much to turn, so that the rotation that comes of it is even.
    private double by(Pointer pointer) {
        var wanted = rotation + angle(pointer.at()) - start;
        var quarter = Math.rint(wanted / 90) * 90;
        var meant = pointer.shift()
                ? Math.rint(wanted / STEP) * STEP
                : floor.snaps(pointer) && Math.abs(wanted - quarter) <= QUARTER_PULL ? quarter : wanted;
        return Math.rint((meant - rotation) * 10) / 10;
    }

    @Override
    public Preview drag(Pointer pointer) {
        var ids = elements.stream().map(PlanElement::id).collect(Collectors.toSet());
        var by = by(pointer);
        var ghosts = turned(by).stream()
                .map(e -> {
                    var outline = Shapes.outline(e);
                    return e instanceof Booth booth
                            ? new Ghost(outline, booth.number(), floor.isFree(outline, ids))
                            : new Ghost(outline, "", true);
                })
                .toList();
        var shown = elements.size() == 1 ? Math.floorMod(Math.round((rotation + by) * 10), 3600L) / 10.0 : by;
        var preview = Preview.ghosts(ghosts, Label.of("plan.hint.turn", Figures.metres(shown)));
        var outlines = ghosts.stream().map(Ghost::outline).toList();
        return checking.on(preview.withGaps(new Surroundings(floor, ids, Turn.NONE).gaps(outlines)), turned(by));
    }

    @Override
    public Outcome release(Pointer pointer) {
        var by = by(pointer);
        return by % 360 == 0 ? Outcome.NOTHING : new Outcome.Reshape(turned(by));
    }

    private List<PlanElement> turned(double by) {
        return elements.stream().map(e -> Reshaping.turned(e, centre, by)).toList();
    }
}
