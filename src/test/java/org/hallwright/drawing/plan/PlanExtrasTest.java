package org.hallwright.drawing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.drawing.plan.sheet.PlanFixture.HALL;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.value.Bytes;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.ImagePlace;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.RecordingSurface;
import org.hallwright.drawing.plan.detail.PlanInks;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.drawing.plan.mark.PlanMark;
import org.hallwright.drawing.plan.mark.PlanMarks;
import org.hallwright.drawing.plan.mark.Tone;
import org.hallwright.drawing.plan.sheet.PlanFixture;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is drawn over and under the plan: marks, measures, underlays, and the small map beside it.
class PlanExtrasTest {
    private final PlanSheet sheet = PlanSheet.of(PlanFixture.hall(), HALL, Name::enFirst);

    private RecordingSurface painted(PlanLook look, PlanMarks marks, double pixelsPerMetre) {
        return painted(sheet, look, marks, pixelsPerMetre);
    }

    private static RecordingSurface painted(PlanSheet of, PlanLook look, PlanMarks marks, double pixelsPerMetre) {
        var surface = new RecordingSurface(of.bounds().grownBy(8), 1 / pixelsPerMetre);
        new PlanPainter(Palette.screenLight(), look).paint(of, marks, surface);
        return surface;
    }

    @Test
    void aMarkShowsItsMeasureAndABadgeOnItsBooth() {
        var marks = PlanMarks.of(List.of(new PlanMark(
                Tone.BLOCKER,
                new PlanMark.Span(new Point(20, 16), new Point(20, 18.4)),
                "2.4 m",
                List.of(PlanFixture.id("A10")))));
        assertThat(painted(PlanLook.screen(), marks, 30).words()).contains("2.4 m", "!");
        assertThat(painted(PlanLook.screen().with(PlanLayer.CHECKS, false), marks, 30)
                        .words())
                .doesNotContain("2.4 m", "!");
    }

    @Test
    void everyShapeOfAMarkIsDrawnInItsTone() {
        var shapes = List.of(
                new PlanMark.Spot(new Point(5, 35)),
                new PlanMark.Span(new Point(1, 1), new Point(4, 1)),
                new PlanMark.Way(List.of(new Point(1, 1), new Point(9, 1), new Point(9, 5))),
                new PlanMark.Patch(Outline.rectangle(40, 30, 2, 2)),
                new PlanMark.Shift(new Point(1, 1), new Point(4, 4)));
        for (var shape : shapes) {
            var with = PlanMarks.of(List.of(new PlanMark(Tone.REASSIGNED, shape, "x", List.of())));
            var ink = new PlanInks(Palette.screenLight()).tone(Tone.REASSIGNED);
            var surface = painted(PlanLook.screen(), with, 20);
            assertThat(surface.strokes().stream().map(s -> s.ink()).toList().contains(ink)
                            || surface.fills().stream()
                                    .map(s -> s.ink())
                                    .toList()
                                    .contains(ink))
                    .as(shape.toString())
                    .isTrue();
        }
    }

    @Test
    void boothsAreColouredByWhatTheChecksFound() {
        var marks = PlanMarks.of(List.of(
                new PlanMark(Tone.WARNING, new PlanMark.Spot(new Point(11, 11)), "", List.of(PlanFixture.id("A10")))));
        var painter = new PlanPainter(Palette.print(), PlanLook.print().colouredBy(ColourBy.CHECK));
        assertThat(painter.legend(sheet, marks))
                .filteredOn(e -> e.symbol() == LegendEntry.Symbol.BOOTH)
                .extracting(LegendEntry::key, LegendEntry::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("mark.warning", 1),
                        org.assertj.core.groups.Tuple.tuple("colour-by.nothing-found", 19));
    }

    @Test
    void dimensionsSayHowLongTheHallIsAndHowWideItsAislesAre() {
        var entries = new ArrayList<>(PlanFixture.entries());
        entries.add(PlanFixture.booth("B1", 43.5, 10));
        var wide = PlanSheet.of(ExhibitionState.of(entries), HALL, Name::enFirst);
        var look = PlanPreset.FIRE_AUTHORITY.look();
        assertThat(painted(wide, look, PlanMarks.NONE, 30).words())
                .contains("60 m", "40 m", "3.5 m", "E1 · 6 m", "X1 · 2 m");
        assertThat(painted(wide, look.with(PlanLayer.DIMENSIONS, false), PlanMarks.NONE, 30)
                        .words())
                .doesNotContain("60 m", "3.5 m");
        assertThat(wide.aisles().widths())
                .singleElement()
                .satisfies(w -> assertThat(w.metres()).isEqualTo(3.5));
    }

    @Test
    void anUnderlayLiesWhereItWasPutAndOnlyOnItsLayer() {
        var picture = new Picture(new Id<>("p"), "scan.png", "image/png", 10, 10, Bytes.of(new byte[] {1, 2}));
        var underlay = new Underlay(new Id<>("u"), HALL, picture.id(), new Point(2, 3), 30, 20, 15, 0.4);
        var entries = new ArrayList<>(PlanFixture.entries());
        entries.add(picture);
        entries.add(underlay);
        var with = PlanSheet.of(ExhibitionState.of(entries), HALL, Name::enFirst);
        assertThat(painted(with, PlanLook.screen(), PlanMarks.NONE, 10).images())
                .containsExactly(new ImagePlace(2, 3, 30, 20, 15, 0.4));
        assertThat(painted(with, PlanPreset.PUBLIC.look(), PlanMarks.NONE, 10).images())
                .isEmpty();
    }

    @Test
    void numbersAndFormerNumbersAndSizesAreLayers() {
        var entries = new ArrayList<>(PlanFixture.entries());
        entries.add(PlanFixture.booth("B1", 43, 30).renumbered("B2"));
        var renumbered = PlanSheet.of(ExhibitionState.of(entries), HALL, Name::enFirst);
        var look = PlanLook.screen();
        assertThat(painted(renumbered, look, PlanMarks.NONE, 60).words()).contains("B2", "3 × 3 m");
        assertThat(painted(renumbered, look.with(PlanLayer.FORMER_NUMBERS, true), PlanMarks.NONE, 60)
                        .words())
                .contains("(B1)");
        assertThat(painted(renumbered, look.with(PlanLayer.NUMBERS, false), PlanMarks.NONE, 60)
                        .words())
                .doesNotContain("B2", "A13");
    }

    @Test
    void visitorsSeeStagesButNoFireBreaks() {
        assertThat(painted(PlanPreset.PUBLIC.look(), PlanMarks.NONE, 20).words())
                .contains("Stage")
                .doesNotContain("Fire break");
    }

    @Test
    void visitorsSeeEntrancesAndExitsButNoDocks() {
        var look = PlanPreset.PUBLIC.look();
        assertThat(painted(look, PlanMarks.NONE, 20).words())
                .contains("E1", "X1")
                .doesNotContain("D1");
        assertThat(new PlanPainter(Palette.screenLight(), look).legend(sheet))
                .extracting(LegendEntry::key)
                .contains("door-kind.entrance", "door-kind.emergency-exit")
                .doesNotContain("door-kind.dock");
        assertThat(painted(look.withVisitors(false), PlanMarks.NONE, 20).words())
                .contains("D1");
    }

    @Test
    void theSmallMapShowsThemedAreasWhereThePlanDoes() {
        var patch = sheet.all(AreaPatch.class).getFirst();
        for (var preset : PlanPreset.values()) {
            var surface = new RecordingSurface(sheet.bounds(), 0.5);
            new MinimapPainter(Palette.screenLight(), preset.look()).paint(sheet, PlanMarks.NONE, surface);
            assertThat(surface.fills().stream()
                            .anyMatch(
                                    fill -> fill.bounds().equals(patch.outline().bounds())))
                    .as("%s", preset)
                    .isEqualTo(preset.look().shows(PlanLayer.THEMED_AREAS));
        }
    }

    @ParameterizedTest
    @EnumSource(ColourBy.class)
    void theSmallMapShowsEveryBoothAndTheFrameOfWhatIsSeen(ColourBy by) {
        var surface = new RecordingSurface(sheet.bounds(), 0.5);
        var seen = new Bounds(5, 5, 20, 15);
        var painter = new MinimapPainter(Palette.screenDark(), PlanLook.screen().colouredBy(by));
        painter.paint(sheet, PlanMarks.NONE, surface);
        painter.frame(seen, surface);
        for (var mark : sheet.booths()) {
            assertThat(surface.fills()).as("its row").anySatisfy(f -> {
                assertThat(f.bounds().contains(mark.bounds())).isTrue();
                assertThat(f.bounds().height()).isEqualTo(mark.bounds().height());
            });
        }
        assertThat(surface.texts()).isEmpty();
        assertThat(surface.fills()).anySatisfy(f -> assertThat(f.bounds()).isEqualTo(seen));
    }
}
