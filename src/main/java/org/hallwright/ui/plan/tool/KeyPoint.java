package org.hallwright.ui.plan.tool;

import java.util.ArrayList;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Snap;
import org.jspecify.annotations.Nullable;

/// A point that arrow keys move over the floor, and that Enter sets, for those who draw without a mouse.
///
/// It begins on the grid and lies exactly where it is said to be: nothing pulls it.
public final class KeyPoint {
    private static final double PIXEL = 0.0001;
    private static final double ARM_PX = 2000;

    private @Nullable Point at;

    public boolean isShown() {
        return at != null;
    }

    public void hide() {
        at = null;
    }

    /// Moves on by metres; one that is not shown yet begins at the place of the grid that is nearest.
    ///
    /// @return where it is then
    public Point step(Point nearest, double right, double up) {
        var from = at == null ? new Point(onGrid(nearest.x()), onGrid(nearest.y())) : at;
        at = new Point(Metres.round(from.x() + right), Metres.round(from.y() + up));
        return at;
    }

    private static double onGrid(double metres) {
        return Math.rint(metres / Snap.GRID) * Snap.GRID;
    }

    /// A pointer there that means no other place, however near it is.
    public Pointer pointer(Floor floor) {
        return new Pointer(at == null ? new Point(0, 0) : at, PIXEL, false, floor.snapping());
    }

    /// A preview with the point as a cross, and with what the keys do, unless something more urgent is said.
    ///
    /// @param pixel size of a pixel of the screen, in metres
    public Preview on(Preview preview, double pixel) {
        if (at == null) {
            return preview;
        }
        var arm = ARM_PX * pixel;
        var cross = new ArrayList<>(preview.guides());
        cross.add(new Snap.Line(at.plus(-arm, 0), at.plus(arm, 0)));
        cross.add(new Snap.Line(at.plus(0, -arm), at.plus(0, arm)));
        var said = preview.hint();
        return preview.withGuides(cross).saying(said != null && Checking.isSentence(said) ? said : hint(at, preview));
    }

    private static Label hint(Point at, Preview preview) {
        var x = Figures.metres(at.x());
        var y = Figures.metres(at.y());
        var drawn = preview.sides().stream().mapToDouble(Snap.Line::length).sum();
        return drawn == 0
                ? Label.of("plan.hint.key-point", x, y)
                : Label.of("plan.hint.key-point-drawn", x, y, drawn(preview, Figures.metres(drawn)));
    }

    private static Label drawn(Preview preview, String length) {
        return preview.ghosts().size() == 1
                ? Label.of(
                        "plan.hint.drawn-area",
                        length,
                        Figures.area(preview.ghosts().getFirst().outline().area()))
                : Label.of("plan.hint.drawn-length", length);
    }
}
