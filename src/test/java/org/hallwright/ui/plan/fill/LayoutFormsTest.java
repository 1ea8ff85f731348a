package org.hallwright.ui.plan.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.hallwright.app.Composition;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.layout.Numbering;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.hallwright.service.plan.FillWish;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Foyer;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.FloorPlanController;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fills and numbers a hall through its forms, and leaves pictures of them.
class LayoutFormsTest {
    private static final String FILL_HALL = "plan-action.fill-hall";
    private static final String NUMBER_BOOTHS = "plan-action.number-booths";

    @TempDir
    Path folder;

    private final Screen screen = Screen.ready();
    private OpenHall hall;
    private Scene scene;
    private Messages messages;
    private FloorPlanController controller;

    @BeforeEach
    void aHallWithPillars() {
        hall = new OpenHall(folder).with(OpenHall.HALL);
        for (var x = 10; x < 60; x += 18) {
            for (var y = 11; y < 40; y += 18) {
                hall.with(new Pillar(
                        new Id<>("p" + x + "-" + y), OpenHall.HALL.id(), Footprint.rectangle(x, y, 0.8, 0.8)));
            }
        }
        hall.with(door("in", 20, DoorKind.ENTRANCE), door("out", 44, DoorKind.EXIT));
    }

    private static Entry door(String id, double x, DoorKind kind) {
        return new Door(new Id<>(id), OpenHall.HALL.id(), id, kind, new Point(x, 0), 3, 0);
    }

    @AfterEach
    void close() {
        screen.run(() -> controller.hide());
        hall.close();
    }

    private void show(Language language, boolean dark) {
        scene = screen.call(() -> {
            Application.setUserAgentStylesheet(
                    dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            messages = Messages.of(language);
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
            var made = new Scene(root, 1268, 790);
            made.getStylesheets()
                    .add(getClass()
                            .getResource("/org/hallwright/ui/shell/shell.css")
                            .toExternalForm());
            return Screen.inOwnFont(made);
        });
        screen.show(scene, 1268, 790);
        screen.run(() -> controller.show());
    }

    private void choose(String key) {
        screen.run(() -> ((Button) scene.lookup("#planMenu")).fire());
        screen.run(() -> {
            var menu = List.copyOf(Window.getWindows()).stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .filter(Window::isShowing)
                    .findFirst()
                    .orElseThrow();
            menu.getItems().stream()
                    .filter(item -> messages.text(key).equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
        });
    }

    /// A control of the form that is open.
    @SuppressWarnings("unchecked")
    private <T> T control(String id) {
        return (T) screen.call(() -> scene.getRoot().lookupAll(".layout-card").stream()
                .filter(card -> card.isVisible())
                .map(card -> card.lookup("#" + id))
                .findFirst()
                .orElseThrow());
    }

    private void type(String id, String text) {
        TextField field = control(id);
        screen.run(() -> field.setText(text));
    }

    private void press(String id) {
        Button button = control(id);
        screen.run(button::fire);
    }

    private List<String> notes() {
        VBox notes = control("notes");
        return notes.getChildren().stream()
                .map(note -> ((Label) note).getText())
                .toList();
    }

    private List<Booth> booths() {
        return List.copyOf(hall.state().all(Booth.class));
    }

    @Test
    void aHallIsFilledAfterItsPreviewInOneUndo() {
        show(Language.EN, false);
        choose(FILL_HALL);
        Label count = control("booths");
        assertThat(count.getText()).matches("\\d+ booths, [\\d,]+ m² net");
        assertThat(booths()).isEmpty();
        screen.picture(scene, "plan-fill-hall");
        Label share = control("share");
        var net = Double.parseDouble(count.getText().replaceAll(".* booths, |,| m² net", ""));
        assertThat(share.getText()).isEqualTo("%.1f %% of 2,400 m² gross.".formatted(net / 24));
        assertThat(notes())
                .containsSubsequence(
                        "%.1f %% of the 60.6 %% that such rows reach at best, aisles across included."
                                .formatted(net / 24 / (2.0 / 3 * 30 / 33)),
                        "%.1f %% of the 66.7 %% of rows back to back alone: depth ÷ (depth + half an aisle)."
                                .formatted(net / 24 / (2.0 / 3)))
                .anyMatch(note -> note.matches("Aisles across the rows cost \\d+ booths\\."))
                .anyMatch(note -> note.matches("Pillars cost \\d+ booths?\\."))
                .allMatch(note -> note.matches("(?s).*\\d.*\\.") && !note.contains("!"));
        ProgressBar bar = control("ratio");
        assertThat(bar.getProgress()).isCloseTo(net / 2400 / (2.0 / 3 * 30 / 33), within(1e-3));

        var promised = Integer.parseInt(count.getText().split(" ")[0]);
        press("apply");
        assertThat(booths()).hasSize(promised);
        screen.run(() -> hall.open().undo());
        assertThat(booths()).isEmpty();
    }

    @Test
    void whatCannotBeFilledSaysWhy() {
        show(Language.ZH, true);
        choose(FILL_HALL);
        screen.picture(scene, "plan-fill-hall-dark-zh");
        Label problem = control("problem");
        Button apply = control("apply");
        for (var impossible : List.of("99x99", "three", "")) {
            type("sizes", impossible);
            assertThat(problem.getText()).isNotEmpty();
            assertThat(apply.isDisabled()).isTrue();
        }
        screen.picture(scene, "plan-fill-hall-impossible");
        type("sizes", "3x3:70, 6x3:20, 6x6:10");
        assertThat(problem.getText()).isEmpty();
        type("aisle", "x");
        assertThat(apply.isDisabled()).isTrue();
        type("aisle", "4");
        assertThat(apply.isDisabled()).isFalse();
    }

    @Test
    void oneThemedAreaCanBeFilled() {
        var area = new ThemedArea(new Id<>("tools"), null, "T", Name.of("Tools", "工具"), "", null, 0);
        hall.with(area, new AreaPatch(new Id<>("t"), OpenHall.HALL.id(), area.id(), Outline.rectangle(3, 3, 20, 30)));
        show(Language.EN, false);
        choose(FILL_HALL);
        ComboBox<FillWish.Place> place = control("place");
        Label count = control("booths");
        var whole = Integer.parseInt(count.getText().split(" ")[0]);
        assertThat(place.getItems()).containsExactly(new FillWish.WholeHall(), new FillWish.OneArea(area.id()));
        screen.run(() -> place.setValue(new FillWish.OneArea(area.id())));
        var part = Integer.parseInt(count.getText().split(" ")[0]);
        assertThat(part).isBetween(1, whole / 2);
        screen.picture(scene, "plan-fill-area");
        press("apply");
        assertThat(booths()).hasSize(part).allMatch(b -> area.id().equals(b.area()));
        choose(FILL_HALL);
        assertThat(place.getValue()).isEqualTo(new FillWish.WholeHall());
    }

    @Test
    void boothsAreNumberedAfterTheirNumbersWereSeen() {
        show(Language.EN, false);
        choose(FILL_HALL);
        press("apply");
        choose(NUMBER_BOOTHS);
        Button apply = control("apply");
        assertThat(apply.isDisabled()).isTrue();
        ComboBox<Numbering.Style> style = control("style");
        screen.run(() -> style.setValue(Numbering.Style.LETTERS));
        assertThat(apply.isDisabled()).isFalse();
        screen.picture(scene, "plan-number-booths");
        type("along", "0");
        assertThat(apply.isDisabled()).isTrue();
        type("along", "2");
        CheckBox only = control("onlySelected");
        assertThat(only.isSelected()).isFalse();
        press("apply");

        assertThat(booths()).allMatch(b -> b.number().matches("A[A-Z]-\\d\\d"));
        assertThat(booths()).allMatch(b -> b.formerly().size() == 1);
    }
}
