package org.hallwright.domain.figures;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Name;

/// The figures of one exhibition by one definition.
///
/// @param byCountry counted exhibitors by ISO 3166-1 code, the empty one for unknown
/// @param byProvince counted exhibitors by GB/T 2260 code of two digits, of those that have one
/// @param byCategory counted exhibitors by category code; one with several categories counts in each
/// @param projectsByField projects by the English name of their field
public record ExhibitionFigures(
        Definition definition,
        Areas areas,
        Counts counts,
        Inventory inventory,
        Map<String, Integer> byCountry,
        Map<String, Integer> byProvince,
        Map<String, Integer> byCategory,
        Map<Name, Integer> projectsByField,
        List<HallFigures> byHall) {

    /// @param home country code against which exhibitors are international
    public static ExhibitionFigures of(ExhibitionState state, Definition definition, String home) {
        var occupancy = Occupancy.of(state);
        return new ExhibitionFigures(
                definition,
                Areas.of(state, definition, occupancy),
                Counts.of(state, home),
                Inventory.of(state.all(Booth.class), occupancy),
                exhibitors(state, e -> Stream.of(e.country())),
                exhibitors(state, e -> Stream.of(e.province()).filter(code -> !code.isEmpty())),
                exhibitors(state, e -> e.categories().stream().distinct()),
                fields(state),
                halls(state, definition, occupancy));
    }

    private static Map<String, Integer> exhibitors(ExhibitionState state, Function<Exhibitor, Stream<String>> keys) {
        var counts = new TreeMap<String, Integer>();
        state.all(Exhibitor.class).stream()
                .filter(Exhibitor::counts)
                .flatMap(keys)
                .forEach(key -> counts.merge(key, 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    private static Map<Name, Integer> fields(ExhibitionState state) {
        var counts =
                new TreeMap<Name, Integer>(Comparator.comparing(Name::enFirst).thenComparing(Name::zh));
        state.all(Project.class).forEach(project -> counts.merge(project.field(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    private static List<HallFigures> halls(ExhibitionState state, Definition definition, Occupancy occupancy) {
        return state.sorted(Hall.class, Comparator.comparing(Hall::order).thenComparing(Hall::id)).stream()
                .map(hall -> hall(state, hall, definition, occupancy))
                .toList();
    }

    private static HallFigures hall(ExhibitionState state, Hall hall, Definition definition, Occupancy occupancy) {
        var booths = state.all(Booth.class).stream()
                .filter(booth -> booth.hall().equals(hall.id()))
                .toList();
        return new HallFigures(
                hall,
                Areas.net(booths, definition, occupancy),
                Areas.gross(state, hall, definition),
                Inventory.of(booths, occupancy));
    }
}
