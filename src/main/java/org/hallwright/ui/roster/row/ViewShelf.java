package org.hallwright.ui.roster.row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The user's own views of rosters, the same at every exhibition.
public final class ViewShelf {
    private final List<RosterView> views;
    private final Consumer<List<RosterView>> keep;

    /// @param kept those of the last start
    /// @param keep stores them for the next
    public ViewShelf(List<RosterView> kept, Consumer<List<RosterView>> keep) {
        this.views = new ArrayList<>(kept);
        this.keep = keep;
    }

    /// The program's views, then the user's.
    public List<RosterView> all() {
        var all = new ArrayList<>(RosterView.ofProgram());
        all.addAll(views);
        return all;
    }

    public List<RosterView> own() {
        return List.copyOf(views);
    }

    /// Puts a view in the place of the one of that name, or at the end.
    public void put(RosterView view) {
        var names = views.stream().map(RosterView::id).toList();
        var at = names.indexOf(view.id());
        if (at < 0) {
            views.add(view);
        } else {
            views.set(at, view);
        }
        keep.accept(List.copyOf(views));
    }

    public void remove(RosterView view) {
        views.removeIf(each -> each.id().equals(view.id()));
        keep.accept(List.copyOf(views));
    }
}
