package org.hallwright.ui.roster.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;

/// Edits of exhibitors that are not saved yet, kept while the program runs. For the screen's thread.
public final class RosterDrafts {
    private final Map<Id<Exhibitor>, Draft> drafts = new LinkedHashMap<>();
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

    /// An edit that is not saved yet.
    ///
    /// @param base as it was when the edit began; without a name for an exhibitor that is not in the roster yet
    /// @param fresh whether it is not in the roster yet
    public record Draft(Exhibitor base, Exhibitor edited, boolean fresh) {}

    void keep(Draft draft) {
        drafts.put(draft.base().id(), draft);
        listeners.forEach(Runnable::run);
    }

    void drop(Id<Exhibitor> id) {
        if (drafts.remove(id) != null) {
            listeners.forEach(Runnable::run);
        }
    }

    public Optional<Draft> of(Id<Exhibitor> id) {
        return Optional.ofNullable(drafts.get(id));
    }

    /// To look at, in the order in which they were begun.
    public Map<Id<Exhibitor>, Draft> all() {
        return Collections.unmodifiableMap(drafts);
    }

    /// Calls the listener after each edit that is kept or dropped until the returned handle is run: drafts outlive the
    /// views.
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
