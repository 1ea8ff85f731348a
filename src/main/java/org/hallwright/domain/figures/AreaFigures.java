package org.hallwright.domain.figures;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Outlines;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;

/// The floor of a themed area or of a section, and what of it is let.
///
/// @param gross floor of its patches in square metres; floor of two overlapping patches counts once
/// @param inventory of the booths that belong to it, wherever they stand
public record AreaFigures(double gross, Inventory inventory) {
    public static AreaFigures of(ExhibitionState state, Id<ThemedArea> area) {
        return of(state, Set.of(area));
    }

    /// Of all themed areas of a section together.
    public static AreaFigures ofSection(ExhibitionState state, Id<Section> section) {
        var areas = new HashSet<Id<ThemedArea>>();
        state.all(ThemedArea.class).stream()
                .filter(a -> section.equals(a.section()))
                .forEach(a -> areas.add(a.id()));
        return of(state, areas);
    }

    private static AreaFigures of(ExhibitionState state, Collection<Id<ThemedArea>> areas) {
        var floors = state.all(AreaPatch.class).stream()
                .filter(p -> areas.contains(p.area()))
                .collect(Collectors.groupingBy(
                        AreaPatch::hall, Collectors.mapping(AreaPatch::outline, Collectors.toList())));
        var booths = state.all(Booth.class).stream()
                .filter(b -> b.area() != null && areas.contains(b.area()))
                .toList();
        var gross = floors.values().stream().mapToDouble(AreaFigures::covered).sum();
        return new AreaFigures(gross, Inventory.of(booths, Occupancy.of(state)));
    }

    private static double covered(List<Outline> outlines) {
        return outlines.size() == 1
                ? outlines.getFirst().area()
                : Outlines.union(outlines).stream().mapToDouble(Outline::area).sum();
    }

    /// Net area of the booths in square metres.
    public double net() {
        return inventory.total().squareMetres();
    }

    /// What part of the net area is confirmed by its exhibitors, from 0 to 1.
    public double soldShare() {
        return inventory.rented().ofArea();
    }
}
