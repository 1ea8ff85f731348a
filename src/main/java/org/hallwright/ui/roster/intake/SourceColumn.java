package org.hallwright.ui.roster.intake;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hallwright.exchange.roster.RosterField;

/// A column of the file and the field that it becomes; without one it is kept as a custom column.
public final class SourceColumn {
    private final String header;
    private final String sample;
    private final ObjectProperty<Optional<RosterField>> field;

    SourceColumn(String header, String sample, Optional<RosterField> field) {
        this.header = header;
        this.sample = sample;
        this.field = new SimpleObjectProperty<>(field);
    }

    public String header() {
        return header;
    }

    /// The first words that stand in it.
    public String sample() {
        return sample;
    }

    public ObjectProperty<Optional<RosterField>> fieldProperty() {
        return field;
    }
}
