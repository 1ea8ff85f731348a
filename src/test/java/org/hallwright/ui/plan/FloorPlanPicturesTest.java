package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.hallwright.app.Composition;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Foyer;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Leaves pictures of the floor plan with the sample open, to be looked at.
class FloorPlanPicturesTest {
    @TempDir
    Path folder;

    private final Screen screen = Screen.ready();
    private OpenHall hall;
    private Scene scene;
    private FloorPlanController controller;

    @BeforeEach
    void open() {
        hall = OpenHall.ofSample(folder);
    }

    @AfterEach
    void close() {
        screen.run(() -> controller.hide());
        hall.close();
    }

    private void show(Language language, boolean dark) {
        show(language, dark, 1268, 790);
    }

    private void show(Language language, boolean dark, double width, double height) {
        scene = screen.call(() -> {
            var theme = dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
            Application.setUserAgentStylesheet(theme);
            var messages = Messages.of(language);
            var formats = new Formats(language);
            var runner = TaskRunner.inline();
            var desk = new Desk(hall.open(), messages, formats, runner, (place, select) -> {}, notice -> {});
            var foyer = new Foyer(hall.workspace(), messages, formats, runner, id -> {}, notice -> {});
            var view = new Composition(Clock.systemUTC(), folder, path -> {})
                    .views(foyer, desk)
                    .load(FloorPlanController.class);
            controller = view.controller();
            var root = new StackPane(view.root());
            root.getStyleClass().add(dark ? "theme-dark" : "theme-light");
            var made = new Scene(root, width, height);
            made.getStylesheets()
                    .add(getClass()
                            .getResource("/org/hallwright/ui/shell/shell.css")
                            .toExternalForm());
            return Screen.inOwnFont(made);
        });
        screen.show(scene, width, height);
        screen.run(() -> controller.show());
    }

    private PlanCanvas canvas() {
        return (PlanCanvas) scene.lookup(".plan-canvas");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ColourBy> colours() {
        return (ComboBox<ColourBy>) scene.lookup("#colours");
    }

    private void turnTo(SideTab tab) {
        screen.run(() -> scene.getRoot().lookupAll(".side-tab").stream()
                .filter(button -> button.getUserData() == tab)
                .forEach(button -> ((ToggleButton) button).setSelected(true)));
    }

    /// Takes a picture in the middle of a drag on the plan, which Escape then ends.
    private void pictureOfDrag(double x0, double y0, double x1, double y1, String name) {
        screen.hold(onScreen(x0, y0), onScreen(x1, y1));
        screen.picture(scene, name);
        screen.type(KeyCode.ESCAPE);
        screen.letGo();
    }

    private Point2D onScreen(double x, double y) {
        return screen.call(() -> {
            var view = canvas().viewportProperty().get();
            return canvas().localToScreen(view.toPxX(x), view.toPxY(y));
        });
    }

    private Booth booth(int place) {
        var shown = ((Hall) ((ComboBox<?>) scene.lookup("#hall")).getValue()).id();
        return hall.state().all(Booth.class).stream()
                .filter(b -> b.hall().equals(shown))
                .sorted(Comparator.comparing(Booth::number))
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWholeHallInLight() {
        show(Language.EN, false);

        screen.picture(scene, "plan-hall-en-light");

        var booth = booth(20);
        screen.run(() -> controller.select(List.of(booth.id())));
        screen.picture(scene, "plan-booth-en-light");
        assertThat(Files.exists(Screen.PICTURES.resolve("plan-hall-en-light.png")))
                .isTrue();
        var at = new Point(booth.bounds().centreX(), booth.bounds().centreY());
        pictureOfDrag(at.x(), at.y(), at.x() + 4, at.y() + 13, "plan-move-en-light");
        screen.type(KeyCode.F);
        screen.type(KeyCode.R);
        pictureOfDrag(37, 8, 44, 60, "plan-rows-en-light");
        screen.run(() -> colours().setValue(ColourBy.THEMED_AREA));
        screen.picture(scene, "plan-areas-en-light");
        screen.type(KeyCode.D);
        screen.picture(scene, "plan-door-tool-en-light");
        for (var tab : SideTab.values()) {
            turnTo(tab);
            screen.picture(scene, "plan-side-" + tab.name().toLowerCase(Locale.ROOT) + "-en-light");
        }
        screen.click(scene.lookup("#addHall"));
        screen.picture(scene, "plan-new-hall-en-light");
    }

    /// What is left for the plan of a window of 1280 × 720.
    @Test
    void aSmallWindow() {
        for (var dark : List.of(false, true)) {
            show(dark ? Language.ZH : Language.EN, dark, 1204, 652);
            var name = dark ? "-zh-dark" : "-en-light";
            screen.picture(scene, "plan-small" + name);
            screen.type(KeyCode.PLUS);
            screen.type(KeyCode.PLUS);
            screen.type(KeyCode.PLUS);
            screen.picture(scene, "plan-small-near" + name);
            var hint = (Labeled) scene.lookup("#hint");
            var shown = screen.call(() -> hint.lookup(".text") instanceof Text text ? text.getText() : "");
            assertThat(shown).as("the hint is not cut").isEqualTo(hint.getText());
            screen.run(() -> controller.hide());
        }
        show(Language.EN, false, 1204, 652);
    }

    @Test
    void findingsAreToldInFull() {
        show(Language.EN, false);
        screen.run(() -> controller.select(List.of(booth(20).id())));
        screen.type(KeyCode.SHIFT, KeyCode.UP);
        turnTo(SideTab.FINDINGS);
        screen.picture(scene, "plan-side-found-en-light");

        var words = screen.call(() -> scene.getRoot().lookupAll(".finding .label").stream()
                .filter(label -> !((Label) label).getText().isEmpty())
                .map(label -> ((Label) label).getText() + "|" + ((Text) label.lookup(".text")).getText())
                .toList());
        assertThat(words).hasSizeGreaterThanOrEqualTo(2).allSatisfy(both -> {
            var parts = both.split("\\|");
            assertThat(parts[1]).isEqualTo(parts[0]);
        });
        screen.type(KeyCode.SHIFT, KeyCode.LEFT);
        screen.type(KeyCode.SHIFT, KeyCode.DOWN);
        var shown = screen.call(
                () -> ((ComboBoxListViewSkin<?>) ((ComboBox<?>) scene.lookup("#rule")).getSkin()).getDisplayNode());
        assertThat(((ListCell<?>) shown).getText()).isEqualTo("All rules");
    }

    /// Booths by what the check finds on them, and what the fire authority sees of it.
    @Test
    void boothsAreColouredByWhatTheCheckFindsOnThem() {
        show(Language.EN, false);
        screen.run(() -> controller.select(List.of(booth(20).id())));
        screen.type(KeyCode.SHIFT, KeyCode.UP);
        screen.type(KeyCode.ESCAPE);
        var before = colourOf(booth(20));
        var other = colourOf(booth(100));
        screen.run(() -> colours().setValue(ColourBy.CHECK));
        assertThat(colourOf(booth(20))).isNotEqualTo(before).isNotEqualTo(colourOf(booth(100)));
        assertThat(colourOf(booth(100))).isNotEqualTo(other);
        assertThat(legend()).anyMatch(words -> words.startsWith("Blocker"));
        screen.picture(scene, "plan-checked-en-light");
        screen.run(() -> presets().setValue(PlanPreset.FIRE_AUTHORITY));
        screen.picture(scene, "plan-fire-authority-found-en-light");
        screen.type(KeyCode.SHIFT, KeyCode.DOWN);
    }

    private List<String> legend() {
        return screen.call(() -> scene.getRoot().lookupAll(".legend .label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    /// At a place in the booth where nothing is written, and that a booth moved up shares with none above it.
    private Color colourOf(Booth booth) {
        return screen.call(() -> {
            var box = booth.footprint().outline().bounds();
            var view = canvas().viewportProperty().get();
            var image = canvas().snapshot(null, null);
            var x = view.toPxX(box.minX() + box.width() * 0.93);
            var y = view.toPxY(box.minY() + box.height() * 0.07);
            return image.getPixelReader().getColor((int) x, (int) y);
        });
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PlanPreset> presets() {
        return (ComboBox<PlanPreset>) scene.lookup("#presets");
    }

    @Test
    void anExhibitorOnTheWayToABooth() {
        show(Language.EN, false);
        var cell = scene.getRoot().lookupAll(".exhibitor-row").stream()
                .filter(row -> row.localToScene(5, 5).getY() > 100)
                .findFirst()
                .orElseThrow();
        var booth = booth(0).bounds();
        screen.hold(screen.at(cell, 60, 10), onScreen(booth.centreX(), booth.centreY()));
        screen.picture(scene, "plan-drop-en-light");
        screen.letGo();
        assertThat(Files.exists(Screen.PICTURES.resolve("plan-drop-en-light.png")))
                .isTrue();
    }

    @Test
    void aBoothInChineseAndDark() {
        show(Language.ZH, true);
        screen.picture(scene, "plan-hall-zh-dark");
        screen.run(() -> controller.select(List.of(booth(20).id())));
        screen.picture(scene, "plan-booth-zh-dark");
        screen.type(KeyCode.CONTROL, KeyCode.A);
        screen.picture(scene, "plan-many-zh-dark");
        screen.type(KeyCode.R);
        screen.picture(scene, "plan-rows-zh-dark");
        for (var tab : SideTab.values()) {
            turnTo(tab);
            screen.picture(scene, "plan-side-" + tab.name().toLowerCase(Locale.ROOT) + "-zh-dark");
        }
        assertThat(Files.exists(Screen.PICTURES.resolve("plan-rows-zh-dark.png")))
                .isTrue();
    }
}
