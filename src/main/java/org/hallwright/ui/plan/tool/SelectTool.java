package org.hallwright.ui.plan.tool;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Snap;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.jspecify.annotations.Nullable;

/// Selects elements with a click, with shift for more, or with a rectangle; drags what is selected to
/// another place.
///
/// A click takes the topmost thing, another click at the same place what lies below it. A rectangle drawn
/// to the right takes what lies wholly inside, one drawn to the left also what it touches. What is moved
/// snaps to the grid and to edges around it, unless alt is held; shift keeps it on one axis.
public final class SelectTool implements PlanTool {
    private static final double STILL_PX = 4;
    private static final double FARTHEST_DISTANCE = 12;

    private final Supplier<Floor> floors;
    private @Nullable Grip grip;
    private @Nullable Point lastClick;

    /// What was pressed, and what would move with it.
    private record Grip(
            Floor floor,
            Pointer start,
            List<PlanElement> under,
            Set<Id<? extends PlanElement>> moving,
            boolean dragged) {
        Grip inMotion() {
            return new Grip(floor, start, under, moving, true);
        }
    }

    public SelectTool(Supplier<Floor> floors) {
        this.floors = floors;
    }

    @Override
    public Preview press(Pointer pointer) {
        var floor = floors.get();
        var under = floor.at(pointer.at(), pointer.reach());
        grip = new Grip(floor, pointer, under, moving(floor, under), false);
        return Preview.NONE;
    }

    /// The whole selection where some of it was pressed, else the thing on top; floor is moved only if
    /// selected.
    private static Set<Id<? extends PlanElement>> moving(Floor floor, List<PlanElement> under) {
        if (under.stream().anyMatch(e -> floor.selected().contains(e.id()))) {
            return floor.selected();
        }
        return under.isEmpty() || Shapes.isGround(under.getFirst())
                ? Set.of()
                : Set.of(under.getFirst().id());
    }

    @Override
    public Preview drag(Pointer pointer) {
        if (grip == null || !isFar(grip, pointer)) {
            return Preview.NONE;
        }
        grip = grip.inMotion();
        if (grip.moving().isEmpty()) {
            var lasso = lasso(grip, pointer);
            var hint = Label.of("plan.hint.lasso", caught(grip, pointer).size());
            return Preview.lasso(lasso, hint);
        }
        return moving(grip, motion(grip, pointer));
    }

    @Override
    public Outcome release(Pointer pointer) {
        var done = grip;
        grip = null;
        if (done == null) {
            return Outcome.NOTHING;
        }
        if (!done.dragged() && !isFar(done, pointer)) {
            return new Outcome.Select(clicked(done));
        }
        if (done.moving().isEmpty()) {
            var chosen = new HashSet<>(caught(done, pointer));
            if (done.start().shift()) {
                chosen.addAll(done.floor().selected());
            }
            return new Outcome.Select(chosen);
        }
        var motion = motion(done, pointer);
        return motion.dx() == 0 && motion.dy() == 0
                ? Outcome.NOTHING
                : new Outcome.Move(done.moving(), motion.dx(), motion.dy());
    }

    @Override
    public void cancel() {
        grip = null;
    }

    @Override
    public Label hint() {
        return Label.of("plan.hint.select");
    }

    private static boolean isFar(Grip grip, Pointer pointer) {
        return grip.dragged() || grip.start().at().distanceTo(pointer.at()) > STILL_PX * pointer.pixel();
    }

    private Set<Id<? extends PlanElement>> clicked(Grip grip) {
        var meant = meant(grip);
        lastClick = grip.start().at();
        if (!grip.start().shift()) {
            return meant == null ? Set.of() : Set.of(meant.id());
        }
        var chosen = new HashSet<>(grip.floor().selected());
        if (meant != null && !chosen.remove(meant.id())) {
            chosen.add(meant.id());
        }
        return chosen;
    }

    /// The topmost, or what lies below the one selected where the user clicks again or with alt.
    private @Nullable PlanElement meant(Grip grip) {
        var under = grip.under();
        var selected = grip.floor().selected();
        var start = grip.start();
        var again = start.alt()
                || lastClick != null && lastClick.distanceTo(start.at()) <= STILL_PX * start.pixel();
        if (again && !start.shift() && selected.size() == 1) {
            for (var i = 0; i < under.size(); i++) {
                if (selected.contains(under.get(i).id())) {
                    return under.get((i + 1) % under.size());
                }
            }
        }
        return under.isEmpty() ? null : under.getFirst();
    }

    private static Bounds lasso(Grip grip, Pointer pointer) {
        return Bounds.around(List.of(grip.start().at(), pointer.at()));
    }

    private static Set<Id<? extends PlanElement>> caught(Grip grip, Pointer pointer) {
        var lasso = lasso(grip, pointer);
        var touching = pointer.at().x() < grip.start().at().x();
        return grip.floor().in(lasso, touching).stream().map(PlanElement::id).collect(Collectors.toSet());
    }

    private static Snap.Result motion(Grip grip, Pointer pointer) {
        var dx = pointer.at().x() - grip.start().at().x();
        var dy = pointer.at().y() - grip.start().at().y();
        var alongX = Math.abs(dx) >= Math.abs(dy);
        var straight = pointer.shift();
        var bounds = bounds(grip);
        var wanted = bounds.movedBy(straight && !alongX ? 0 : dx, straight && alongX ? 0 : dy);
        var snapped = Floor.snap(pointer)
                .move(
                        bounds,
                        wanted.minX() - bounds.minX(),
                        wanted.minY() - bounds.minY(),
                        grip.floor().neighbours(wanted, grip.moving()));
        return straight
                ? new Snap.Result(alongX ? snapped.dx() : 0, alongX ? 0 : snapped.dy(), snapped.lines())
                : snapped;
    }

    private static Bounds bounds(Grip grip) {
        return grip.floor().elements(grip.moving()).stream()
                .map(e -> Shapes.outline(e).bounds())
                .reduce(Bounds::union)
                .orElseThrow();
    }

    private static Preview moving(Grip grip, Snap.Result motion) {
        var ghosts = grip.floor().elements(grip.moving()).stream()
                .map(e -> {
                    var outline = Shapes.outline(e).movedBy(motion.dx(), motion.dy());
                    return e instanceof Booth booth
                            ? new Ghost(outline, booth.number(), grip.floor().isFree(outline, grip.moving()))
                            : new Ghost(outline, "", true);
                })
                .toList();
        var moved = bounds(grip).movedBy(motion.dx(), motion.dy());
        var distances = Snap.gaps(moved, grip.floor().neighbours(moved, grip.moving()), FARTHEST_DISTANCE);
        var hint = Label.of("plan.hint.move", Metres.round(motion.dx()), Metres.round(motion.dy()));
        return new Preview(ghosts, motion.lines(), distances, null, null, hint);
    }
}
