package org.hallwright.ui.roster;

import java.util.Arrays;
import java.util.EnumSet;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.hallwright.ui.roster.form.RosterDrafts;

/// What the window remembers of one exhibition's roster while it is open: columns chosen, edits not saved.
///
/// Outlives the views, which are made anew with each language.
public final class RosterMemory {
    private final RosterDrafts drafts = new RosterDrafts();
    private final ObservableSet<RosterColumn> columns = FXCollections.observableSet(EnumSet.noneOf(RosterColumn.class));

    public RosterMemory() {
        Arrays.stream(RosterColumn.values())
                .filter(RosterColumn::isShownAtFirst)
                .forEach(columns::add);
    }

    public RosterDrafts drafts() {
        return drafts;
    }

    public ObservableSet<RosterColumn> columns() {
        return columns;
    }
}
