package org.hallwright.ui.plan.tool.select;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.plan.tool.CursorKind;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.PlanTool;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.jspecify.annotations.Nullable;

/// Selects elements with a click, with shift for more, or with a rectangle; drags what is selected to
/// another place, or by its handles to another shape.
///
/// A click takes the topmost thing, another click at the same place, or one with alt, what lies below it.
public final class SelectTool implements PlanTool {
    private final Supplier<Floor> floors;
    private @Nullable Grip grip;
    private @Nullable Point lastClick;

    public SelectTool(Supplier<Floor> floors) {
        this.floors = floors;
    }

    @Override
    public Preview press(Pointer pointer) {
        var floor = floors.get();
        var handle = Handles.of(floor, pointer.pixel()).at(pointer);
        grip = handle == null ? new Pick(floor, pointer) : handle.taken().apply(pointer);
        return Preview.NONE;
    }

    @Override
    public Preview drag(Pointer pointer) {
        return grip == null ? Preview.NONE : grip.drag(pointer);
    }

    @Override
    public Outcome release(Pointer pointer) {
        var done = grip;
        grip = null;
        return done == null ? Outcome.NOTHING : done.release(pointer);
    }

    @Override
    public void cancel() {
        grip = null;
    }

    @Override
    public CursorKind cursor(Pointer pointer) {
        var floor = floors.get();
        var handle = Handles.of(floor, pointer.pixel()).at(pointer);
        if (handle != null) {
            return handle.cursor();
        }
        var under = floor.topmost(pointer);
        return under == null
                ? CursorKind.DEFAULT
                : floor.selected().contains(under.id()) ? CursorKind.MOVE : CursorKind.PICK;
    }

    @Override
    public List<Point> handles(double pixel) {
        return Handles.of(floors.get(), pixel).places();
    }

    @Override
    public Label hint() {
        return Label.of("plan.hint.select");
    }

    /// A press on things or on the floor: a click where the pointer stays, else a move or a rectangle.
    private final class Pick implements Grip {
        private final Floor floor;
        private final Pointer start;
        private final List<PlanElement> under;
        private @Nullable Grip dragged;

        Pick(Floor floor, Pointer start) {
            this.floor = floor;
            this.start = start;
            this.under = floor.at(start.at(), start.reach());
        }

        @Override
        public Preview drag(Pointer pointer) {
            if (dragged == null && pointer.isStillAt(start.at())) {
                return Preview.NONE;
            }
            return begun().drag(pointer);
        }

        @Override
        public Outcome release(Pointer pointer) {
            return dragged == null && pointer.isStillAt(start.at())
                    ? new Outcome.Select(clicked())
                    : begun().release(pointer);
        }

        private Grip begun() {
            if (dragged == null) {
                var moving = moving();
                dragged = moving.isEmpty() ? new LassoGrip(floor, start) : new MoveGrip(floor, start, moving);
            }
            return dragged;
        }

        /// The whole selection where some of it was pressed, else the thing on top; floor is moved only if
        /// selected.
        private Set<Id<? extends PlanElement>> moving() {
            if (under.stream().anyMatch(e -> floor.selected().contains(e.id()))) {
                return floor.selected();
            }
            return under.isEmpty() || Shapes.isGround(under.getFirst())
                    ? Set.of()
                    : Set.of(under.getFirst().id());
        }

        private Set<Id<? extends PlanElement>> clicked() {
            var meant = meant();
            lastClick = start.at();
            if (!start.shift()) {
                return meant == null ? Set.of() : Set.of(meant.id());
            }
            var chosen = new HashSet<>(floor.selected());
            if (meant != null && !chosen.remove(meant.id())) {
                chosen.add(meant.id());
            }
            return chosen;
        }

        /// The topmost, or what lies below the one selected where the user clicks again or with alt.
        private @Nullable PlanElement meant() {
            var again = start.alt() || lastClick != null && start.isStillAt(lastClick);
            if (again && !start.shift() && floor.selected().size() == 1) {
                for (var i = 0; i < under.size(); i++) {
                    if (floor.selected().contains(under.get(i).id())) {
                        return under.get((i + 1) % under.size());
                    }
                }
            }
            return under.isEmpty() ? null : under.getFirst();
        }
    }
}
