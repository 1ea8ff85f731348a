package org.hallwright.ui.roster.row;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hallwright.ui.roster.form.RosterDrafts;

/// What the window remembers of one exhibition's roster while it is open: how it is looked at, edits not saved.
///
/// Outlives the views, which are made anew with each language.
public final class RosterMemory {
    private final RosterDrafts drafts = new RosterDrafts();
    private final ViewShelf shelf;
    private final ObjectProperty<RosterView> chosen =
            new SimpleObjectProperty<>(RosterView.ofProgram().getFirst());
    private final ObjectProperty<RosterView> shown = new SimpleObjectProperty<>(chosen.get());

    public RosterMemory(ViewShelf shelf) {
        this.shelf = shelf;
    }

    public RosterDrafts drafts() {
        return drafts;
    }

    public ViewShelf shelf() {
        return shelf;
    }

    /// The view that was chosen last.
    public ObjectProperty<RosterView> chosenProperty() {
        return chosen;
    }

    /// That view with what was changed about it since.
    public ObjectProperty<RosterView> shownProperty() {
        return shown;
    }
}
