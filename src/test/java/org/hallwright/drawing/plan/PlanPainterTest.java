package org.hallwright.drawing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.drawing.plan.sheet.PlanFixture.HALL;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.RecordingSurface;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.drawing.plan.sheet.PlanFixture;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPainterTest {
    private final PlanSheet sheet = PlanSheet.of(PlanFixture.hall(), HALL, Name::enFirst);

    private RecordingSurface painted(PlanLook options, double pixelsPerMetre) {
        return painted(sheet, options, pixelsPerMetre);
    }

    private static RecordingSurface painted(PlanSheet sheet, PlanLook options, double pixelsPerMetre) {
        var surface = new RecordingSurface(sheet.bounds().grownBy(4), 1 / pixelsPerMetre);
        var palette = options.paper() ? Palette.print() : Palette.screenLight();
        new PlanPainter(palette, options).paint(sheet, surface);
        return surface;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 8, 14, 25, 60, 150})
    void noLabelReachesBeyondItsBooth(double pixelsPerMetre) {
        var random = PlanSheet.of(PlanFixture.random(3, 120), HALL, n -> n.both());
        var booths = random.booths().stream().filter(BoothMark::isUpright).toList();
        var surface = painted(random, PlanLook.screen(), pixelsPerMetre);
        var written = 0;
        for (var text : surface.texts()) {
            for (var booth : booths) {
                if (booth.bounds()
                        .contains(text.bounds().centreX(), text.bounds().centreY())) {
                    assertThat(booth.bounds().contains(text.bounds()))
                            .as(text.text())
                            .isTrue();
                    written++;
                }
            }
        }
        assertThat(written > 0).isEqualTo(pixelsPerMetre > 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {8, 20, 45, 120})
    void noTwoLabelsOverlap(double pixelsPerMetre) {
        var random = PlanSheet.of(PlanFixture.random(9, 60), HALL, Name::zhFirst);
        var texts = painted(random, PlanLook.screen(), pixelsPerMetre).texts().stream()
                .filter(t -> t.style().rotation() == 0)
                .toList();
        for (var i = 0; i < texts.size(); i++) {
            for (var j = i + 1; j < texts.size(); j++) {
                var bounds = texts.get(i).bounds().grownBy(-0.01 / pixelsPerMetre);
                assertThat(bounds.intersects(texts.get(j).bounds()))
                        .as(texts.get(i).text() + " and " + texts.get(j).text())
                        .isFalse();
            }
        }
    }

    @Test
    void namesAppearWhereTheyFitAndNumbersBeforeThem() {
        assertThat(painted(PlanLook.screen(), 40).words()).contains("A10", "Sponsor", "A13");
        assertThat(painted(PlanLook.screen(), 10).words()).contains("A10").doesNotContain("Sponsor");
        assertThat(painted(PlanLook.screen(), 2).words()).doesNotContain("A10");
    }

    @Test
    void namesOfBoothsThatAreNotConfirmedCanBeKeptBack() {
        var words = painted(PlanLook.screen().withVisitors(true), 40).words();
        assertThat(String.join(" ", words))
                .contains("Songji")
                .doesNotContain("Sponsor")
                .doesNotContain("Hengze");
        var none = painted(PlanLook.screen().with(PlanLayer.NAMES, false), 40).words();
        assertThat(String.join(" ", none)).doesNotContain("Songji").contains("A10");
    }

    @Test
    void whatIsOutsideTheViewIsNotDrawn() {
        var surface = new RecordingSurface(new Bounds(9, 9, 15, 15), 1 / 40.0);
        new PlanPainter(Palette.screenLight(), PlanLook.screen()).paint(sheet, surface);
        assertThat(surface.words()).contains("A10").doesNotContain("A19").doesNotContain("Stage");
    }

    @Test
    void zonesAndDoorsAreNamed() {
        assertThat(painted(PlanLook.screen(), 20).words()).contains("Stage", "Fire break", "E1", "X1", "D1");
    }

    @Test
    void theLegendCountsEachStatusOnce() {
        var legend = new PlanPainter(Palette.print(), PlanLook.screen()).legend(sheet);
        assertThat(legend)
                .extracting(LegendEntry::key)
                .containsSubsequence(
                        "booth-status.available",
                        "booth-status.held",
                        "booth-status.offered",
                        "booth-status.confirmed",
                        "door-kind.entrance",
                        "door-kind.emergency-exit",
                        "door-kind.dock",
                        "fire-point-kind.hydrant",
                        "utility-kind.power");
        var booths = legend.stream()
                .filter(e -> e.symbol() == LegendEntry.Symbol.BOOTH)
                .mapToInt(LegendEntry::count);
        assertThat(booths.sum()).isEqualTo(20);
    }

    @Test
    void theLegendNamesOnlyWhatIsShown() {
        var legend = new PlanPainter(
                        Palette.print(),
                        PlanLook.print().with(PlanLayer.FIRE_POINTS, false).with(PlanLayer.UTILITIES, false))
                .legend(sheet);
        assertThat(legend).extracting(LegendEntry::key).doesNotContain("fire-point-kind.hydrant", "utility-kind.power");
    }

    @Test
    void everyWayToColourHasItsLegend() {
        for (var by : ColourBy.values()) {
            var legend = new PlanPainter(Palette.print(), PlanLook.print().colouredBy(by)).legend(sheet);
            var booths = legend.stream()
                    .filter(e -> e.symbol() == LegendEntry.Symbol.BOOTH)
                    .toList();
            assertThat(booths).isNotEmpty();
            assertThat(booths.stream().mapToInt(LegendEntry::count).sum()).isEqualTo(20);
            assertThat(booths)
                    .allSatisfy(
                            e -> assertThat(e.key() + e.name() + e.country()).isNotBlank());
        }
    }

    @Test
    void theOverlayShowsGhostsGuidesAndDistancesInTheSizeOfTheScreen() {
        var booth = sheet.booths().getFirst().booth().footprint().outline();
        var overlay = new PlanOverlay(
                List.of(booth),
                booth.corners(),
                booth,
                List.of(new PlanOverlay.Ghost(booth.movedBy(5, 0), "A99", false)),
                List.of(new PlanOverlay.Guide(
                        booth.corners().get(0), booth.corners().get(2))),
                List.of(new PlanOverlay.Distance(
                        booth.corners().get(0), booth.corners().get(1), "3 m")),
                new Bounds(0, 0, 5, 5));
        var surface = new RecordingSurface(sheet.bounds(), 1 / 30.0);
        new PlanOverlayPainter(Palette.screenLight()).paint(overlay, surface);
        assertThat(surface.words()).containsExactly("A99", "3 m");
        var handles = surface.fills().stream().filter(s -> Math.abs(s.bounds().width() - 9 / 30.0) < 1e-9);
        assertThat(handles).hasSize(booth.corners().size());
        assertThat(surface.strokes()).hasSizeGreaterThan(5);
    }
}
