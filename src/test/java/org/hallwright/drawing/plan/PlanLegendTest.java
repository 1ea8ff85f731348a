package org.hallwright.drawing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.drawing.plan.sheet.PlanFixture.HALL;
import static org.hallwright.drawing.plan.sheet.PlanFixture.booth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.RecordingSurface;
import org.hallwright.drawing.plan.booth.BoothColours;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.mark.PlanMarks;
import org.hallwright.drawing.plan.sheet.PlanFixture;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.junit.jupiter.api.Test;

/// What the legend says and how often.
class PlanLegendTest {
    private static PlanSheet sheet(Entry... entries) {
        var all = new ArrayList<Entry>(List.of(entries));
        all.add(Hall.rectangular(HALL, "A", Name.of("Hall A", "A馆"), 60, 40));
        return PlanSheet.of(ExhibitionState.of(all), HALL, Name::enFirst);
    }

    private static List<LegendEntry> legend(PlanSheet sheet, PlanLook options) {
        return new PlanPainter(Palette.print(), options).legend(sheet);
    }

    private static Map<String, Integer> counts(PlanSheet sheet, ColourBy by) {
        return legend(sheet, PlanLook.screen().colouredBy(by)).stream()
                .filter(e -> e.symbol() == LegendEntry.Symbol.BOOTH)
                .collect(Collectors.toMap(e -> e.key() + e.name() + e.country(), LegendEntry::count));
    }

    @Test
    void kindsAreCountedAndOnlyThoseThatAreThere() {
        var sheet = sheet(
                booth("1", 0, 0),
                booth("2", 3, 0),
                booth("3", 6, 0).withKind(BoothKind.RAW_SPACE),
                booth("4", 9, 0).withKind(BoothKind.NON_INVENTORY));
        assertThat(counts(sheet, ColourBy.KIND))
                .isEqualTo(
                        Map.of("booth-kind.shell-scheme", 2, "booth-kind.raw-space", 1, "booth-kind.non-inventory", 1));
        assertThat(counts(sheet, ColourBy.STATUS))
                .isEqualTo(Map.of("booth-status.available", 3, "booth-status.non-inventory", 1));
    }

    @Test
    void openSidesAreThoseThatTheBoothSaysElseThoseWithoutAWall() {
        var sheet = sheet(
                booth("1", 0, 0).withOpenSides(1),
                booth("2", 3, 0).withOpenSides(4),
                booth("3", 6, 0),
                booth("4", 9, 0));
        assertThat(counts(sheet, ColourBy.OPEN_SIDES))
                .isEqualTo(Map.of("open-sides.1", 1, "open-sides.2", 1, "open-sides.3", 1, "open-sides.4", 1));
    }

    @Test
    void themedAreasStandUnderTheirNamesInTheirOrderAndColour() {
        var tea = new ThemedArea(new Id<>("t1"), null, "T1", Name.of("Tea", "茶"), "#336699", null, 2);
        var silk = new ThemedArea(new Id<>("t2"), null, "T2", Name.of("Silk", "丝"), "", null, 1);
        var unused = new ThemedArea(new Id<>("t3"), null, "T3", Name.of("Jade", "玉"), "", null, 3);
        var sheet = sheet(
                tea,
                silk,
                unused,
                booth("1", 0, 0).withArea(tea.id()),
                booth("2", 3, 0).withArea(silk.id()),
                booth("3", 6, 0));
        var legend = legend(sheet, PlanLook.print().colouredBy(ColourBy.THEMED_AREA)).stream()
                .filter(e -> !e.name().isEmpty())
                .toList();
        assertThat(legend).extracting(LegendEntry::name).containsExactly("Silk", "Tea");
        assertThat(legend.get(1).fill()).isEqualTo(Palette.print().soft(Ink.of(0x336699)));
        assertThat(counts(sheet, ColourBy.THEMED_AREA).values().stream()
                        .mapToInt(i -> i)
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void servicesAreExplainedOnlyWhereTheyAreShown() {
        var sheet = PlanSheet.of(PlanFixture.hall(), HALL, Name::enFirst);
        var keys =
                legend(sheet, PlanLook.screen()).stream().map(LegendEntry::key).toList();
        assertThat(keys).contains("fire-point-kind.hydrant", "utility-kind.power");
        var without = legend(
                sheet, PlanLook.screen().with(PlanLayer.FIRE_POINTS, false).with(PlanLayer.UTILITIES, false));
        assertThat(without)
                .noneMatch(e -> e.symbol() == LegendEntry.Symbol.POINT)
                .anyMatch(e -> e.symbol() == LegendEntry.Symbol.DOOR);
    }

    @Test
    void everySupplyIsExplainedByItsSignInARing() {
        var entries = new ArrayList<Entry>();
        for (var kind : UtilityKind.values()) {
            var at = new Point(5 + kind.ordinal(), 5);
            entries.add(new UtilityPoint(new Id<>(kind.name()), HALL, "", kind, at, ""));
        }
        var signs = new HashSet<String>();
        for (var entry : legend(sheet(entries.toArray(Entry[]::new)), PlanLook.screen())) {
            assertThat(entry.key())
                    .isEqualTo("utility-kind." + entry.supply().name().toLowerCase(Locale.ROOT));
            var box = new Bounds(0, 0, 15, 10);
            var surface = new RecordingSurface(box, 1);
            LegendSample.draw(entry, box, -1, surface);
            assertThat(surface.strokes()).singleElement().satisfies(ring -> {
                assertThat(ring.ink()).isEqualTo(entry.fill());
                assertThat(box.contains(ring.bounds())).isTrue();
            });
            signs.add(Arrays.toString(surface.fills().getLast().outline()));
        }
        assertThat(signs).hasSameSizeAs(UtilityKind.values());
    }

    @Test
    void everyKindOfFirePointIsExplainedByItsSign() {
        var hall = Hall.rectangular(HALL, "A", Name.NONE, 60, 40);
        var entries = new ArrayList<Entry>(List.of(hall));
        for (var kind : FirePoint.Kind.values()) {
            for (var i = 0; i <= kind.ordinal(); i++) {
                var id = new Id<FirePoint>(kind.name() + i);
                entries.add(new FirePoint(id, HALL, "", kind, new Point(5 + 3 * i, 5 + kind.ordinal()), 1));
            }
        }
        var sheet = PlanSheet.of(ExhibitionState.of(entries), HALL, Name::enFirst);
        var signs = new HashSet<List<String>>();
        for (var entry : legend(sheet, PlanLook.screen())) {
            assertThat(entry.count()).isEqualTo(entry.fire().ordinal() + 1);
            assertThat(entry.key())
                    .isEqualTo("fire-point-kind." + entry.fire().name().toLowerCase(Locale.ROOT));
            var surface = new RecordingSurface(new Bounds(0, 0, 15, 10), 1);
            LegendSample.draw(entry, new Bounds(0, 0, 15, 10), -1, surface);
            signs.add(surface.fills().stream()
                    .map(f -> Arrays.toString(f.outline()))
                    .toList());
        }
        assertThat(signs).hasSize(FirePoint.Kind.values().length);
    }

    @Test
    void anEmptyHallNeedsNoLegend() {
        for (var by : ColourBy.values()) {
            assertThat(legend(sheet(), PlanLook.screen().colouredBy(by))).isEmpty();
        }
    }

    @Test
    void everyColourOfTheLegendIsOneThatTheBoothsHave() {
        var state = PlanFixture.random(12, 60);
        var sheet = PlanSheet.of(state, HALL, Name::enFirst);
        for (var by : ColourBy.values()) {
            var colours = new BoothColours(Palette.print(), by);
            var drawn = sheet.booths().stream()
                    .map(m -> colours.classes(sheet, PlanMarks.NONE).of(m).fill())
                    .collect(Collectors.toSet());
            var explained = legend(sheet, PlanLook.print().colouredBy(by)).stream()
                    .filter(e -> e.symbol() == LegendEntry.Symbol.BOOTH)
                    .map(LegendEntry::fill)
                    .collect(Collectors.toSet());
            assertThat(explained).as(by.name()).isEqualTo(drawn);
        }
    }
}
