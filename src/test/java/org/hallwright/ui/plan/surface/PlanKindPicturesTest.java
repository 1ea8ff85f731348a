package org.hallwright.ui.plan.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.plan.PlanPainter;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.sample.SampleWatch;
import org.hallwright.ui.Screen;
import org.hallwright.ui.canvas.FxSurface;
import org.hallwright.ui.canvas.ScaleBar;
import org.hallwright.ui.canvas.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Leaves pictures of every kind of zone and of fire point, and of a hall of E3 in all colours, to be looked at.
class PlanKindPicturesTest {
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 880;
    private static final ExhibitionState STATE = ExhibitionState.of(SampleWatch.DOCUMENTS.stream()
            .filter(document -> document.entries().stream()
                    .anyMatch(e -> e instanceof Exhibition x && x.code().equals("E3")))
            .findFirst()
            .orElseThrow()
            .entries());

    private final Screen screen = Screen.ready();

    private static PlanSheet sheet(Function<Name, String> naming) {
        var shared = STATE.all(Hall.class).stream()
                .filter(hall -> hall.code().equals("C"))
                .findFirst()
                .orElseThrow();
        return PlanSheet.of(STATE, shared.id(), naming);
    }

    private void picture(PlanSheet sheet, Palette palette, PlanLook look, double pixelsPerMetre, String name) {
        var painter = new PlanPainter(palette, look);
        var fitted = Viewport.ofPlan(WIDTH, HEIGHT).fitted(painter.extent(sheet), 22);
        var view = pixelsPerMetre == 0
                ? fitted
                : fitted.zoomedAt(WIDTH * 0.3, HEIGHT * 0.47, pixelsPerMetre / fitted.scale());
        var scene = screen.call(() -> {
            var canvas = new Canvas(WIDTH, HEIGHT);
            var surface = new FxSurface(canvas.getGraphicsContext2D());
            painter.paint(sheet, surface.begin(view));
            var scaleBar = new ScaleBar(palette);
            scaleBar.paint(surface, 0);
            scaleBar.paintNorth(surface, 0, Objects.requireNonNull(sheet.hall().north()));
            return new Scene(new Group(canvas), WIDTH, HEIGHT);
        });
        screen.picture(scene, name);
        assertThat(Files.exists(Screen.PICTURES.resolve(name + ".png"))).isTrue();
    }

    /// Side by side, each named as it is called, with a booth and a keep-clear circle for size.
    @ParameterizedTest
    @EnumSource(names = {"EN", "ZH"})
    void everyKindOfZone(Language language) {
        var hall = Hall.rectangular(new Id<>("zones"), "Z", Name.of("Zones", "区域"), 72, 40);
        var entries = new ArrayList<Entry>(List.of(hall.withNorth(0.0)));
        var messages = Messages.of(language);
        for (var kind : ZoneKind.values()) {
            var place = kind.ordinal();
            var outline =
                    Outline.rectangle(2 + place % 4 * 18, 2 + place / 4 * 13, 14, kind == ZoneKind.FIRE_BREAK ? 12 : 9);
            var name = messages.text("zone-kind", kind);
            entries.add(new Zone(new Id<>("z" + place), hall.id(), kind, Name.of(name, name), outline));
        }
        var dark = language == Language.ZH;
        picture(
                PlanSheet.of(ExhibitionState.of(entries), hall.id(), Name::enFirst),
                dark ? Palette.screenDark() : Palette.screenLight(),
                PlanPreset.FIRE_AUTHORITY.look(),
                0,
                "plan-zones-" + language.name().toLowerCase(Locale.ROOT) + (dark ? "-dark" : "-light"));
    }

    /// Each with its circle and its code beside it, near and far.
    @Test
    void everyKindOfFirePoint() {
        var hall = Hall.rectangular(new Id<>("fire"), "F", Name.of("Fire", "消防"), 30, 18);
        var entries = new ArrayList<Entry>(List.of(hall.withNorth(0.0)));
        for (var kind : FirePoint.Kind.values()) {
            var x = 3 + 6.0 * kind.ordinal();
            var id = new Id<FirePoint>("f" + kind);
            entries.add(new FirePoint(id, hall.id(), kind.name(), kind, new Point(x, 9), 1.5));
            var name = Messages.of(Language.EN).text("fire-point-kind", kind);
            entries.add(new PlanLabel(new Id<>("l" + kind), hall.id(), Name.of(name, name), new Point(x, 6.5), 0.5));
        }
        var sheet = PlanSheet.of(ExhibitionState.of(entries), hall.id(), Name::enFirst);
        var look = PlanPreset.FIRE_AUTHORITY.look();
        picture(sheet, Palette.screenLight(), look, 0, "plan-fire-points");
        picture(sheet, Palette.screenDark(), look, 15, "plan-fire-points-dark");
    }

    @ParameterizedTest
    @EnumSource(ColourBy.class)
    void everyColouring(ColourBy by) {
        var look = PlanPreset.SALES.look().colouredBy(by);
        var name = "plan-by-" + by.name().toLowerCase(Locale.ROOT).replace('_', '-');
        picture(sheet(Name::enFirst), Palette.screenLight(), look, 18, name);
    }
}
