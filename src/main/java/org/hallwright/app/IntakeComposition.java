package org.hallwright.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.hallwright.service.files.ImportService;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.intake.PlanFiles;
import org.hallwright.ui.plan.intake.PlanIntakeController;
import org.hallwright.ui.plan.intake.PlanIntakeViewModel;
import org.hallwright.ui.plan.intake.PlanLayersController;
import org.hallwright.ui.plan.intake.PlanLeftOutController;

/// Puts together what takes plans in from files and writes them to files.
final class IntakeComposition {
    private IntakeComposition() {}

    /// @param pictures takes in what is no plan but a picture
    static void register(
            Views views,
            FloorPlanViewModel plan,
            PlanActions actions,
            Dialogs dialogs,
            Clock clock,
            Consumer<Path> pictures) {
        var desk = plan.desk();
        var intake = new PlanIntakeViewModel(desk, new ImportService(desk.open()));
        var files = new PlanFiles(desk, dialogs, clock);
        views.register(
                        PlanIntakeController.class,
                        () -> new PlanIntakeController(
                                intake,
                                files,
                                actions,
                                pictures,
                                () -> plan.sheetProperty().get() != null))
                .register(PlanLayersController.class, () -> new PlanLayersController(intake))
                .register(PlanLeftOutController.class, () -> new PlanLeftOutController(desk));
    }
}
