package org.hallwright.ui.plan;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.hallwright.app.Composition;
import org.hallwright.domain.change.Entry;
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

/// The floor plan alone in a window over a hall of 60 × 40 m, for journeys by mouse and keys in metres.
final class PlanStage implements AutoCloseable {
    private static final double HEIGHT = 860;

    final Screen screen = Screen.ready();
    final OpenHall hall;
    final Scene scene;
    final List<Notice> notices = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();
    private FloorPlanController controller;

    PlanStage(Path folder, Language language, double width, Entry... entries) {
        hall = new OpenHall(folder).with(OpenHall.HALL).with(entries);
        scene = screen.call(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            var messages = Messages.of(language);
            var formats = new Formats(language);
            var runner = TaskRunner.inline();
            runner.onFailure(failures::add);
            var desk = new Desk(hall.open(), messages, formats, runner, (place, select) -> {}, notices::add);
            var foyer = new Foyer(hall.workspace(), messages, formats, runner, id -> {}, notices::add);
            var view = new Composition(Clock.systemUTC(), folder, path -> {})
                    .views(foyer, desk)
                    .load(FloorPlanController.class);
            controller = view.controller();
            // A scene without a size of its own takes another each time its picture is taken.
            return Screen.inOwnFont(new Scene(view.root(), width, HEIGHT));
        });
        screen.show(scene, width, HEIGHT);
        screen.run(() -> controller.show());
    }

    PlanCanvas canvas() {
        return (PlanCanvas) scene.lookup(".plan-canvas");
    }

    /// A place on the floor, on the screen.
    Point2D at(double x, double y) {
        return screen.call(() -> {
            var view = canvas().viewportProperty().get();
            return canvas().localToScreen(view.toPxX(x), view.toPxY(y));
        });
    }

    void drag(double x0, double y0, double x1, double y1) {
        hold(x0, y0, x1, y1);
        letGo();
    }

    /// Drags without letting go.
    void hold(double x0, double y0, double x1, double y1) {
        screen.hold(at(x0, y0), at(x1, y1));
    }

    void letGo() {
        screen.letGo();
    }

    /// Brings a page beside the plan to the front.
    void turnTo(SideTab tab) {
        screen.run(() -> scene.getRoot().lookupAll(".side-tab").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getUserData() == tab)
                .findFirst()
                .orElseThrow()
                .fire());
    }

    /// What the line under the plan says.
    String hint() {
        return screen.call(() -> ((Label) find(".plan-foot #hint")).getText());
    }

    void click(double x, double y) {
        screen.hold(at(x, y));
        screen.letGo();
    }

    void hover(double x, double y) {
        screen.hover(at(x, y));
    }

    /// Takes the pointer off the plan.
    void away() {
        screen.hover(new Point2D(2, 2));
    }

    /// Puts every tool away and selects nothing.
    void rest() {
        screen.run(() -> canvas().requestFocus());
        screen.type(KeyCode.ESCAPE);
        screen.type(KeyCode.ESCAPE);
        screen.type(KeyCode.ESCAPE);
    }

    /// Asks for the menu at a place; it is shown in the corner, since the headless frame buffer takes no popup that
    /// reaches beyond it.
    ContextMenu menuAt(double x, double y) {
        screen.run(() -> {
            var view = canvas().viewportProperty().get();
            var in = canvas().localToScene(view.toPxX(x), view.toPxY(y));
            var asked = new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, in.getX(), in.getY(), 20, 20, false, null);
            canvas().fireEvent(asked);
        });
        screen.settle();
        return screen.call(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(Window::isShowing)
                .findFirst()
                .orElseThrow());
    }

    /// Chooses from a menu, level by level.
    void choose(ContextMenu menu, String... words) {
        screen.run(() -> {
            List<MenuItem> level = menu.getItems();
            for (var i = 0; i < words.length; i++) {
                var item = item(level, words[i]);
                if (i == words.length - 1) {
                    item.fire();
                } else {
                    ((Menu) item).show();
                    level = ((Menu) item).getItems();
                }
            }
            menu.hide();
        });
        screen.settle();
    }

    private static MenuItem item(List<MenuItem> level, String words) {
        return level.stream()
                .filter(i -> words.equals(i.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among "
                        + level.stream().map(MenuItem::getText).toList()));
    }

    Node find(String selector) {
        return Objects.requireNonNull(scene.lookup(selector), selector);
    }

    @Override
    public void close() {
        screen.run(() -> controller.hide());
        hall.close();
    }
}
