package org.hallwright.ui.plan.tool.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.layout.Numbering;
import org.hallwright.domain.plan.layout.RowOfBooths;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.tool.Checking;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.PlanTool;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.Surroundings;
import org.jspecify.annotations.Nullable;

/// Draws a rectangle and fills it with rows of booths back to back, by the pattern that is set beside the
/// plan; where the pattern says how many there are, a block of that size goes from where the drag begins
/// towards the pointer, and a click places it.
///
/// Booths that cannot stand, because of a pillar, a wall or floor that is kept free, are shown and left out.
public final class RowTool implements PlanTool {
    private final Supplier<Floor> floors;
    private @Nullable Floor floor;
    private @Nullable Point start;

    public RowTool(Supplier<Floor> floors) {
        this.floors = floors;
    }

    @Override
    public Preview hover(Pointer pointer) {
        var now = floors.get();
        if (!now.pattern().isCounted()) {
            return Preview.NONE;
        }
        var place = Surroundings.of(now).place(pointer);
        return preview(now, now.pattern().between(place.at(), place.at()), true).withGuides(place.lines());
    }

    @Override
    public Preview press(Pointer pointer) {
        floor = floors.get();
        start = floor.snapped(pointer);
        return floor.pattern().isCounted() ? drag(pointer) : Preview.NONE;
    }

    @Override
    public Preview drag(Pointer pointer) {
        if (floor == null || start == null) {
            return Preview.NONE;
        }
        var place = Surroundings.of(floor).place(pointer);
        return preview(floor, floor.pattern().between(start, place.at()), false).withGuides(place.lines());
    }

    private static Preview preview(Floor on, RowOfBooths rows, boolean click) {
        var ghosts = ghosts(on, rows);
        var standing = ghosts.stream().filter(Ghost::allowed).toList();
        var left = ghosts.size() - standing.size();
        var net = Math.round(
                standing.stream().mapToDouble(g -> g.outline().area()).sum());
        var hint = click
                ? Label.of("plan.hint.rows-block", standing.size(), net)
                : left == 0
                        ? Label.of("plan.hint.rows-count", standing.size(), net)
                        : Label.of("plan.hint.rows-left-out", standing.size(), net, left);
        var gaps = ghosts.isEmpty() ? List.<Snap.Line>of() : Surroundings.of(on).gaps(List.of(outline(rows.area())));
        var preview = Preview.ghosts(ghosts, hint).withGaps(gaps).withLasso(rows.area());
        return Checking.ofDrawn(on, preview, drawn(on, rows, ghosts));
    }

    private static Outline outline(Bounds area) {
        return Outline.rectangle(area.minX(), area.minY(), area.width(), area.height());
    }

    @Override
    public Outcome release(Pointer pointer) {
        if (floor == null || start == null) {
            return Outcome.NOTHING;
        }
        var rows = floor.pattern().between(start, floor.snapped(pointer));
        var outcome = made(floor, rows);
        cancel();
        return outcome;
    }

    /// The block that is set, which must be.
    @Override
    public Optional<Outcome> placed(Pointer pointer) {
        var now = floors.get();
        var at = now.snapped(pointer);
        return Optional.of(
                now.pattern().isCounted()
                        ? made(now, now.pattern().between(at, at))
                        : new Outcome.Refuse(Label.of("plan.rows-uncounted")));
    }

    private static Outcome made(Floor floor, RowOfBooths rows) {
        var without = blocked(floor, rows);
        return without.size() == rows.spots().size() ? Outcome.NOTHING : new Outcome.AddRows(rows, without);
    }

    @Override
    public void cancel() {
        floor = null;
        start = null;
    }

    @Override
    public Label hint() {
        return Label.of("plan.hint.rows");
    }

    private static Set<Footprint> blocked(Floor floor, RowOfBooths rows) {
        return rows.spots().stream()
                .map(RowOfBooths.Spot::footprint)
                .filter(footprint -> !floor.isFree(footprint.outline(), Set.of()))
                .collect(Collectors.toSet());
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

    /// The booths that will stand; a ghost is one of each spot.
    private static List<Booth> drawn(Floor floor, RowOfBooths rows, List<Ghost> ghosts) {
        var drawn = new ArrayList<Booth>();
        for (var i = 0; i < ghosts.size(); i++) {
            if (ghosts.get(i).allowed()) {
                drawn.add(floor.drawn(ghosts.get(i).label(), rows.spots().get(i).footprint()));
            }
        }
        return drawn;
    }

    private static Set<String> taken(Floor floor) {
        return floor.sheet().booths().stream()
                .map(m -> m.booth().number())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
