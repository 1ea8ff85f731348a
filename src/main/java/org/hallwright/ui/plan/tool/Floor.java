package org.hallwright.ui.plan.tool;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.check.LiveCheck;
import org.hallwright.domain.plan.layout.FreeNumbers;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.jspecify.annotations.Nullable;

/// What a tool works on: the sheet as drawn, what is selected, what may be taken, and how new things are
/// made.
///
/// @param pickable whether an element may be taken: it is shown, and its layer is not locked
/// @param pattern how rows of booths are made
/// @param stencil how other things are made
/// @param aisle width of an aisle by the rules in force, metres
/// @param snapping whether things snap while Alt is not pressed
/// @param checks what the rules find, once it is known
public record Floor(
        PlanSheet sheet,
        Set<Id<? extends PlanElement>> selected,
        Predicate<PlanElement> pickable,
        RowPattern pattern,
        Stencil stencil,
        double aisle,
        boolean snapping,
        Supplier<Optional<LiveCheck>> checks) {
    private static final double PULL_PX = 7;
    private static final double ROUNDING = 0.001;

    public Floor {
        selected = Set.copyOf(selected);
    }

    /// A floor on which things snap, and of which it is not known what the rules find.
    public Floor(
            PlanSheet sheet,
            Set<Id<? extends PlanElement>> selected,
            Predicate<PlanElement> pickable,
            RowPattern pattern,
            Stencil stencil,
            double aisle) {
        this(sheet, selected, pickable, pattern, stencil, aisle, true, Optional::empty);
    }

    /// What the rules find on this plan, if that is known yet.
    public Optional<LiveCheck> check() {
        return checks.get();
    }

    /// The same of which nobody knows what the rules find.
    public Floor unchecked() {
        return new Floor(sheet, selected, pickable, pattern, stencil, aisle, snapping, Optional::empty);
    }

    public Id<Hall> hall() {
        return sheet.hall().id();
    }

    /// The smallest booth at a place.
    public Optional<Booth> boothAt(Point place) {
        return at(place, 0).stream()
                .filter(Booth.class::isInstance)
                .map(Booth.class::cast)
                .findFirst();
    }

    /// What may be taken at a place, the topmost first and of booths the smallest.
    public List<PlanElement> at(Point place, double reach) {
        var hits = sheet.at(place, reach).stream().filter(pickable).toList();
        var booths = hits.stream()
                .filter(Booth.class::isInstance)
                .map(Booth.class::cast)
                .sorted(Comparator.comparingDouble(Booth::netArea).thenComparing(Booth::id))
                .iterator();
        return hits.stream()
                .map(hit -> hit instanceof Booth ? booths.next() : hit)
                .toList();
    }

    /// What a click would take, null for nothing.
    public @Nullable PlanElement topmost(Pointer pointer) {
        var hits = at(pointer.at(), pointer.reach());
        return hits.isEmpty() ? null : hits.getFirst();
    }

    /// The selected elements that are there.
    public List<PlanElement> selection() {
        return elements(selected);
    }

    public List<PlanElement> elements(Collection<? extends Id<? extends PlanElement>> ids) {
        return ids.stream().sorted().flatMap(id -> sheet.find(id).stream()).toList();
    }

    /// What may be taken and lies inside a rectangle, or at least touches it.
    public List<PlanElement> in(Bounds area, boolean touching) {
        return sheet.elementsIn(area).stream()
                .filter(pickable)
                .filter(e -> area.contains(Shapes.outline(e).bounds())
                        || touching && !Shapes.isGround(e) && touches(Shapes.outline(e), area))
                .toList();
    }

    private static boolean touches(Outline outline, Bounds area) {
        return outline.bounds().intersects(area)
                && area.width() > 0
                && area.height() > 0
                && outline.distanceTo(Outline.rectangle(area.minX(), area.minY(), area.width(), area.height())) == 0;
    }

    /// Whether things snap under the pointer: as it is switched, and the other way with Alt.
    public boolean snaps(Pointer pointer) {
        return snapping != pointer.alt();
    }

    /// How things snap under the pointer.
    public Snap snap(Pointer pointer) {
        return !snaps(pointer) ? Snap.OFF : new Snap(Snap.GRID, PULL_PX * pointer.pixel(), aisle);
    }

    /// The place that the pointer means.
    public Point snapped(Pointer pointer) {
        return Surroundings.of(this).place(pointer).at();
    }

    /// Whether a booth can stand there: in the hall, on no booth but those that move themselves, on no
    /// pillar or wall, and on no floor that is kept for something else.
    public boolean isFree(Outline outline, Collection<? extends Id<?>> moving) {
        return sheet.hall().outline().covers(outline)
                && sheet.elementsIn(outline.bounds()).stream()
                        .filter(e -> !moving.contains(e.id()) && blocks(e))
                        .noneMatch(e -> Shapes.outline(e).overlap(outline) > ROUNDING);
    }

    /// A booth that is being drawn, under the number that it will get.
    public Booth drawn(Footprint footprint) {
        return drawn(freeNumbers().next(), footprint);
    }

    /// The numbers that new booths of this hall will get.
    public FreeNumbers freeNumbers() {
        return new FreeNumbers(
                sheet.hall().code(), sheet.booths().stream().map(m -> m.booth().number()));
    }

    /// A booth that is being drawn and has no number of its own yet.
    ///
    /// @param sign stands for its number in what is said about it
    public Booth drawn(String sign, Footprint footprint) {
        return Booth.shell(Id.named("drawn " + sign), hall(), sign, footprint);
    }

    private static boolean blocks(PlanElement element) {
        return element instanceof Booth
                || element instanceof Pillar
                || element instanceof Wall
                || element instanceof Zone zone && !zone.kind().isGround();
    }
}
