package org.hallwright.ui.projects;

import org.hallwright.service.guests.ProjectService;
import org.hallwright.service.guests.SigningService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.TableSourceController;
import org.hallwright.ui.projects.intake.ProjectIntakeController;
import org.hallwright.ui.projects.intake.ProjectIntakeViewModel;
import org.hallwright.ui.projects.list.ProjectFormController;
import org.hallwright.ui.projects.list.ProjectListController;
import org.hallwright.ui.projects.list.ProjectsViewModel;
import org.hallwright.ui.projects.order.SigningOrderController;
import org.hallwright.ui.projects.order.SigningViewModel;
import org.hallwright.ui.projects.order.TablePlanController;
import org.hallwright.ui.projects.totals.ProjectTotalsController;

/// Makes the controllers of the place of projects for a desk.
public final class ProjectViews {
    private ProjectViews() {}

    public static Views register(Views views, Desk desk, Dialogs dialogs, ColumnMemory columns) {
        var signing = new SigningService(desk.open());
        var list = new ProjectsViewModel(desk, new ProjectService(desk.open()), signing);
        var order = new SigningViewModel(desk, signing);
        var intake = new ProjectIntakeViewModel(desk, columns);
        views.register(ProjectIntakeController.class, () -> new ProjectIntakeController(dialogs, intake))
                .register(TableSourceController.class, TableSourceController::new);
        return views.register(ProjectsController.class, () -> new ProjectsController(list, order))
                .register(ProjectListController.class, () -> new ProjectListController(list))
                .register(ProjectFormController.class, () -> new ProjectFormController(list))
                .register(TablePlanController.class, () -> new TablePlanController(order))
                .register(SigningOrderController.class, () -> new SigningOrderController(order))
                .register(ProjectTotalsController.class, () -> new ProjectTotalsController(desk));
    }
}
