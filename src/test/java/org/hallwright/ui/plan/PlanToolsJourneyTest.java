package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.hallwright.app.Composition;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
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

/// Each tool once with key and mouse in the window; leaves pictures of gestures, to be looked at.
class PlanToolsJourneyTest {
    @TempDir
    Path folder;

    private final Screen screen = Screen.ready();
    private final List<Notice> notices = new ArrayList<>();
    private OpenHall hall;
    private FloorPlanController controller;
    private Scene scene;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(OpenHall.HALL);
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
            return Screen.inOwnFont(new Scene(view.root()));
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

    private Point2D at(double x, double y) {
        return screen.call(() -> {
            var view = canvas().viewportProperty().get();
            return canvas().localToScreen(view.toPxX(x), view.toPxY(y));
        });
    }

    private void drag(double x0, double y0, double x1, double y1) {
        screen.hold(at(x0, y0), at(x1, y1));
        screen.letGo();
    }

    private void click(double x, double y) {
        screen.hold(at(x, y));
        screen.letGo();
    }

    private void pictureOfDrag(double x0, double y0, double x1, double y1, String name) {
        screen.hold(at(x0, y0), at(x1, y1));
        screen.picture(scene, name);
        screen.type(KeyCode.ESCAPE);
        screen.letGo();
    }

    private <T extends PlanElement> int count(Class<T> kind) {
        return hall.state().count(kind);
    }

    @Test
    void aHallIsFurnishedWithEveryTool() {
        screen.type(KeyCode.P);
        drag(12, 10, 48, 28);
        assertThat(count(Pillar.class)).isEqualTo(6);
        screen.type(KeyCode.D);
        click(30, 0.3);
        click(59.7, 20);
        assertThat(count(Door.class)).isEqualTo(2);
        screen.type(KeyCode.X);
        click(2, 38);
        assertThat(count(FirePoint.class)).isEqualTo(1);
        screen.type(KeyCode.W);
        click(45, 2);
        click(45, 8);
        click(58, 8);
        screen.type(KeyCode.ENTER);
        assertThat(count(Wall.class)).isEqualTo(2);
        screen.type(KeyCode.Z);
        drag(22, 1, 38, 5);
        assertThat(count(Zone.class)).isEqualTo(1);
        screen.type(KeyCode.B);
        drag(4, 14, 10, 18);
        screen.type(KeyCode.E);
        pictureOfDrag(7, 16, 24, 16, "tools-repeat-en-light");
        drag(7, 16, 7, 26);
        assertThat(hall.numbers()).containsExactly("A101", "A102", "A103");
        screen.type(KeyCode.A);
        drag(3, 13, 11, 27);
        assertThat(count(AreaPatch.class)).isEqualTo(1);
        assertThat(hall.booth("A102").area()).isNotNull();

        screen.type(KeyCode.ESCAPE);
        screen.type(KeyCode.ESCAPE);
        click(7, 16);
        screen.picture(scene, "tools-handles-en-light");
        pictureOfDrag(10, 18, 14, 20, "tools-resize-en-light");
        pictureOfDrag(7, 16, 18.2, 20.1, "tools-move-en-light");
        screen.type(KeyCode.COMMA);
        assertThat(hall.booth("A101").bounds()).isEqualTo(new Bounds(5, 13, 9, 19));
        screen.run(() -> hall.open().undo());

        screen.type(KeyCode.M);
        click(20, 30);
        click(34, 30);
        click(34, 36);
        click(26, 38);
        screen.picture(scene, "tools-measure-en-light");
        screen.type(KeyCode.ENTER);
        screen.type(KeyCode.ESCAPE);
        screen.type(KeyCode.SHIFT, KeyCode.B);
        click(20, 30);
        click(30, 30);
        click(30, 34);
        click(25, 34);
        click(25, 37);
        pictureOfDrag(20, 37, 20, 37, "tools-polygon-en-light");
        assertThat(notices).isEmpty();
    }

    @Test
    void whatIsSelectedIsCopiedMergedAndSplitByKeys() {
        screen.run(() -> hall.with(OpenHall.booth("A1", 10, 10), OpenHall.booth("A2", 13, 10)));
        screen.type(KeyCode.CONTROL, KeyCode.A);
        screen.type(KeyCode.CONTROL, KeyCode.C);
        screen.type(KeyCode.CONTROL, KeyCode.V);
        assertThat(hall.numbers()).containsExactly("A1", "A101", "A102", "A2");
        screen.type(KeyCode.CONTROL, KeyCode.M);
        assertThat(hall.numbers()).containsExactly("A1", "A101", "A2");
        screen.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        assertThat(hall.numbers()).containsExactly("A1", "A101", "A102", "A2");
        screen.type(KeyCode.CONTROL, KeyCode.G);
        assertThat(count(AreaPatch.class)).isEqualTo(1);
        screen.type(KeyCode.ESCAPE);
        screen.type(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(hall.booth("A101").bounds().minX()).isEqualTo(11.001);
    }
}
