package org.hallwright.ui.guests;

import org.hallwright.service.guests.GuestService;
import org.hallwright.ui.guests.delegation.DelegationsController;
import org.hallwright.ui.guests.delegation.DelegationsViewModel;
import org.hallwright.ui.guests.intake.GuestIntakeController;
import org.hallwright.ui.guests.intake.GuestIntakeViewModel;
import org.hallwright.ui.guests.people.GuestCardController;
import org.hallwright.ui.guests.people.GuestFormController;
import org.hallwright.ui.guests.people.GuestListController;
import org.hallwright.ui.guests.people.GuestsViewModel;
import org.hallwright.ui.guests.same.SamePeopleController;
import org.hallwright.ui.guests.same.SamePeopleViewModel;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Views;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.hallwright.ui.kit.columns.TableSourceController;

/// Makes the controllers of the place of guests for a desk.
public final class GuestViews {
    private GuestViews() {}

    public static Views register(Views views, Desk desk, Dialogs dialogs, ColumnMemory columns) {
        var service = new GuestService(desk.open());
        var people = new GuestsViewModel(desk, service);
        var delegations = new DelegationsViewModel(desk, service);
        var same = new SamePeopleViewModel(desk, service);
        var intake = new GuestIntakeViewModel(desk, columns);
        views.register(GuestIntakeController.class, () -> new GuestIntakeController(dialogs, intake))
                .register(TableSourceController.class, TableSourceController::new);
        return views.register(GuestsController.class, () -> new GuestsController(people, delegations, same))
                .register(GuestListController.class, () -> new GuestListController(people))
                .register(GuestCardController.class, () -> new GuestCardController(people))
                .register(GuestFormController.class, () -> new GuestFormController(people))
                .register(DelegationsController.class, () -> new DelegationsController(delegations))
                .register(SamePeopleController.class, () -> new SamePeopleController(same));
    }
}
