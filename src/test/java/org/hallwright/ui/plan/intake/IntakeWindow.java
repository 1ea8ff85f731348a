package org.hallwright.ui.plan.intake;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Hall;
import org.hallwright.i18n.Language;
import org.hallwright.service.files.ImportService;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.plan.board.PlanDesk;
import org.jspecify.annotations.Nullable;

/// The preview of a plan alone in a window, over an exhibition of its own.
final class IntakeWindow implements AutoCloseable {
    final Screen screen = Screen.ready();
    final PlanDesk plan;
    final Scene scene;
    final List<Path> pictures = new ArrayList<>();
    final PlanIntakeViewModel viewModel;
    private PlanIntakeController controller;
    private @Nullable Path chosen;

    IntakeWindow(Path folder, Language language, boolean dark) {
        plan = new PlanDesk(folder.resolve("store"), language);
        viewModel = new PlanIntakeViewModel(plan.desk, new ImportService(plan.hall.open()));
        scene = screen.call(() -> {
            var theme = dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
            Application.setUserAgentStylesheet(theme);
            var root = new StackPane(view().root());
            root.getStyleClass().add(dark ? "theme-dark" : "theme-light");
            var made = new Scene(root, 1268, 790);
            made.getStylesheets().add(resource("/org/hallwright/ui/shell/shell.css"));
            return Screen.inOwnFont(made);
        });
        screen.show(scene, 1268, 790);
    }

    private static String resource(String path) {
        return IntakeWindow.class.getResource(path).toExternalForm();
    }

    /// Chooses a file as the user would in the system's own window.
    private final class Chooser extends Dialogs {
        Chooser() {
            super(plan.desk.messages(), null);
        }

        @Override
        public Optional<Path> open(String titleKey, String filterKey, List<String> patterns) {
            return Optional.ofNullable(chosen);
        }
    }

    private Views.View<PlanIntakeController> view() {
        var files = new PlanFiles(plan.desk, new Chooser(), Clock.systemUTC(), file -> {});
        var view = new Views(plan.desk.messages())
                .register(
                        PlanIntakeController.class,
                        () -> new PlanIntakeController(viewModel, files, pictures::add, () -> hall() != null))
                .register(PlanQuestionController.class, () -> new PlanQuestionController(viewModel))
                .register(PlanReadingController.class, () -> new PlanReadingController(viewModel))
                .register(PlanLayersController.class, () -> new PlanLayersController(viewModel))
                .register(PlanCountsController.class, () -> new PlanCountsController(plan.desk))
                .register(PlanLeftOutController.class, () -> new PlanLeftOutController(plan.desk))
                .load(PlanIntakeController.class);
        controller = view.controller();
        return view;
    }

    private Hall hall() {
        return plan.hall.state().all(Hall.class).stream().findFirst().orElse(null);
    }

    ExhibitionState state() {
        return plan.hall.state();
    }

    void open(Path file) {
        screen.run(() -> controller.open(file));
    }

    void take(Path file) {
        screen.run(() -> controller.take(file));
    }

    /// The command to import, answered with a file; null for none.
    void choose(@Nullable Path file) {
        chosen = file;
        screen.run(controller::ask);
    }

    void picture(String name) {
        screen.picture(scene, name);
    }

    Node find(String selector) {
        return scene.lookup(selector);
    }

    /// The buttons that answer the question about the unit.
    List<Button> answers() {
        return scene.getRoot().lookupAll(".unit-question .button").stream()
                .map(Button.class::cast)
                .toList();
    }

    @Override
    public void close() {
        plan.close();
    }
}
