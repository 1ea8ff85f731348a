package org.hallwright.drawing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.drawing.plan.sheet.PlanFixture.HALL;

import java.util.List;
import java.util.TreeSet;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.RecordingSurface;
import org.hallwright.drawing.RecordingSurface.Shape;
import org.hallwright.drawing.plan.detail.PlanInks;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.drawing.plan.sheet.PlanFixture;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How much of a plan is drawn at which size and where it lies outside the view.
class PlanDetailTest {
    private final PlanSheet sheet = PlanSheet.of(PlanFixture.hall(), HALL, Name::enFirst);

    private RecordingSurface painted(Bounds view, double pixelsPerMetre, PlanLook options) {
        var surface = new RecordingSurface(view, 1 / pixelsPerMetre);
        var palette = options.paper() ? Palette.print() : Palette.screenLight();
        new PlanPainter(palette, options).paint(sheet, surface);
        assertThat(surface.everyClipIsClosed()).isTrue();
        return surface;
    }

    private RecordingSurface whole(double pixelsPerMetre, PlanLook options) {
        return painted(sheet.bounds().grownBy(5), pixelsPerMetre, options);
    }

    private static long of(List<Shape> shapes, org.hallwright.drawing.Ink ink) {
        return shapes.stream().filter(s -> s.ink().equals(ink)).count();
    }

    @Test
    void theFineGridComesWithTheZoom() {
        var light = Palette.screenLight();
        assertThat(of(whole(11, PlanLook.screen()).strokes(), light.grid())).isZero();
        assertThat(of(whole(12, PlanLook.screen()).strokes(), light.grid())).isEqualTo(59 + 39);
        assertThat(of(whole(12, PlanLook.screen()).strokes(), light.gridStrong()))
                .isEqualTo(5 + 3);
        assertThat(of(whole(2, PlanLook.screen()).strokes(), light.gridStrong()))
                .isEqualTo(1);
        assertThat(of(whole(20, PlanLook.screen().with(PlanLayer.GRID, false)).strokes(), light.gridStrong()))
                .isZero();
    }

    /// Signs of supplies stand on the corners of booths, where their numbers are.
    @ParameterizedTest
    @ValueSource(doubles = {24, 40, 60, 120})
    void aNumberKeepsClearOfTheSignInItsCorner(double pixelsPerMetre) {
        var look = PlanPreset.OPERATIONS.look();
        var number = whole(pixelsPerMetre, look).texts().stream()
                .filter(t -> t.text().equals("A10"))
                .findFirst()
                .orElseThrow();
        var sign = new Bounds(10 - 0.22, 13 - 0.22, 10 + 0.22, 13 + 0.22);
        assertThat(number.bounds().intersects(sign)).isFalse();
        assertThat(sheet.booth(PlanFixture.id("A10")).orElseThrow().bounds().contains(number.bounds()))
                .isTrue();
    }

    /// Characters of more strokes than there are pixels are a blot.
    @Test
    void chineseNamesAreWrittenOnBoothsOnlyWhereTheyCanBeRead() {
        var chinese = PlanSheet.of(PlanFixture.random(9, 60), HALL, Name::zhFirst);
        var painter = new PlanPainter(Palette.screenLight(), PlanPreset.SALES.look());
        var sizes = new TreeSet<Double>();
        for (var pixelsPerMetre = 2.0; pixelsPerMetre < 60; pixelsPerMetre *= 1.1) {
            var surface = new RecordingSurface(chinese.bounds(), 1 / pixelsPerMetre);
            painter.paint(chinese, surface);
            for (var text : surface.texts()) {
                var onBooth =
                        chinese.booths().stream().anyMatch(mark -> mark.bounds().contains(text.bounds()));
                if (onBooth && text.text().codePoints().anyMatch(Character::isIdeographic)) {
                    sizes.add(text.style().size() * pixelsPerMetre);
                }
            }
        }
        assertThat(sizes.first()).isBetween(9.5 - 1e-9, 10.5);
    }

    @Test
    void wallsOfBoothsAreLeftOutWhereTheyWouldBeAllThereIs() {
        var wall = Palette.screenLight().wall();
        assertThat(of(whole(40, PlanLook.screen()).fills(), wall))
                .isGreaterThan(of(whole(2, PlanLook.screen()).fills(), wall));
        assertThat(of(whole(2, PlanLook.screen()).fills(), wall)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 1, 5, 20, 100})
    void everyBoothIsFilledAtEverySize(double pixelsPerMetre) {
        var fills = whole(pixelsPerMetre, PlanLook.screen()).fills();
        for (var mark : sheet.booths()) {
            assertThat(fills).anySatisfy(f -> {
                assertThat(f.ink()).isEqualTo(Palette.screenLight().status(mark.status()));
                assertThat(f.bounds()
                                .contains(mark.bounds().centreX(), mark.bounds().centreY()))
                        .isTrue();
                assertThat(f.bounds().height()).isLessThan(3 + 2 / pixelsPerMetre);
            });
        }
    }

    @Test
    void aWindowShowsWhatTheWholeShowsThereAndLittleElse() {
        var window = new Bounds(9, 9, 20, 17);
        var part = painted(window, 40, PlanLook.screen());
        var all = whole(40, PlanLook.screen());
        assertThat(part.fills().size()).isLessThan(all.fills().size());
        var inside = all.words().stream()
                .filter(w -> all.texts().stream().anyMatch(t -> t.text().equals(w) && window.contains(t.bounds())))
                .toList();
        assertThat(part.words()).containsAll(inside).hasSizeLessThan(all.words().size());
    }

    @Test
    void nothingOfTheHallIsDrawnWhereTheViewIsElsewhere() {
        var surface = painted(new Bounds(500, 500, 560, 540), 20, PlanLook.screen());
        assertThat(surface.texts()).isEmpty();
        assertThat(surface.fills()).hasSize(2);
    }

    @Test
    void paperHasNoGroundAroundTheHallAndNoSupplyPoints() {
        var paper = whole(20, PlanLook.print());
        assertThat(paper.fills().stream()
                        .filter(f -> f.bounds().equals(sheet.bounds().grownBy(5))))
                .isEmpty();
        var screen = whole(20, PlanLook.screen());
        assertThat(screen.fills().getFirst().bounds()).isEqualTo(sheet.bounds().grownBy(5));
        var power = new PlanInks(Palette.print()).utility(org.hallwright.domain.plan.UtilityKind.POWER);
        assertThat(of(paper.fills(), power)).isZero();
        assertThat(of(screen.fills(), power)).isEqualTo(1);
        assertThat(of(
                        whole(
                                        20,
                                        PlanLook.screen()
                                                .with(PlanLayer.FIRE_POINTS, false)
                                                .with(PlanLayer.UTILITIES, false))
                                .fills(),
                        power))
                .isZero();
    }

    @Test
    void whatIsKeptClearIsOutlinedAroundFirePoints() {
        var danger = Palette.screenLight().danger().withOpacity(0.07);
        var circle = whole(20, PlanLook.screen()).fills().stream()
                .filter(f -> f.ink().equals(danger))
                .findFirst();
        assertThat(circle).hasValueSatisfying(c -> {
            assertThat(c.bounds().height()).isBetween(2.9, 3.01);
            assertThat(c.bounds().width()).as("cut off by the wall").isEqualTo(2.5);
            assertThat(sheet.hall().outline().bounds().contains(c.bounds())).isTrue();
        });
        assertThat(of(whole(1, PlanLook.screen()).fills(), danger)).isZero();
    }

    @Test
    void linesOfTheOverlayAreAsWideAtEveryZoom() {
        var outline = Outline.rectangle(0, 0, 3, 3);
        var overlay = new PlanOverlay(List.of(outline), outline.corners(), null, List.of(), List.of(), List.of(), null);
        for (var pixelsPerMetre : new double[] {2, 20, 200}) {
            var surface = new RecordingSurface(new Bounds(-1, -1, 4, 4), 1 / pixelsPerMetre);
            new PlanOverlayPainter(Palette.screenDark()).paint(overlay, surface);
            var handles = surface.fills().subList(1, surface.fills().size());
            assertThat(handles)
                    .hasSize(8)
                    .allSatisfy(
                            h -> assertThat(h.bounds().width() * pixelsPerMetre).isBetween(5.9, 9.1));
        }
    }

    @Test
    void anEmptyOverlayDrawsNothingAndALabelTooWideForItsGhostIsLeftOut() {
        var surface = new RecordingSurface(new Bounds(0, 0, 10, 10), 1 / 10.0);
        var painter = new PlanOverlayPainter(Palette.screenLight());
        painter.paint(PlanOverlay.NONE, surface);
        assertThat(surface.fills()).isEmpty();
        assertThat(surface.strokes()).isEmpty();
        var small = Outline.rectangle(0, 0, 1, 1);
        painter.paint(
                new PlanOverlay(
                        List.of(),
                        List.of(),
                        null,
                        List.of(new PlanOverlay.Ghost(small, "A1234", true)),
                        List.of(),
                        List.of(),
                        null),
                surface);
        assertThat(surface.words()).isEmpty();
        assertThat(surface.fills())
                .as("the cleared floor, and the ghost over it")
                .hasSize(2);
    }

    @Test
    void ghostsThatNobodySeesCostNothing() {
        var far = new PlanOverlay.Ghost(Outline.rectangle(20, 0, 3, 3), "A101", true);
        var near = new PlanOverlay.Ghost(Outline.rectangle(9, 0, 3, 3), "A102", true);
        var surface = new RecordingSurface(new Bounds(0, 0, 10, 10), 0.05);
        new PlanOverlayPainter(Palette.screenLight())
                .paint(
                        new PlanOverlay(List.of(), List.of(), null, List.of(far, near), List.of(), List.of(), null),
                        surface);
        assertThat(surface.words()).containsExactly("A102");
        assertThat(surface.fills()).hasSize(2).allMatch(fill -> fill.bounds().maxX() == 12);
    }

    @Test
    void aDistanceOfNothingHasNoTicks() {
        var surface = new RecordingSurface(new Bounds(0, 0, 10, 10), 0.1);
        var at = new Point(1, 1);
        var nothing = new PlanOverlay.Distance(at, at, "0 m");
        new PlanOverlayPainter(Palette.screenLight())
                .paint(
                        new PlanOverlay(List.of(), List.of(), null, List.of(), List.of(), List.of(nothing), null),
                        surface);
        assertThat(surface.strokes()).hasSize(1);
        assertThat(surface.words()).containsExactly("0 m");
    }
}
