package org.hallwright.ui.projects.intake;

import org.hallwright.exchange.guests.Column;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.intake.TableIntakeController;

/// Wires the window in which a table of projects is looked at before it is taken in.
public final class ProjectIntakeController extends TableIntakeController<Column> {
    public ProjectIntakeController(Dialogs dialogs, ProjectIntakeViewModel view) {
        super(dialogs, view);
    }
}
