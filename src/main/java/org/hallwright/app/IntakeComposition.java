package org.hallwright.app;

import org.hallwright.service.files.ImportService;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.action.PlanForms;
import org.hallwright.ui.plan.action.PlanForms.Room;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.intake.PlanCountsController;
import org.hallwright.ui.plan.intake.PlanFiles;
import org.hallwright.ui.plan.intake.PlanIntakeController;
import org.hallwright.ui.plan.intake.PlanIntakeViewModel;
import org.hallwright.ui.plan.intake.PlanLayersController;
import org.hallwright.ui.plan.intake.PlanLeftOutController;
import org.hallwright.ui.plan.intake.PlanQuestionController;
import org.hallwright.ui.plan.intake.PlanReadingController;
import org.hallwright.ui.plan.underlay.UnderlayController;

/// Puts together what takes plans in from files and writes them to files.
final class IntakeComposition {
    private IntakeComposition() {}

    static void register(Views views, FloorPlanViewModel plan, PlanActions actions, PlanFiles files, PlanForms forms) {
        var desk = plan.desk();
        var intake = new PlanIntakeViewModel(desk, new ImportService(desk.open()));
        views.register(
                        PlanIntakeController.class,
                        () -> new PlanIntakeController(
                                intake,
                                files,
                                picture -> forms.form(UnderlayController.class).open(picture),
                                () -> plan.sheetProperty().get() != null))
                .register(PlanQuestionController.class, () -> new PlanQuestionController(intake))
                .register(PlanReadingController.class, () -> new PlanReadingController(intake))
                .register(PlanLayersController.class, () -> new PlanLayersController(intake))
                .register(PlanCountsController.class, () -> new PlanCountsController(desk))
                .register(PlanLeftOutController.class, () -> new PlanLeftOutController(desk));
        forms.on(PlanAction.IMPORT_PLAN, Room.PAGE, PlanIntakeController.class);
        actions.on(PlanAction.EXPORT_PLAN, files::export);
    }
}
