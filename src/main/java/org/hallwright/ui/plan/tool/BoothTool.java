package org.hallwright.ui.plan.tool;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Point;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.jspecify.annotations.Nullable;

/// Draws one booth: a rectangle from corner to corner, or with a click one of the usual size.
public final class BoothTool implements PlanTool {
    private static final double SMALLEST = 0.5;

    private final Supplier<Floor> floors;
    private @Nullable Drawn drawn;

    public BoothTool(Supplier<Floor> floors) {
        this.floors = floors;
    }

    @Override
    public Preview hover(Pointer pointer) {
        var floor = floors.get();
        return preview(floor, usual(floor, Drawn.snapped(floor, pointer)));
    }

    @Override
    public Preview press(Pointer pointer) {
        drawn = new Drawn(floors.get(), pointer);
        return drag(pointer);
    }

    @Override
    public Preview drag(Pointer pointer) {
        return drawn == null ? Preview.NONE : preview(drawn.floor(), footprint(drawn, pointer));
    }

    @Override
    public Outcome release(Pointer pointer) {
        var finished = drawn;
        drawn = null;
        return finished == null ? Outcome.NOTHING : new Outcome.AddBooth(footprint(finished, pointer));
    }

    @Override
    public void cancel() {
        drawn = null;
    }

    @Override
    public Label hint() {
        return Label.of("plan.hint.booth");
    }

    private static Footprint footprint(Drawn drawn, Pointer pointer) {
        var b = drawn.to(pointer);
        return b.width() < SMALLEST || b.height() < SMALLEST
                ? usual(drawn.floor(), drawn.start())
                : Footprint.rectangle(b.minX(), b.minY(), b.width(), b.height());
    }

    private static Footprint usual(Floor floor, Point corner) {
        return Footprint.rectangle(
                corner.x(), corner.y(), floor.pattern().width(), floor.pattern().depth());
    }

    private static Preview preview(Floor floor, Footprint footprint) {
        var outline = footprint.outline();
        var ghost = new Ghost(outline, size(outline.bounds()), floor.isFree(outline, Set.of()));
        return Preview.ghosts(List.of(ghost), Label.of("plan.hint.booth-size", size(outline.bounds())));
    }

    private static String size(Bounds b) {
        return text(b.width()) + " × " + text(b.height());
    }

    private static String text(double metres) {
        var rounded = Metres.round(metres);
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
