package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.hallwright.app.Composition;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.check.rule.Finding;
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

/// From an empty outline to a hall with booths, an area, a door and a clean check, by keys and mouse alone.
class LayOutHallJourneyTest {
    @TempDir
    Path folder;

    private final Screen screen = Screen.ready();
    private OpenHall hall;
    private FloorPlanController controller;
    private Scene scene;

    @BeforeEach
    void show() {
        hall = new OpenHall(folder);
        scene = screen.call(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            var messages = Messages.of(Language.EN);
            var formats = new Formats(Language.EN);
            var runner = TaskRunner.inline();
            var desk = new Desk(hall.open(), messages, formats, runner, (place, select) -> {}, notice -> {});
            var foyer = new Foyer(hall.workspace(), messages, formats, runner, id -> {}, notice -> {});
            var view = new Composition(Clock.systemUTC(), folder, path -> {})
                    .views(foyer, desk)
                    .load(FloorPlanController.class);
            controller = view.controller();
            return new Scene(view.root());
        });
        screen.show(scene, 1360, 860);
        screen.run(() -> controller.show());
    }

    @AfterEach
    void close() {
        screen.run(() -> controller.hide());
        hall.close();
    }

    private PlanCanvas canvas() {
        return (PlanCanvas) scene.lookup(".plan-canvas");
    }

    private void drag(double x0, double y0, double x1, double y1) {
        var view = canvas().viewportProperty().get();
        screen.drag(canvas(), view.toPxX(x0), view.toPxY(y0), view.toPxX(x1), view.toPxY(y1));
    }

    private void click(double x, double y) {
        var view = canvas().viewportProperty().get();
        screen.click(canvas(), view.toPxX(x), view.toPxY(y));
    }

    private void turnTo(SideTab tab) {
        screen.run(() -> scene.getRoot().lookupAll(".side-tab").stream()
                .filter(button -> button.getUserData() == tab)
                .forEach(button -> ((ToggleButton) button).setSelected(true)));
    }

    @SuppressWarnings("unchecked")
    private List<String> found() {
        return screen.call(() -> ((ListView<Finding>) scene.lookup(".findings"))
                .getItems().stream().map(Finding::rule).toList());
    }

    @Test
    void aSmallHallIsLaidOutFromNothing() {
        screen.click(scene.lookup(".new-hall-card .accent"));
        assertThat(hall.state().all(Hall.class)).hasSize(1);

        screen.type(KeyCode.R);
        drag(6, 6, 27, 21);
        assertThat(hall.numbers()).startsWith("A101").hasSizeGreaterThan(20);

        screen.type(KeyCode.A);
        drag(4, 4, 30, 24);
        screen.write("Culture");
        screen.type(KeyCode.ENTER);
        assertThat(hall.state().all(ThemedArea.class))
                .singleElement()
                .satisfies(area -> assertThat(area.name().en()).isEqualTo("Culture"));
        assertThat(hall.state().all(Booth.class)).allMatch(booth -> booth.area() != null);

        screen.type(KeyCode.D);
        click(50, 0);
        assertThat(hall.state().all(Door.class)).hasSize(1);
        screen.type(KeyCode.ESCAPE);

        turnTo(SideTab.FINDINGS);
        assertThat(found()).doesNotContain("booth-overlap");
        var first = hall.booth("A101").bounds();
        click(first.centreX(), first.centreY());
        drag(first.centreX(), first.centreY(), first.centreX() + 3, first.centreY());
        assertThat(found()).contains("booth-overlap");
        screen.run(() -> hall.open().undo());
        assertThat(found()).doesNotContain("booth-overlap");
    }

    @Test
    void theKeyboardAloneGoesThroughBoothsAndNumbersOne() {
        screen.click(scene.lookup(".new-hall-card .accent"));
        screen.type(KeyCode.R);
        drag(6, 6, 27, 12);
        screen.type(KeyCode.ESCAPE);
        screen.type(KeyCode.ESCAPE);
        screen.run(() -> canvas().requestFocus());

        screen.type(KeyCode.TAB);
        screen.type(KeyCode.TAB);
        screen.type(KeyCode.F2);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        screen.write("X7");
        screen.type(KeyCode.ENTER);

        assertThat(hall.numbers()).contains("X7");
        screen.type(KeyCode.ESCAPE);
        screen.type(KeyCode.F1);
        assertThat(scene.lookup(".shortcuts-veil").isVisible()).isTrue();
        screen.type(KeyCode.F1);
        assertThat(scene.lookup(".shortcuts-veil").isVisible()).isFalse();
    }
}
