package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hallwright.app.Composition;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Foyer;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorPlanJourneyTest {
    @TempDir
    Path folder;

    private final Screen screen = Screen.ready();
    private final List<Notice> notices = new ArrayList<>();
    private OpenHall hall;
    private FloorPlanController controller;
    private Scene scene;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(OpenHall.exhibitor("Maker"), OpenHall.exhibitor("Trader"));
    }

    @AfterEach
    void close() {
        screen.run(() -> controller.hide());
        hall.close();
    }

    private void show() {
        scene = screen.call(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            var messages = Messages.of(Language.EN);
            var formats = new Formats(Language.EN);
            var runner = TaskRunner.inline();
            var desk = new Desk(hall.open(), messages, formats, runner, (place, select) -> {}, notices::add);
            var foyer = new Foyer(hall.workspace(), messages, formats, runner, id -> {}, notices::add);
            var view = new Composition(Clock.systemUTC(), folder, path -> {})
                    .views(foyer, desk)
                    .load(FloorPlanController.class);
            controller = view.controller();
            return new Scene(view.root());
        });
        screen.show(scene, 1360, 860);
        screen.run(() -> controller.show());
    }

    private PlanCanvas canvas() {
        return (PlanCanvas) scene.lookup(".plan-canvas");
    }

    private void drag(double x0, double y0, double x1, double y1) {
        var from = pixel(x0, y0);
        var to = pixel(x1, y1);
        screen.drag(canvas(), from[0], from[1], to[0], to[1]);
    }

    private double[] pixel(double x, double y) {
        var view = canvas().viewportProperty().get();
        return new double[] {view.toPxX(x), view.toPxY(y)};
    }

    private ListCell<?> cell(String name) {
        return scene.getRoot().lookupAll(".list-cell").stream()
                .map(node -> (ListCell<?>) node)
                .filter(cell -> isShown(cell)
                        && cell.getGraphic() != null
                        && cell.getGraphic().lookupAll(".label").stream()
                                .anyMatch(label -> ((Label) label).getText().equals(name)))
                .findFirst()
                .orElseThrow();
    }

    /// A list also holds a cell that it only measures with.
    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    @Test
    void aHallIsFilledGivenOutAndTakenBack() {
        hall.with(OpenHall.HALL);
        show();

        screen.type(KeyCode.R);
        drag(3, 3, 24, 18);
        assertThat(hall.numbers()).hasSize(28).startsWith("A101");

        screen.type(KeyCode.ESCAPE);
        screen.type(KeyCode.ESCAPE);
        drag(4.5, 4.5, 44.5, 24.5);
        assertThat(hall.booth("A101").bounds()).isEqualTo(new Bounds(43, 23, 46, 26));

        var booth = pixel(44.5, 24.5);
        screen.drag(cell("Maker"), 60, 12, canvas(), booth[0], booth[1]);
        assertThat(hall.occupancy().statusOf(hall.booth("A101"))).isEqualTo(BoothStatus.PROPOSED);

        screen.drag(cell("Trader"), 60, 12, canvas(), booth[0], booth[1]);
        assertThat(notices).extracting(Notice::key).containsExactly("assignment.taken");

        screen.run(() -> hall.open().undo());
        screen.run(() -> hall.open().undo());
        assertThat(hall.booth("A101").bounds().minX()).isEqualTo(3);
        screen.run(() -> hall.open().undo());
        assertThat(hall.numbers()).isEmpty();
    }

    @Test
    void anExhibitionWithoutAHallAsksForOne() {
        show();

        assertThat(scene.lookup(".new-hall-veil").isVisible()).isTrue();
        screen.click(scene.lookup(".new-hall-card .accent"));

        assertThat(hall.state().all(Hall.class)).extracting(Hall::code).containsExactly("A");
        assertThat(scene.lookup(".new-hall-veil").isVisible()).isFalse();
        assertThat(scene.lookup(".draw-hint").isVisible()).isTrue();
    }

    @Test
    void keysSelectNudgeAndDeleteButNotWhileTyping() {
        hall.with(OpenHall.HALL, OpenHall.booth("A1", 10, 10), OpenHall.booth("A2", 20, 20));
        show();

        screen.type(KeyCode.CONTROL, KeyCode.A);
        screen.type(KeyCode.RIGHT);
        assertThat(hall.booth("A1").bounds().minX()).isEqualTo(10.5);
        screen.type(KeyCode.SHIFT, KeyCode.UP);
        assertThat(hall.booth("A2").bounds().minY()).isEqualTo(25);

        screen.click(scene.lookup(".find-field"));
        screen.write("a2");
        screen.type(KeyCode.ENTER);
        assertThat(hall.state().count(Booth.class)).isEqualTo(2);
        screen.type(KeyCode.DELETE);
        assertThat(hall.numbers()).containsExactly("A1");
    }

    @Test
    void aBoothIsMeasuredInTheInspector() {
        hall.with(OpenHall.HALL, OpenHall.booth("A1", 10, 10));
        show();

        var at = pixel(11.5, 11.5);
        screen.click(canvas(), at[0], at[1]);
        var width = scene.getRoot().lookupAll("#width").stream()
                .map(TextField.class::cast)
                .filter(field -> field.getText().equals("3"))
                .findFirst()
                .orElseThrow();
        screen.run(() -> {
            width.setText("4,5");
            width.fireEvent(new ActionEvent());
        });

        assertThat(hall.booth("A1").netArea()).isEqualTo(13.5);
    }

    @Test
    void aBoothIsHeldByTypingAndLetGoAgain() {
        hall.with(OpenHall.HALL, OpenHall.booth("A1", 10, 10));
        show();
        var at = pixel(11.5, 11.5);
        screen.click(canvas(), at[0], at[1]);

        screen.click(scene.lookup("#hold"));
        screen.write("Maker");
        screen.type(KeyCode.ENTER);

        assertThat(hall.occupancy().statusOf(hall.booth("A1"))).isEqualTo(BoothStatus.HELD);
        assertThat(scene.lookup("#hold").isFocused() || scene.lookup("#assign").isFocused())
                .isTrue();
        screen.click(scene.lookup("#endHold"));
        assertThat(hall.occupancy().statusOf(hall.booth("A1"))).isEqualTo(BoothStatus.AVAILABLE);
    }

    @Test
    void theReasonOfADeclineIsAskedAndEscapeAsksNoMore() {
        var maker = OpenHall.exhibitor("Maker");
        hall.with(
                OpenHall.HALL,
                OpenHall.booth("A1", 10, 10),
                new Assignment(
                        new Id<>("as"),
                        OpenHall.booth("A1", 10, 10).id(),
                        maker.id(),
                        AssignmentState.OFFERED,
                        "",
                        false));
        show();
        var at = pixel(11.5, 11.5);
        screen.click(canvas(), at[0], at[1]);

        screen.click(scene.lookup("#withdraw"));
        screen.type(KeyCode.ESCAPE);
        assertThat(scene.lookup("#reason").getParent().isVisible()).isFalse();
        screen.click(scene.lookup("#lock"));
        assertThat(scene.lookup("#withdraw").isDisabled()).isTrue();
        screen.click(scene.lookup("#lock"));
        screen.click(scene.lookup("#withdraw"));
        screen.write("too small");
        screen.type(KeyCode.ENTER);

        assertThat(hall.occupancy().statusOf(hall.booth("A1"))).isEqualTo(BoothStatus.AVAILABLE);
        assertThat(hall.state().all(Assignment.class))
                .extracting(Assignment::reason)
                .containsExactly("too small");
    }
}
