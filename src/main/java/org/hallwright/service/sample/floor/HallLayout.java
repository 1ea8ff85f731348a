package org.hallwright.service.sample.floor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.sample.floor.HallSpec.Cell;
import org.hallwright.service.sample.names.Dice;

/// Lays out the halls that a table describes: booths, zones, fittings and the patches of the themed areas.
///
/// The plan is the same whatever the sample's seed, as a building is.
public final class HallLayout {
    private static final double ZONE_WIDTH = 9;
    private static final double ZONE_GAP = 3;
    private static final double NORTH = 12;
    private static final Map<ZoneKind, Name> ZONE_NAMES = Map.of(
            ZoneKind.STAGE, Name.of("Stage", "舞台"),
            ZoneKind.CATERING, Name.of("Catering", "餐饮区"),
            ZoneKind.MEETING, Name.of("Business talks", "洽谈区"));
    private final String prefix;
    private final Map<String, Id<ThemedArea>> areas;

    /// @param prefix code of the exhibition, with which ids begin
    /// @param areas the themed areas by the keys that the table uses
    public HallLayout(String prefix, Map<String, Id<ThemedArea>> areas) {
        this.prefix = prefix;
        this.areas = areas;
    }

    public LaidHalls lay(String table) {
        var halls = new ArrayList<Hall>();
        var booths = new ArrayList<Booth>();
        var fittings = new ArrayList<Entry>();
        for (var spec : HallSpec.read(table)) {
            var hall = new Hall(
                    Id.named(prefix + "/hall/" + spec.code()),
                    spec.code(),
                    spec.name(),
                    0,
                    spec.outline(),
                    spec.clearHeight(),
                    spec.floorLoad(),
                    halls.size() + 1,
                    NORTH);
            halls.add(hall);
            booths.addAll(booths(spec, hall));
            fittings.addAll(new AreaPatches(prefix, areas).of(spec, hall));
            fittings.addAll(zones(spec, hall));
            fittings.addAll(new HallFittings(prefix, spec, hall).all());
        }
        return new LaidHalls(halls, booths, fittings);
    }

    private List<Booth> booths(HallSpec spec, Hall hall) {
        var dice = Dice.of(20_210_923, prefix + spec.code());
        var lots = new ArrayList<Lot>();
        for (var cell : spec.grid()) {
            lots.addAll(lots(cell, dice));
        }
        return new BoothNumbers(prefix, hall, areas).booths(withServicePoints(lots));
    }

    private static List<Lot> lots(Cell cell, Dice dice) {
        var floor = letFloor(cell);
        return switch (cell.filling().style()) {
            case "R" -> new ShellRows(dice).fill(cell, floor);
            case "S" -> new IslandCut(dice, 36, 72).fill(cell, floor);
            case "M" -> new IslandCut(dice, 54, 160).fill(cell, floor);
            case "B" -> new IslandCut(dice, 120, 300).fill(cell, floor);
            case "X" -> withSpecialShow(new IslandCut(dice, 72, 220).fill(cell, floor));
            default -> List.of();
        };
    }

    private static Bounds letFloor(Cell cell) {
        var b = cell.bounds();
        return cell.filling().zone().isEmpty()
                ? b
                : new Bounds(b.minX(), b.minY(), b.maxX() - ZONE_WIDTH - ZONE_GAP, b.maxY());
    }

    private static List<Lot> withSpecialShow(List<Lot> lots) {
        var largest = lots.stream().max(Comparator.comparingDouble(Lot::size)).orElseThrow();
        return lots.stream()
                .map(lot -> lot == largest ? lot.as(BoothKind.SPECIAL_SHOW) : lot)
                .toList();
    }

    /// Two small booths of each hall are the organiser's own: information and repairs.
    private static List<Lot> withServicePoints(List<Lot> lots) {
        var single = lots.stream().filter(lot -> lot.size() == 9).toList();
        if (single.size() < 20) {
            return lots;
        }
        var chosen = List.of(single.getFirst(), single.get(single.size() / 2));
        return lots.stream()
                .map(lot -> chosen.contains(lot) ? lot.as(BoothKind.NON_INVENTORY) : lot)
                .toList();
    }

    private List<Zone> zones(HallSpec spec, Hall hall) {
        var zones = new ArrayList<Zone>();
        for (var cell : spec.grid()) {
            if (!cell.filling().zone().isEmpty()) {
                var kind = ZoneKind.valueOf(cell.filling().zone());
                var b = cell.bounds();
                var outline = Outline.rectangle(b.maxX() - ZONE_WIDTH, b.minY(), ZONE_WIDTH, b.height());
                var id = Id.<Zone>named(prefix + "/zone/" + spec.code() + "/" + cell.column() + "-" + cell.band());
                zones.add(new Zone(id, hall.id(), kind, ZONE_NAMES.get(kind), outline));
            }
        }
        return zones;
    }
}
