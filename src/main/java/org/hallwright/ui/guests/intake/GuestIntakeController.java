package org.hallwright.ui.guests.intake;

import org.hallwright.exchange.guests.Column;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.intake.TableIntakeController;

/// Wires the window in which a table of guests is looked at before it is taken in.
public final class GuestIntakeController extends TableIntakeController<Column> {
    public GuestIntakeController(Dialogs dialogs, GuestIntakeViewModel view) {
        super(dialogs, view);
    }
}
