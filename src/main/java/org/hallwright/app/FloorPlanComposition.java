package org.hallwright.app;

import org.hallwright.service.AssignmentService;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.plan.FloorPlanController;
import org.hallwright.ui.plan.PlanSideController;
import org.hallwright.ui.plan.action.ActionViews;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.bar.PaletteController;
import org.hallwright.ui.plan.bar.PlanBarController;
import org.hallwright.ui.plan.bar.PlanFootController;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.board.Gestures;
import org.hallwright.ui.plan.board.PlanVerbs;
import org.hallwright.ui.plan.inspect.BoothAskController;
import org.hallwright.ui.plan.inspect.BoothInspectorController;
import org.hallwright.ui.plan.inspect.BoothInspectorViewModel;
import org.hallwright.ui.plan.inspect.BoothOccupantController;
import org.hallwright.ui.plan.inspect.BoothOccupantViewModel;
import org.hallwright.ui.plan.inspect.ElementInspectorController;
import org.hallwright.ui.plan.inspect.HallInspectorController;
import org.hallwright.ui.plan.inspect.HallInspectorViewModel;
import org.hallwright.ui.plan.inspect.RowsInspectorController;
import org.hallwright.ui.plan.inspect.SelectionInspectorController;
import org.hallwright.ui.plan.unplaced.UnplacedController;
import org.hallwright.ui.plan.unplaced.UnplacedViewModel;
import org.hallwright.ui.plan.venue.NewHallController;

/// Puts the many parts of the floor plan together, which share their view models.
final class FloorPlanComposition {
    private FloorPlanComposition() {}

    static void register(Views views, Desk desk, Dialogs dialogs) {
        var plan = new PlanService(desk.open());
        var assignments = new AssignmentService(desk.open());
        var viewModel = new FloorPlanViewModel(desk, plan);
        var unplaced = new UnplacedViewModel(desk, assignments, viewModel);
        var booth = new BoothInspectorViewModel(desk, plan);
        var hall = new HallInspectorViewModel(desk, plan);
        var occupant = new BoothOccupantViewModel(desk, assignments);
        var verbs = new PlanVerbs(viewModel, assignments, dialogs);
        var gestures = new Gestures(viewModel);
        var actions = new PlanActions();
        var actionViews = new ActionViews(actions, desk.messages());
        views.register(
                        FloorPlanController.class,
                        () -> new FloorPlanController(viewModel, gestures, unplaced, actions))
                .register(NewHallController.class, () -> new NewHallController(viewModel))
                .register(PlanBarController.class, () -> new PlanBarController(viewModel, actionViews))
                .register(PaletteController.class, () -> new PaletteController(gestures, actionViews))
                .register(PlanFootController.class, () -> new PlanFootController(viewModel, actionViews))
                .register(
                        PlanSideController.class,
                        () -> new PlanSideController(viewModel, booth, occupant, hall, verbs, actions))
                .register(UnplacedController.class, () -> new UnplacedController(unplaced, desk));
        inspectors(views, desk, plan, viewModel, booth, occupant, hall, actions);
    }

    private static void inspectors(
            Views views,
            Desk desk,
            PlanService plan,
            FloorPlanViewModel viewModel,
            BoothInspectorViewModel booth,
            BoothOccupantViewModel occupant,
            HallInspectorViewModel hall,
            PlanActions actions) {
        views.register(HallInspectorController.class, () -> new HallInspectorController(hall))
                .register(BoothInspectorController.class, () -> new BoothInspectorController(booth))
                .register(BoothOccupantController.class, () -> new BoothOccupantController(occupant, () -> actions.run(PlanAction.ASSIGN)))
                .register(BoothAskController.class, () -> new BoothAskController(occupant))
                .register(
                        ElementInspectorController.class,
                        () -> new ElementInspectorController(desk, plan, () -> actions.run(PlanAction.DELETE)))
                .register(
                        SelectionInspectorController.class,
                        () -> new SelectionInspectorController(desk, plan, () -> actions.run(PlanAction.DELETE)))
                .register(
                        RowsInspectorController.class,
                        () -> new RowsInspectorController(desk, viewModel.patternProperty()));
    }
}
