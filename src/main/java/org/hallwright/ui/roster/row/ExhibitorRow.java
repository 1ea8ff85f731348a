package org.hallwright.ui.roster.row;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.roster.column.ShownColumn;

/// One exhibitor's line of the table: it stays the same while its exhibitor changes, so that selection and scrolling
/// stay too.
public final class ExhibitorRow implements RosterLine {
    private final ReadOnlyObjectWrapper<ShownExhibitor> shown;

    ExhibitorRow(ShownExhibitor shown) {
        this.shown = new ReadOnlyObjectWrapper<>(shown);
    }

    public ReadOnlyObjectProperty<ShownExhibitor> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ShownExhibitor shown() {
        return shown.get();
    }

    void show(ShownExhibitor now) {
        shown.set(now);
    }

    public Id<Exhibitor> id() {
        return shown.get().exhibitor().id();
    }

    public String words(ShownColumn column) {
        return shown.get().words(column);
    }

    public Standing standing() {
        return shown.get().standing();
    }
}
