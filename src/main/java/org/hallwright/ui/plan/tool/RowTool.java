package org.hallwright.ui.plan.tool;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.layout.Numbering;
import org.hallwright.domain.plan.layout.RowOfBooths;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.jspecify.annotations.Nullable;

/// Draws a rectangle and fills it with rows of booths back to back, by the pattern that is set beside the plan.
public final class RowTool implements PlanTool {
    private final Supplier<Floor> floors;
    private @Nullable Drawn drawn;

    public RowTool(Supplier<Floor> floors) {
        this.floors = floors;
    }

    @Override
    public Preview press(Pointer pointer) {
        drawn = new Drawn(floors.get(), pointer);
        return Preview.NONE;
    }

    @Override
    public Preview drag(Pointer pointer) {
        if (drawn == null) {
            return Preview.NONE;
        }
        var rows = rows(drawn, pointer);
        var ghosts = ghosts(drawn.floor(), rows);
        var hint = Label.of("plan.hint.rows-count", ghosts.size(), Math.round(rows.netArea()));
        var area = drawn.to(pointer);
        return new Preview(ghosts, List.of(), List.of(), area, null, hint);
    }

    @Override
    public Outcome release(Pointer pointer) {
        var finished = drawn;
        drawn = null;
        if (finished == null) {
            return Outcome.NOTHING;
        }
        var rows = rows(finished, pointer);
        return rows.spots().isEmpty() ? Outcome.NOTHING : new Outcome.AddRows(rows);
    }

    @Override
    public void cancel() {
        drawn = null;
    }

    @Override
    public Label hint() {
        return Label.of("plan.hint.rows");
    }

    private static RowOfBooths rows(Drawn drawn, Pointer pointer) {
        return drawn.floor().pattern().in(drawn.to(pointer));
    }

    private static List<Ghost> ghosts(Floor floor, RowOfBooths rows) {
        var spots = rows.spots();
        if (spots.isEmpty()) {
            return List.of();
        }
        var numbering = Numbering.from(floor.pattern().firstNumber())
                .forRowsOf(spots.getLast().place() + 1);
        var taken = taken(floor);
        return spots.stream()
                .map(spot -> {
                    var number = numbering.of(spot.row(), spot.place());
                    var outline = spot.footprint().outline();
                    return new Ghost(outline, number, !taken.contains(number) && floor.isFree(outline, Set.of()));
                })
                .toList();
    }

    private static Set<String> taken(Floor floor) {
        return floor.sheet().booths().stream()
                .map(m -> m.booth().number())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
