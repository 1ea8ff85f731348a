package org.hallwright.ui.plan.tool.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint.Rectangle;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.domain.geometry.snap.Turn;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.layout.FreeNumbers;
import org.hallwright.domain.plan.shape.Copies;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.tool.Checking;
import org.hallwright.ui.plan.tool.CursorKind;
import org.hallwright.ui.plan.tool.Figures;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.PlanTool;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.Selected;
import org.hallwright.ui.plan.tool.Surroundings;
import org.jspecify.annotations.Nullable;

/// Drags what is selected, or what is pressed, out into a line of copies: along its own axes where the line
/// nearly is, along any other line as it is drawn, and along any line with Alt.
///
/// As many copies as the line is long, wall to wall or with the stencil's gap between them.
public final class RepeatTool implements PlanTool {
    private static final double EARLY = 0.3;

    /// Degrees from an axis within which a line is meant to run along it.
    private static final double STRAIGHT = 8;
    private static final int MOST = 500;

    private final Supplier<Floor> floors;
    private @Nullable Line line;

    /// What is repeated, from where, in the order of their numbers.
    private record Line(
            Floor floor, Point start, List<PlanElement> elements, Turn turn, Bounds bounds, CopyNumbers numbers) {
        List<Id<? extends PlanElement>> ids() {
            return elements.stream()
                    .<Id<? extends PlanElement>>map(PlanElement::id)
                    .toList();
        }
    }

    /// The numbers of the copies, found as far as they are wanted: a hall of many booths is gone through once a drag.
    private static final class CopyNumbers {
        private final Floor floor;
        private final List<String> known = new ArrayList<>();
        private @Nullable FreeNumbers free;

        CopyNumbers(Floor floor) {
            this.floor = floor;
        }

        String of(int copy) {
            if (free == null) {
                free = floor.freeNumbers();
            }
            while (known.size() <= copy) {
                known.add(free.next());
            }
            return known.get(copy);
        }
    }

    /// How many copies, and how far it is from one to the next.
    private record Times(int times, Point step) {
        static final Times NONE = new Times(0, new Point(0, 0));
    }

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
        return new Line(
                floor,
                start,
                elements.stream().sorted(Selected.BOOTHS_FIRST).toList(),
                turn,
                bounds,
                new CopyNumbers(floor));
    }

    @Override
    public Preview drag(Pointer pointer) {
        if (line == null) {
            return Preview.NONE;
        }
        var copies = copies(line, pointer);
        var drawn = drawn(line, copies);
        var ghosts = drawn.stream().map(e -> ghost(line.floor(), e)).toList();
        var gap = Figures.metres(line.floor().stencil().gap());
        var preview = Preview.ghosts(ghosts, Label.of("plan.hint.repeat-count", copies.times(), gap))
                .withGaps(gaps(line, drawn));
        return Checking.ofDrawn(line.floor(), preview, drawn);
    }

    /// The free ways that the last copy leaves; the copies and what they are of are no neighbours of it.
    private static List<Snap.Line> gaps(Line line, List<PlanElement> drawn) {
        var last = drawn.subList(Math.max(0, drawn.size() - line.elements().size()), drawn.size());
        return new Surroundings(line.floor(), Set.copyOf(line.ids()), line.turn())
                .gaps(last.stream().map(Shapes::outline).toList());
    }

    private static Ghost ghost(Floor floor, PlanElement copy) {
        var outline = Shapes.outline(copy);
        return new Ghost(
                outline,
                copy instanceof Booth booth ? booth.number() : "",
                !(copy instanceof Booth) || floor.isFree(outline, Set.of()));
    }

    /// The copies as they will lie, booths under the numbers that they will get.
    private static List<PlanElement> drawn(Line line, Times copies) {
        var drawn = new ArrayList<PlanElement>();
        var numbered = 0;
        for (var i = 1; i <= copies.times(); i++) {
            for (var element : line.elements()) {
                var copy = Copies.of(element, element.hall());
                var signed = copy instanceof Booth booth
                        ? signed(booth, line.numbers().of(numbered++))
                        : copy;
                drawn.add(
                        signed.movedBy(i * copies.step().x(), i * copies.step().y()));
            }
        }
        return drawn;
    }

    private static Booth signed(Booth copy, String number) {
        return copy.withId(Id.named("drawn " + number)).numbered(number);
    }

    private static Times copies(Line line, Pointer pointer) {
        var way = way(line, pointer);
        var length = Math.hypot(way.x(), way.y());
        if (length == 0) {
            return Times.NONE;
        }
        var across = way.x() / length;
        var up = way.y() / length;
        var gap = line.floor().stencil().gap();
        var step = Math.min(
                step(line.bounds().width() + gap, across), step(line.bounds().height() + gap, up));
        if (step <= 0 || step == Double.POSITIVE_INFINITY) {
            return Times.NONE;
        }
        var times = (int) Math.min(MOST, Math.floor(length / step + EARLY));
        return new Times(times, line.turn().way(step * across, step * up));
    }

    /// How far along a line one comes clear of the other, by one of its sides.
    private static double step(double size, double share) {
        return share == 0 ? Double.POSITIVE_INFINITY : size / Math.abs(share);
    }

    /// The way that is meant, along the axes of what is repeated.
    private static Point way(Line line, Pointer pointer) {
        var way = line.turn()
                .wayInside(
                        pointer.at().x() - line.start().x(),
                        pointer.at().y() - line.start().y());
        var slant = Math.toDegrees(Math.atan2(Math.abs(way.y()), Math.abs(way.x())));
        if (!line.floor().snaps(pointer) || slant > STRAIGHT && slant < 90 - STRAIGHT) {
            return way;
        }
        return slant <= STRAIGHT ? new Point(way.x(), 0) : new Point(0, way.y());
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

    /// One copy of what is selected, to its right.
    @Override
    public Optional<Outcome> placed(Pointer pointer) {
        var now = floors.get();
        var selected = now.selection();
        if (selected.isEmpty()) {
            return Optional.of(Outcome.NOTHING);
        }
        var from = line(now, pointer.at(), selected);
        var step = from.turn().way(from.bounds().width() + now.stencil().gap(), 0);
        return Optional.of(new Outcome.Repeat(from.ids(), 1, step.x(), step.y()));
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
