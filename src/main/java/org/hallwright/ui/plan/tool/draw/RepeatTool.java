package org.hallwright.ui.plan.tool.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint.Rectangle;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Turn;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.tool.CursorKind;
import org.hallwright.ui.plan.tool.Figures;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.PlanTool;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.jspecify.annotations.Nullable;

/// Drags what is selected, or what is pressed, out into a line of copies, along its own axes.
///
/// As many copies as the line is long, wall to wall or with the stencil's gap between them.
public final class RepeatTool implements PlanTool {
    private static final double EARLY = 0.3;
    private static final int MOST = 500;

    private final Supplier<Floor> floors;
    private @Nullable Line line;

    /// What is repeated, from where.
    private record Line(Floor floor, Point start, List<PlanElement> elements, Turn turn, Bounds bounds) {
        Set<Id<? extends PlanElement>> ids() {
            return Set.copyOf(elements.stream().map(PlanElement::id).toList());
        }
    }

    /// How many copies, and how far it is from one to the next.
    private record Copies(int times, Point step) {}

    public RepeatTool(Supplier<Floor> floors) {
        this.floors = floors;
    }

    @Override
    public Preview press(Pointer pointer) {
        var floor = floors.get();
        var pressed = floor.topmost(pointer);
        var elements = pressed != null
                        && !floor.selected().contains(pressed.id())
                        && (!Shapes.isGround(pressed) || floor.selected().isEmpty())
                ? List.of(pressed)
                : floor.selection();
        line = elements.isEmpty() ? null : line(floor, pointer.at(), elements);
        return Preview.NONE;
    }

    private static Line line(Floor floor, Point start, List<PlanElement> elements) {
        var turn = elements.size() > 1
                ? Turn.NONE
                : Shapes.frame(elements.getFirst())
                        .map((Rectangle r) -> Turn.of(r.corner(), r.rotation()))
                        .orElse(Turn.NONE);
        var bounds = elements.stream()
                .map(e -> turn.bounds(Shapes.outline(e)))
                .reduce(Bounds::union)
                .orElseThrow();
        return new Line(floor, start, elements, turn, bounds);
    }

    @Override
    public Preview drag(Pointer pointer) {
        if (line == null) {
            return Preview.NONE;
        }
        var copies = copies(line, pointer);
        var ghosts = new ArrayList<Ghost>();
        for (var i = 1; i <= copies.times(); i++) {
            for (var element : line.elements()) {
                var outline = Shapes.outline(element)
                        .movedBy(i * copies.step().x(), i * copies.step().y());
                ghosts.add(new Ghost(
                        outline, "", !(element instanceof Booth) || line.floor().isFree(outline, Set.of())));
            }
        }
        var gap = Figures.metres(line.floor().stencil().gap());
        return Preview.ghosts(ghosts, Label.of("plan.hint.repeat-count", copies.times(), gap));
    }

    private static Copies copies(Line line, Pointer pointer) {
        var way = line.turn()
                .wayInside(
                        pointer.at().x() - line.start().x(),
                        pointer.at().y() - line.start().y());
        var alongX = Math.abs(way.x()) >= Math.abs(way.y());
        var length = alongX ? way.x() : way.y();
        var size = alongX ? line.bounds().width() : line.bounds().height();
        var step = size + line.floor().stencil().gap();
        if (step <= 0) {
            return new Copies(0, new Point(0, 0));
        }
        var times = (int) Math.min(MOST, Math.floor(Math.abs(length) / step + EARLY));
        var signed = Math.copySign(step, length);
        return new Copies(times, line.turn().way(alongX ? signed : 0, alongX ? 0 : signed));
    }

    @Override
    public Outcome release(Pointer pointer) {
        var done = line;
        line = null;
        if (done == null) {
            return Outcome.NOTHING;
        }
        var copies = copies(done, pointer);
        return copies.times() == 0
                ? Outcome.NOTHING
                : new Outcome.Repeat(
                        done.ids(),
                        copies.times(),
                        copies.step().x(),
                        copies.step().y());
    }

    @Override
    public void cancel() {
        line = null;
    }

    @Override
    public CursorKind cursor(Pointer pointer) {
        return floors.get().topmost(pointer) == null ? CursorKind.CROSS : CursorKind.MOVE;
    }

    @Override
    public Label hint() {
        return Label.of("plan.hint.repeat");
    }
}
