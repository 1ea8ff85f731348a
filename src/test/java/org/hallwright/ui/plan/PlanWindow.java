package org.hallwright.ui.plan;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.hallwright.app.Composition;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Foyer;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.surface.PlanCanvas;

/// The floor plan in the window of the tests, with places in metres, and answers to what the system would ask.
public final class PlanWindow implements AutoCloseable {
    public final Screen screen = Screen.ready();
    public final OpenHall hall;
    public final List<Notice> notices = new ArrayList<>();

    /// The questions that were asked, by their titles; each was answered with yes.
    public final List<String> asked = new ArrayList<>();

    /// The files that are chosen next.
    public final Deque<Path> files = new ArrayDeque<>();

    private final Path folder;
    private FloorPlanController controller;
    private Scene scene;

    public PlanWindow(Path folder) {
        this(folder, new OpenHall(folder));
    }

    public PlanWindow(Path folder, OpenHall hall) {
        this.folder = folder;
        this.hall = hall;
    }

    private final class Answers extends Dialogs {
        Answers(Messages messages) {
            super(messages, null);
        }

        @Override
        public boolean confirm(String titleKey, String textKey, String actionKey, Object... args) {
            return asked.add(titleKey);
        }

        @Override
        public Optional<Path> open(String titleKey, String filterKey, List<String> patterns) {
            return Optional.ofNullable(files.poll());
        }
    }

    public PlanWindow show(Language language, boolean dark) {
        return show(language, dark, 1268, 790);
    }

    public PlanWindow show(Language language, boolean dark, double width, double height) {
        hide();
        scene = screen.call(() -> {
            var theme = dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
            Application.setUserAgentStylesheet(theme);
            var messages = Messages.of(language);
            var formats = new Formats(language);
            var runner = TaskRunner.inline();
            var desk = new Desk(hall.open(), messages, formats, runner, (place, select) -> {}, notices::add);
            var foyer = new Foyer(hall.workspace(), messages, formats, runner, id -> {}, notices::add);
            var view = new Composition(Clock.systemUTC(), folder, path -> {}, Answers::new)
                    .views(foyer, desk)
                    .load(FloorPlanController.class);
            controller = view.controller();
            var root = new StackPane(view.root());
            root.getStyleClass().add(dark ? "theme-dark" : "theme-light");
            var made = new Scene(root, width, height);
            made.getStylesheets().add(css("shell.css"));
            return Screen.inOwnFont(made);
        });
        screen.show(scene, width, height);
        screen.run(() -> controller.show());
        return this;
    }

    private String css(String name) {
        return getClass().getResource("/org/hallwright/ui/shell/" + name).toExternalForm();
    }

    private void hide() {
        if (controller != null) {
            var shown = controller;
            screen.run(shown::hide);
        }
    }

    public Scene scene() {
        return scene;
    }

    public PlanCanvas canvas() {
        return (PlanCanvas) scene.lookup(".plan-canvas");
    }

    public Node find(String selector) {
        return scene.lookup(selector);
    }

    /// The visible one of several nodes that fit.
    public Node shown(String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(PlanWindow::isShown)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing shown is " + selector));
    }

    public static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    public void click(double x, double y) {
        var view = canvas().viewportProperty().get();
        screen.click(canvas(), view.toPxX(x), view.toPxY(y));
    }

    public void drag(double x0, double y0, double x1, double y1) {
        var view = canvas().viewportProperty().get();
        screen.drag(canvas(), view.toPxX(x0), view.toPxY(y0), view.toPxX(x1), view.toPxY(y1));
    }

    public void turnTo(SideTab tab) {
        screen.run(() -> scene.getRoot().lookupAll(".side-tab").stream()
                .filter(button -> button.getUserData() == tab)
                .forEach(button -> ((ToggleButton) button).setSelected(true)));
    }

    /// Waits until the pane shows what is found on the whole floor as it is now.
    public void awaitSurvey() {
        screen.await(() -> !find("#behind").isVisible());
    }

    /// The rules of which the pane beside the plan lists a finding.
    @SuppressWarnings("unchecked")
    public List<String> found() {
        return screen.call(() -> ((ListView<Finding>) scene.lookup(".findings"))
                .getItems().stream().map(Finding::rule).toList());
    }

    public void picture(String name) {
        screen.picture(scene, name);
    }

    @Override
    public void close() {
        hide();
        hall.close();
    }
}
