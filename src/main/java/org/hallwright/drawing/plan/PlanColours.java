package org.hallwright.drawing.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;

/// What the colours of a plan are and what they mean: the fills of booths and the legend that explains them.
final class PlanColours {
    private static final List<String> OPEN_SIDES =
            List.of("open-sides.0", "open-sides.1", "open-sides.2", "open-sides.3", "open-sides.4");

    private final Palette palette;
    private final ColourBy by;

    PlanColours(Palette palette, ColourBy by) {
        this.palette = palette;
        this.by = by;
    }

    Ink fill(BoothMark mark, PlanSheet sheet) {
        return switch (by) {
            case STATUS -> palette.status(mark.status());
            case KIND -> palette.kind(mark.booth().kind());
            case OPEN_SIDES -> palette.openSides(mark.booth().openSides());
            case THEMED_AREA -> area(mark.area(), sheet);
        };
    }

    private Ink area(int place, PlanSheet sheet) {
        return place < 0
                ? palette.status(BoothStatus.AVAILABLE)
                : palette.soft(palette.series(place, sheet.areas().get(place).colour()));
    }

    Ink door(DoorKind kind) {
        return switch (kind) {
            case ENTRANCE -> palette.accent();
            case EXIT, EMERGENCY_EXIT -> palette.exit();
            case DOCK -> palette.line();
        };
    }

    Ink utility(UtilityKind kind) {
        return switch (kind) {
            case POWER -> Ink.of(0xD55E00);
            case WATER -> Ink.of(0x0072B2);
            case DRAIN -> Ink.of(0x56B4E9);
            case AIR -> Ink.of(0x8A8F98);
            case DATA -> Ink.of(0xCC79A7);
        };
    }

    /// What is on the sheet, each colour once: booths first, then doors and points.
    List<LegendEntry> legend(PlanSheet sheet, PlanOptions options) {
        var entries = new ArrayList<>(booths(sheet));
        for (var kind : DoorKind.values()) {
            var count =
                    sheet.all(Door.class).stream().filter(d -> d.kind() == kind).count();
            add(entries, LegendEntry.Symbol.DOOR, "door-kind.", kind, door(kind), count);
        }
        var firePoints = sheet.all(FirePoint.class).size();
        if (options.services() && firePoints > 0) {
            entries.add(new LegendEntry(
                    LegendEntry.Symbol.POINT,
                    "plan-element.fire-point",
                    "",
                    palette.danger(),
                    palette.danger(),
                    firePoints));
        }
        for (var kind : options.utilities() ? UtilityKind.values() : new UtilityKind[0]) {
            var count = sheet.all(UtilityPoint.class).stream()
                    .filter(u -> u.kind() == kind)
                    .count();
            add(entries, LegendEntry.Symbol.POINT, "utility-kind.", kind, utility(kind), count);
        }
        return entries;
    }

    private List<LegendEntry> booths(PlanSheet sheet) {
        var entries = new ArrayList<LegendEntry>();
        var marks = sheet.booths();
        switch (by) {
            case STATUS -> {
                for (var status : BoothStatus.values()) {
                    var count = marks.stream().filter(m -> m.status() == status).count();
                    add(entries, LegendEntry.Symbol.BOOTH, "booth-status.", status, palette.status(status), count);
                }
            }
            case KIND -> {
                for (var kind : BoothKind.values()) {
                    var count =
                            marks.stream().filter(m -> m.booth().kind() == kind).count();
                    add(entries, LegendEntry.Symbol.BOOTH, "booth-kind.", kind, palette.kind(kind), count);
                }
            }
            case OPEN_SIDES -> openSides(entries, marks);
            case THEMED_AREA -> areas(entries, sheet, marks);
        }
        return entries;
    }

    private void openSides(List<LegendEntry> entries, List<BoothMark> marks) {
        for (var sides = 0; sides <= 4; sides++) {
            var wanted = sides;
            var count = (int)
                    marks.stream().filter(m -> m.booth().openSides() == wanted).count();
            if (count > 0) {
                var fill = palette.openSides(sides);
                var key = OPEN_SIDES.get(sides);
                entries.add(new LegendEntry(LegendEntry.Symbol.BOOTH, key, "", fill, palette.line(), count));
            }
        }
    }

    private void areas(List<LegendEntry> entries, PlanSheet sheet, List<BoothMark> marks) {
        var counts = new LinkedHashMap<Integer, Integer>();
        marks.forEach(m -> counts.merge(m.area(), 1, Integer::sum));
        for (var place = 0; place < sheet.areas().size(); place++) {
            var count = counts.getOrDefault(place, 0);
            if (count > 0) {
                var name = sheet.name(sheet.areas().get(place).name());
                entries.add(
                        new LegendEntry(LegendEntry.Symbol.BOOTH, "", name, area(place, sheet), palette.line(), count));
            }
        }
        var without = counts.getOrDefault(-1, 0);
        if (without > 0) {
            entries.add(new LegendEntry(
                    LegendEntry.Symbol.BOOTH, "plan-element.no-area", "", area(-1, sheet), palette.line(), without));
        }
    }

    private void add(
            List<LegendEntry> entries, LegendEntry.Symbol symbol, String family, Enum<?> constant, Ink fill, long n) {
        if (n > 0) {
            var key = family + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            entries.add(new LegendEntry(symbol, key, "", fill, palette.line(), (int) n));
        }
    }
}
