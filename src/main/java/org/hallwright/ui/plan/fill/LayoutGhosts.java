package org.hallwright.ui.plan.fill;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;

/// What a layout that is only being considered would put on the plan.
///
/// One for each floor plan; JavaFX thread only.
public final class LayoutGhosts {
    private final ReadOnlyObjectWrapper<List<Ghost>> ghosts = new ReadOnlyObjectWrapper<>(List.of());

    /// Shows these and no others.
    public void show(List<Ghost> shown) {
        ghosts.set(List.copyOf(shown));
    }

    void clear() {
        ghosts.set(List.of());
    }

    /// These and others that lie over the plan.
    public List<Ghost> with(List<Ghost> others) {
        return ghosts.get().isEmpty()
                ? others
                : Stream.concat(ghosts.get().stream(), others.stream()).toList();
    }

    public ReadOnlyObjectProperty<List<Ghost>> shownProperty() {
        return ghosts.getReadOnlyProperty();
    }
}
