package org.hallwright.ui.roster.row;

import org.hallwright.ui.roster.form.RosterDrafts;

/// What the window remembers of one exhibition's roster while it is open: how it is looked at, edits not saved.
///
/// Outlives the views, which are made anew with each language; so it is no property: who listened to it would live as
/// long.
public final class RosterMemory {
    private final RosterDrafts drafts = new RosterDrafts();
    private final ViewShelf shelf;
    private RosterView chosen = RosterView.ofProgram().getFirst();
    private RosterView shown = chosen;

    public RosterMemory(ViewShelf shelf) {
        this.shelf = shelf;
    }

    public RosterDrafts drafts() {
        return drafts;
    }

    ViewShelf shelf() {
        return shelf;
    }

    /// The view that was chosen last.
    RosterView chosen() {
        return chosen;
    }

    /// That view with what was changed about it since.
    RosterView shown() {
        return shown;
    }

    void choose(RosterView view) {
        chosen = view;
        shown = view;
    }

    void show(RosterView view) {
        shown = view;
    }
}
