package org.hallwright.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.hallwright.service.files.ImportService;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.intake.PlanCountsController;
import org.hallwright.ui.plan.intake.PlanFiles;
import org.hallwright.ui.plan.intake.PlanIntakeController;
import org.hallwright.ui.plan.intake.PlanIntakeViewModel;
import org.hallwright.ui.plan.intake.PlanLayersController;
import org.hallwright.ui.plan.intake.PlanLeftOutController;
import org.hallwright.ui.plan.intake.PlanQuestionController;
import org.hallwright.ui.plan.intake.PlanReadingController;

/// Puts together what takes plans in from files and writes them to files.
final class IntakeComposition {
    private IntakeComposition() {}

    /// @param pictures takes in what is no plan but a picture
    static void register(
            Views views, FloorPlanViewModel plan, PlanActions actions, PlanFiles files, Consumer<Path> pictures) {
        var desk = plan.desk();
        var intake = new PlanIntakeViewModel(desk, new ImportService(desk.open()));
        views.register(
                        PlanIntakeController.class,
                        () -> new PlanIntakeController(
                                intake,
                                files,
                                actions,
                                pictures,
                                () -> plan.sheetProperty().get() != null))
                .register(PlanQuestionController.class, () -> new PlanQuestionController(intake))
                .register(PlanReadingController.class, () -> new PlanReadingController(intake))
                .register(PlanLayersController.class, () -> new PlanLayersController(intake))
                .register(PlanCountsController.class, () -> new PlanCountsController(desk))
                .register(PlanLeftOutController.class, () -> new PlanLeftOutController(desk));
    }
}
