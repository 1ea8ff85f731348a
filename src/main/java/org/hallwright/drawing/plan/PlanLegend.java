package org.hallwright.drawing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Pattern;
import org.hallwright.drawing.plan.LegendEntry.Symbol;
import org.hallwright.drawing.plan.booth.BoothClasses;
import org.hallwright.drawing.plan.detail.PlanInks;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.PlanSheet;

/// Explains what is on a sheet, each colour once: booths first, then doors and points. What is not there is not
/// explained.
final class PlanLegend {
    private final Palette palette;
    private final PlanInks inks;
    private final PlanLook look;

    PlanLegend(Palette palette, PlanLook look) {
        this.palette = palette;
        this.inks = new PlanInks(palette);
        this.look = look;
    }

    List<LegendEntry> of(PlanSheet sheet, BoothClasses classes) {
        var entries = new ArrayList<LegendEntry>();
        if (look.shows(PlanLayer.BOOTHS)) {
            booths(entries, sheet, classes);
        }
        for (var kind : DoorKind.values()) {
            if (look.shows(kind)) {
                var count = sheet.all(Door.class).stream()
                        .filter(d -> d.kind() == kind)
                        .count();
                add(entries, Symbol.DOOR, key("door-kind.", kind), inks.door(kind), count);
            }
        }
        if (look.shows(PlanLayer.FIRE_POINTS)) {
            firePoints(entries, sheet);
        }
        if (look.shows(PlanLayer.UTILITIES)) {
            supplies(entries, sheet);
        }
        return entries;
    }

    private void booths(List<LegendEntry> entries, PlanSheet sheet, BoothClasses classes) {
        var sorted = classes.sorted(sheet.booths());
        for (var i = 0; i < sorted.size(); i++) {
            var each = classes.all().get(i);
            if (!sorted.get(i).isEmpty()) {
                var line = each.pattern() == Pattern.NONE ? palette.line() : inks.pattern(each.fill());
                entries.add(new LegendEntry(
                        Symbol.BOOTH,
                        each.key(),
                        each.name(),
                        each.country(),
                        each.fill(),
                        each.pattern(),
                        line,
                        sorted.get(i).size(),
                        null,
                        null));
            }
        }
    }

    private void firePoints(List<LegendEntry> entries, PlanSheet sheet) {
        for (var kind : FirePoint.Kind.values()) {
            var count = sheet.all(FirePoint.class).stream()
                    .filter(point -> point.kind() == kind)
                    .count();
            if (count > 0) {
                var key = key("fire-point-kind.", kind);
                entries.add(LegendEntry.of(kind, key, palette.danger(), palette.floor(), (int) count));
            }
        }
    }

    private void supplies(List<LegendEntry> entries, PlanSheet sheet) {
        for (var kind : UtilityKind.values()) {
            var count = sheet.all(UtilityPoint.class).stream()
                    .filter(point -> point.kind() == kind)
                    .count();
            if (count > 0) {
                var key = key("utility-kind.", kind);
                entries.add(LegendEntry.of(kind, key, inks.utility(kind), palette.floor(), (int) count));
            }
        }
    }

    private void add(List<LegendEntry> entries, Symbol symbol, String key, Ink fill, long count) {
        if (count > 0) {
            entries.add(LegendEntry.of(symbol, key, fill, palette.line(), (int) count));
        }
    }

    private static String key(String family, Enum<?> constant) {
        return family + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
