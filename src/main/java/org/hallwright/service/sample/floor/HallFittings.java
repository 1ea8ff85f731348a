package org.hallwright.service.sample.floor;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.sample.floor.HallSpec.Cell;

/// What the building brings: entrances in the south, dock doors in the north, exits where aisles end,
/// pillars, hydrants along the walls and supply points in the floor.
final class HallFittings {
    private static final double ENTRANCE_WIDTH = 6;
    private static final double STRIP_DEPTH = 4;
    private static final double EXIT_WIDTH = 3;
    private static final double EXIT_CLEAR = 1.4;
    private static final double PILLAR = 0.9;

    /// Between two entrances, for an information desk beside their strips and hydrants.
    private static final double DESK_ROOM = 31;
    private final String prefix;
    private final HallSpec spec;
    private final Hall hall;
    private final List<Entry> entries = new ArrayList<>();

    HallFittings(String prefix, HallSpec spec, Hall hall) {
        this.prefix = prefix;
        this.spec = spec;
        this.hall = hall;
    }

    List<Entry> all() {
        addEntrances();
        addExits();
        addDockDoors();
        addPillars();
        addHydrants();
        spec.grid().forEach(this::addUtilities);
        addLabels();
        return entries;
    }

    private <T> Id<T> id(String kind, Object which) {
        return Id.named(prefix + "/" + kind + "/" + spec.code() + "/" + which);
    }

    private int columns() {
        return spec.columns().size();
    }

    private int bands() {
        return spec.bands().size();
    }

    /// The middle of the main aisle east of a column.
    private double aisleX(int column) {
        return spec.columnX(column + 1) - HallSpec.COLUMN_AISLE / 2;
    }

    /// The middle of the main aisle north of a band.
    private double aisleY(int band) {
        return spec.bandY(band + 1) - HallSpec.BAND_AISLE / 2;
    }

    private void addEntrances() {
        for (var i = 0; i < columns() - 1; i++) {
            var x = aisleX(i);
            addDoor("E" + (i + 1), DoorKind.ENTRANCE, x, 0, ENTRANCE_WIDTH, 0);
            var width = ENTRANCE_WIDTH + 4;
            var strip = Outline.rectangle(x - width / 2, 0, width, STRIP_DEPTH);
            addZone("E" + (i + 1), ZoneKind.ENTRANCE_STRIP, Name.of("Entrance strip", "入口通道"), strip);
        }
        if (columns() > 2 && aisleX(1) - aisleX(0) >= DESK_ROOM) {
            var middle = (aisleX(0) + aisleX(1)) / 2;
            var desk = Outline.rectangle(middle - 6, 0, 12, 2.5);
            addZone("desk", ZoneKind.VISITOR_SERVICE, Name.of("Information", "问讯处"), desk);
        }
    }

    private void addExits() {
        addDoor("X1", DoorKind.EXIT, 4, 0, EXIT_WIDTH, 0);
        addDoor("X2", DoorKind.EXIT, spec.width() - 4, 0, EXIT_WIDTH, 0);
        for (var band = 0; band < bands() - 1; band++) {
            addEmergencyExit("W" + (band + 1), 0, aisleY(band));
            addEmergencyExit("O" + (band + 1), spec.width(), aisleY(band));
        }
        for (var column = 0; column < columns() - 1; column++) {
            addDoor("N" + (column + 1), DoorKind.EMERGENCY_EXIT, aisleX(column), spec.depth(), EXIT_WIDTH, 0);
        }
    }

    private void addEmergencyExit(String code, double x, double y) {
        addDoor(code, DoorKind.EMERGENCY_EXIT, x, y, EXIT_WIDTH, 90);
        var west = x == 0 ? 0 : x - EXIT_CLEAR;
        var clear = Outline.rectangle(west, y - EXIT_WIDTH / 2 - 0.5, EXIT_CLEAR, EXIT_WIDTH + 1);
        addZone(code, ZoneKind.NO_BUILD, Name.of("Keep clear", "保持畅通"), clear);
    }

    private void addDockDoors() {
        for (var column = 0; column < columns(); column++) {
            var x = spec.columnX(column) + spec.columns().get(column) / 2;
            if (x + 4 < spec.width() - spec.notchWidth()) {
                addDoor("D" + (column + 1), DoorKind.DOCK, x, spec.depth(), 5, 0);
            }
        }
    }

    private void addDoor(String code, DoorKind kind, double x, double y, double width, double direction) {
        var at = new Point(x, y);
        entries.add(new Door(id("door", code), hall.id(), spec.code() + "-" + code, kind, at, width, direction));
    }

    private void addZone(String which, ZoneKind kind, Name name, Outline outline) {
        entries.add(new Zone(id("zone", which), hall.id(), kind, name, outline));
    }

    /// Beside the corners of the cells in the wide aisles, which stay 6 m clear, and on the same lines at the
    /// walls.
    private void addPillars() {
        for (var band = 0; band < bands(); band++) {
            var y = spec.bandY(band) + spec.bands().get(band) - PILLAR;
            for (var column = 0; column < columns() - 1; column++) {
                var x = spec.columnX(column) + spec.columns().get(column) + 0.3;
                addPillar(band + "-" + column, x, y);
            }
            addPillar(band + "-west", 0, y);
            addPillar(band + "-east", spec.width() - PILLAR, y);
        }
    }

    private void addPillar(String which, double x, double y) {
        entries.add(new Pillar(id("pillar", which), hall.id(), Footprint.rectangle(x, y, PILLAR, PILLAR)));
    }

    private void addHydrants() {
        for (var band = 0; band < bands(); band++) {
            var y = spec.bandY(band) + spec.bands().get(band) / 2;
            addHydrant("H" + (2 * band + 1), 0.3, y);
            addHydrant("H" + (2 * band + 2), spec.width() - 0.3, y);
        }
        for (var column = 0; column < columns() - 1; column++) {
            addHydrant("H" + (2 * bands() + column + 1), aisleX(column) - 8, 0.3);
        }
    }

    private void addHydrant(String code, double x, double y) {
        var name = spec.code() + "-" + code;
        entries.add(new FirePoint(id("fire", code), hall.id(), name, FirePoint.Kind.HYDRANT, new Point(x, y), 1.5));
    }

    /// Power under the spines of the rows every 12 m, data and water once in each cell.
    private void addUtilities(Cell cell) {
        var b = cell.bounds();
        var key = (cell.band() + 1) + "" + (cell.column() + 1);
        var capacity = cell.filling().style().equals("B") ? "3 × 125 A" : "3 × 32 A";
        var nth = 1;
        for (var y = b.minY() + 3; y < b.maxY(); y += HallSpec.ROW_PITCH) {
            for (var x = b.minX() + 6; x < b.maxX(); x += 12) {
                addUtility("P" + key + nth++, UtilityKind.POWER, x, y, capacity);
            }
        }
        addUtility("T" + key, UtilityKind.DATA, b.minX() + 12, b.minY() + 3, "1 Gbit/s");
        addUtility("W" + key, UtilityKind.WATER, b.minX() + 12, b.minY() + 12, "DN 25, 4 bar");
        addUtility("G" + key, UtilityKind.DRAIN, b.minX() + 12.5, b.minY() + 12, "DN 50");
    }

    private void addUtility(String code, UtilityKind kind, double x, double y, String capacity) {
        var at = new Point(x, y);
        entries.add(new UtilityPoint(id("utility", code), hall.id(), spec.code() + "-" + code, kind, at, capacity));
    }

    private void addLabels() {
        for (var band = 0; band < bands() - 1; band++) {
            var at = new Point(spec.width() / 2, aisleY(band));
            entries.add(new PlanLabel(id("label", band), hall.id(), Name.of("Main aisle", "主通道"), at, 1.2));
        }
    }
}
