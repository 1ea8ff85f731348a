package org.hallwright.exchange.plan.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.plan.feature.References;
import org.hallwright.exchange.plan.feature.WordList;
import org.hallwright.exchange.table.Sheet;
import org.jspecify.annotations.Nullable;

/// The booths as a table that [PlanImport] reads back equal, with who stands on them. Headers are those of the
/// format.
public final class BoothTable {
    private static final List<String> HEADERS = List.of(
            "number",
            "hall",
            "x_m",
            "y_m",
            "width_m",
            "depth_m",
            "rotation_deg",
            "wkt",
            "kind",
            "open_sides",
            "themed_area",
            "formerly",
            "notes",
            "height_m",
            "load_kn_m2",
            "area_m2",
            "status",
            "exhibitor_en",
            "exhibitor_zh");

    private BoothTable() {}

    /// @param halls codes of the halls to write; empty for all
    public static Sheet sheet(ExhibitionState state, List<String> halls) {
        var occupancy = Occupancy.of(state);
        var areas = References.of(state.all(ThemedArea.class), ThemedArea::code);
        var rows = state
                .sorted(
                        Booth.class,
                        Comparator.comparing((Booth b) -> hall(state, b))
                                .thenComparing(Booth::number)
                                .thenComparing(Booth::id))
                .stream()
                .filter(b -> halls.isEmpty() || halls.contains(hall(state, b)))
                .map(b -> row(state, occupancy, areas, b))
                .toList();
        return new Sheet("Booths", HEADERS, rows);
    }

    private static String hall(ExhibitionState state, Booth booth) {
        return state.find(booth.hall()).map(Hall::code).orElse("");
    }

    private static List<@Nullable Object> row(
            ExhibitionState state, Occupancy occupancy, Map<String, String> areas, Booth b) {
        var row = new ArrayList<@Nullable Object>(List.of(b.number(), hall(state, b)));
        if (b.footprint() instanceof Footprint.Rectangle r) {
            row.addAll(List.of(r.corner().x(), r.corner().y(), r.width(), r.depth(), r.rotation(), ""));
        } else {
            row.addAll(List.of("", "", "", "", "", Wkt.of(b.footprint().outline())));
        }
        var name = occupancy
                .on(b.id())
                .flatMap(a -> state.find(a.exhibitor()))
                .map(Exhibitor::name)
                .orElse(Name.NONE);
        row.addAll(List.of(
                TradeWords.code(b.kind()),
                b.openSides(),
                b.area() == null ? "" : areas.getOrDefault(b.area().value(), ""),
                WordList.join(b.formerly()),
                b.notes(),
                b.height(),
                b.load(),
                Math.rint(b.netArea() * 100) / 100,
                TradeWords.code(occupancy.statusOf(b)),
                name.en(),
                name.zh()));
        return row;
    }
}
