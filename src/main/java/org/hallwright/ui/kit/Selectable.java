package org.hallwright.ui.kit;

import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;

/// A view that can select entries and bring them into sight, when the user comes from elsewhere.
public interface Selectable {
    /// Selects those of the entries that the view shows; called on the screen's thread while it is shown.
    void select(List<? extends Id<? extends Entry>> entries);
}
