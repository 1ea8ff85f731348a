package org.hallwright.ui.plan.tool;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Snap;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.BoothMark;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.jspecify.annotations.Nullable;

/// Selects booths with a click, with shift for more, or with a rectangle; drags what is selected to another place.
///
/// A moved booth snaps to the grid and to edges around it, unless alt is held; shift keeps it on one axis.
public final class SelectTool implements PlanTool {
    private static final double STILL_PX = 4;
    private static final double FARTHEST_DISTANCE = 12;
    private static final double STEP = 0.5;
    private static final double FINE_STEP = 0.1;

    private final Supplier<Floor> floors;
    private @Nullable Grip grip;

    /// What was pressed, and what would move with it.
    private record Grip(
            Floor floor, Pointer start, @Nullable Booth booth, Set<Id<Booth>> moving, boolean dragged) {
        Grip inMotion() {
            return new Grip(floor, start, booth, moving, true);
        }
    }

    public SelectTool(Supplier<Floor> floors) {
        this.floors = floors;
    }

    @Override
    public Preview press(Pointer pointer) {
        var floor = floors.get();
        var booth = floor.boothAt(pointer.at()).orElse(null);
        var moving = booth == null
                ? Set.<Id<Booth>>of()
                : floor.selected().contains(booth.id()) ? floor.selected() : Set.of(booth.id());
        grip = new Grip(floor, pointer, booth, moving, false);
        return Preview.NONE;
    }

    @Override
    public Preview drag(Pointer pointer) {
        if (grip == null || !isFar(grip, pointer)) {
            return Preview.NONE;
        }
        grip = grip.inMotion();
        if (grip.booth() == null) {
            var lasso = lasso(grip, pointer);
            var hint = Label.of("plan.hint.lasso", inside(grip.floor(), lasso).size());
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
        if (done.booth() == null) {
            var chosen = new HashSet<>(inside(done.floor(), lasso(done, pointer)));
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

    /// Moves the selection by steps of half a metre, or of a tenth.
    public Outcome nudge(int right, int up, boolean fine) {
        var step = fine ? FINE_STEP : STEP;
        var selected = floors.get().selected();
        return selected.isEmpty() ? Outcome.NOTHING : new Outcome.Move(selected, right * step, up * step);
    }

    private static boolean isFar(Grip grip, Pointer pointer) {
        return grip.dragged() || grip.start().at().distanceTo(pointer.at()) > STILL_PX * pointer.pixel();
    }

    private static Set<Id<Booth>> clicked(Grip grip) {
        if (!grip.start().shift()) {
            return grip.booth() == null ? Set.of() : Set.of(grip.booth().id());
        }
        var chosen = new HashSet<>(grip.floor().selected());
        if (grip.booth() != null && !chosen.remove(grip.booth().id())) {
            chosen.add(grip.booth().id());
        }
        return chosen;
    }

    private static Bounds lasso(Grip grip, Pointer pointer) {
        return Bounds.around(List.of(grip.start().at(), pointer.at()));
    }

    private static Set<Id<Booth>> inside(Floor floor, Bounds lasso) {
        return floor.sheet().boothsIn(lasso).stream()
                .filter(m -> lasso.contains(m.bounds()))
                .map(m -> m.booth().id())
                .collect(Collectors.toSet());
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
        return marks(grip).map(BoothMark::bounds).reduce(Bounds::union).orElseThrow();
    }

    private static Stream<BoothMark> marks(Grip grip) {
        return grip.moving().stream().flatMap(id -> grip.floor().sheet().booth(id).stream());
    }

    private static Preview moving(Grip grip, Snap.Result motion) {
        var ghosts = marks(grip)
                .map(m -> {
                    var outline = m.booth().footprint().outline().movedBy(motion.dx(), motion.dy());
                    return new Ghost(outline, m.booth().number(), grip.floor().isFree(outline, grip.moving()));
                })
                .toList();
        var moved = bounds(grip).movedBy(motion.dx(), motion.dy());
        var distances = Snap.gaps(moved, grip.floor().neighbours(moved, grip.moving()), FARTHEST_DISTANCE);
        var hint = Label.of("plan.hint.move", Metres.round(motion.dx()), Metres.round(motion.dy()));
        return new Preview(ghosts, motion.lines(), distances, null, null, hint);
    }
}
