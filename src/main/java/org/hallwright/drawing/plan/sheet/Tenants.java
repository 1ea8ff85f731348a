package org.hallwright.drawing.plan.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// Looks up in one state who has a booth and what stands on its sign, and makes its mark of that.
final class Tenants {
    private final ExhibitionState state;
    private final PlanSheet.Naming naming;
    private final Occupancy occupancy;
    private final Map<Id<ThemedArea>, Integer> places = new HashMap<>();

    Tenants(ExhibitionState state, List<ThemedArea> areas, PlanSheet.Naming naming) {
        this.state = state;
        this.naming = naming;
        this.occupancy = Occupancy.of(state);
        areas.forEach(area -> places.put(area.id(), places.size()));
    }

    /// The booth's mark; where it lies, and its open sides, are those of the earlier one while it has not
    /// moved.
    BoothMark mark(Booth booth, @Nullable BoothMark earlier) {
        var assignment = occupancy.on(booth.id()).orElse(null);
        var exhibitor =
                assignment == null ? null : state.find(assignment.exhibitor()).orElse(null);
        return new BoothMark(
                booth,
                occupancy.statusOf(booth),
                sign(booth.id(), exhibitor, naming.full()),
                sign(booth.id(), exhibitor, naming.brief()),
                exhibitor,
                area(booth),
                place(booth, earlier),
                earlier == null ? new boolean[0] : earlier.open());
    }

    /// The booth's mark, known that nothing but the booth itself has changed since the earlier one.
    BoothMark markOfSame(Booth booth, BoothMark earlier) {
        return new BoothMark(
                booth,
                booth.kind() == earlier.booth().kind() ? earlier.status() : occupancy.statusOf(booth),
                earlier.sign(),
                earlier.briefSign(),
                earlier.exhibitor(),
                area(booth),
                place(booth, earlier),
                earlier.open());
    }

    private int area(Booth booth) {
        return booth.area() == null ? -1 : places.getOrDefault(booth.area(), -1);
    }

    private static BoothMark.Place place(Booth booth, @Nullable BoothMark earlier) {
        return earlier != null && earlier.booth().footprint().equals(booth.footprint())
                ? earlier.place()
                : BoothMark.Place.of(booth);
    }

    private String sign(Id<Booth> booth, @Nullable Exhibitor exhibitor, Function<Name, String> picking) {
        return exhibitor == null
                ? occupancy.holdOn(booth).map(Hold::heldFor).orElse("")
                : picking.apply(exhibitor.signName());
    }
}
