package org.hallwright.app;

import org.hallwright.service.files.UnderlayService;
import org.hallwright.service.plan.VenueService;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.action.PlanForms;
import org.hallwright.ui.plan.action.PlanForms.Room;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.board.Gestures;
import org.hallwright.ui.plan.layers.LayersViewModel;
import org.hallwright.ui.plan.underlay.CalibrationController;
import org.hallwright.ui.plan.underlay.CalibrationViewModel;
import org.hallwright.ui.plan.underlay.UnderlayController;
import org.hallwright.ui.plan.underlay.UnderlayViewModel;
import org.hallwright.ui.plan.venue.HallDraftController;
import org.hallwright.ui.plan.venue.KeepVenueController;
import org.hallwright.ui.plan.venue.KeepVenueViewModel;
import org.hallwright.ui.plan.venue.NewHallController;
import org.hallwright.ui.plan.venue.NewHallViewModel;
import org.hallwright.ui.plan.venue.VenueChoiceController;
import org.hallwright.ui.plan.venue.VenueChoiceViewModel;

/// Puts together the ways to a new hall, the venues that are kept, and the pictures under the plan.
final class VenueComposition {
    private VenueComposition() {}

    static void register(
            Views views,
            FloorPlanViewModel plan,
            VenueService venues,
            Dialogs dialogs,
            PlanActions actions,
            PlanForms forms) {
        var choice = new VenueChoiceViewModel(plan, venues);
        var newHall = new NewHallViewModel(plan, choice, () -> actions.run(PlanAction.IMPORT_PLAN));
        var keep = new KeepVenueViewModel(plan.desk(), venues);
        views.register(NewHallController.class, () -> new NewHallController(newHall))
                .register(VenueChoiceController.class, () -> new VenueChoiceController(choice, dialogs))
                .register(KeepVenueController.class, () -> new KeepVenueController(keep, dialogs))
                .register(HallDraftController.class, () -> new HallDraftController(plan));
        forms.on(PlanAction.ADD_HALL, Room.PLAN, NewHallController.class);
        forms.on(
                PlanAction.KEEP_VENUE,
                Room.PAGE,
                KeepVenueController.class,
                plan.sheetProperty().isNotNull());
    }

    static void underlays(
            Views views,
            FloorPlanViewModel plan,
            Gestures gestures,
            LayersViewModel layers,
            Dialogs dialogs,
            PlanForms forms) {
        var service = new UnderlayService(plan.desk().open());
        var underlay = new UnderlayViewModel(plan, gestures, service);
        var calibration = new CalibrationViewModel(plan, gestures, service);
        views.register(UnderlayController.class, () -> new UnderlayController(underlay, layers, dialogs))
                .register(CalibrationController.class, () -> new CalibrationController(calibration));
        forms.on(
                PlanAction.UNDERLAY,
                Room.PAGE,
                UnderlayController.class,
                plan.sheetProperty().isNotNull());
    }
}
