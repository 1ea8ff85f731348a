package org.hallwright.drawing.plan.look;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.plan.DoorKind;

/// How a plan looks: which layers are shown, and what the colours of booths say.
///
/// @param visitors whether it shows only what visitors may know: names of confirmed exhibitors, and zones and doors
/// for them
/// @param paper whether it goes on paper: no shading of the floor outside the hall
public record PlanLook(Set<PlanLayer> layers, ColourBy colourBy, boolean visitors, boolean paper) {
    public PlanLook {
        layers = Set.copyOf(layers);
    }

    /// The plan as it is worked on: everything but measures and former numbers.
    public static PlanLook screen() {
        var layers = EnumSet.complementOf(EnumSet.of(PlanLayer.DIMENSIONS, PlanLayer.FORMER_NUMBERS));
        return new PlanLook(layers, ColourBy.STATUS, false, false);
    }

    /// The plan that is printed unless another is asked for.
    public static PlanLook print() {
        return PlanPreset.SALES.look().onPaper();
    }

    public boolean shows(PlanLayer layer) {
        return layers.contains(layer);
    }

    /// Whether doors of a kind are shown: docks are no way for visitors.
    public boolean shows(DoorKind kind) {
        return shows(PlanLayer.DOORS) && !(visitors && kind == DoorKind.DOCK);
    }

    public PlanLook colouredBy(ColourBy newColourBy) {
        return new PlanLook(layers, newColourBy, visitors, paper);
    }

    public PlanLook with(PlanLayer layer, boolean shown) {
        var changed = EnumSet.noneOf(PlanLayer.class);
        changed.addAll(layers);
        if (shown) {
            changed.add(layer);
        } else {
            changed.remove(layer);
        }
        return new PlanLook(changed, colourBy, visitors, paper);
    }

    public PlanLook withVisitors(boolean newVisitors) {
        return new PlanLook(layers, colourBy, newVisitors, paper);
    }

    public PlanLook onPaper() {
        return new PlanLook(layers, colourBy, visitors, true);
    }

    /// The preset that looks like this, if one does.
    public Optional<PlanPreset> preset() {
        return Stream.of(PlanPreset.values())
                .filter(p -> (paper ? p.look().onPaper() : p.look()).equals(this))
                .findFirst();
    }
}
