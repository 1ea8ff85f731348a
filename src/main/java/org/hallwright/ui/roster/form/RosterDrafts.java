package org.hallwright.ui.roster.form;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;

/// Edits of exhibitors that are not saved yet, kept while the program runs. For the screen's thread.
public final class RosterDrafts {
    private final ObservableMap<Id<Exhibitor>, Draft> drafts = FXCollections.observableHashMap();

    /// An edit that is not saved yet.
    ///
    /// @param base as it was when the edit began; without a name for an exhibitor that is not in the roster yet
    /// @param fresh whether it is not in the roster yet
    public record Draft(Exhibitor base, Exhibitor edited, boolean fresh) {}

    void keep(Draft draft) {
        drafts.put(draft.base().id(), draft);
    }

    void drop(Id<Exhibitor> id) {
        drafts.remove(id);
    }

    public Optional<Draft> of(Id<Exhibitor> id) {
        return Optional.ofNullable(drafts.get(id));
    }

    /// To look at and listen to, not to change.
    public ObservableMap<Id<Exhibitor>, Draft> all() {
        return FXCollections.unmodifiableObservableMap(drafts);
    }
}
