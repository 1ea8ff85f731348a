package org.hallwright.ui.kit.columns;

import java.util.Collection;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A column of the file and the field that it becomes; without one it is kept as a custom column or left out.
///
/// @param <F> the fields there are
public final class SourceColumn<F> {
    /// How a column came to its field.
    public enum Known {
        BY_HEADER,
        BY_CONTENT,
        BY_USER
    }

    private final String header;
    private final String sample;
    private final Known known;
    private final ObjectProperty<Optional<F>> field;

    public SourceColumn(String header, String sample, Known known, Optional<F> field) {
        this.header = header;
        this.sample = sample;
        this.known = known;
        this.field = new SimpleObjectProperty<>(field);
    }

    public String header() {
        return header;
    }

    /// The first words that stand in it.
    public String sample() {
        return sample;
    }

    /// How its field was found, to begin with.
    public Known known() {
        return known;
    }

    /// Takes a field from whichever other column has it: a field is one column's.
    public void takeFrom(Collection<SourceColumn<F>> columns, Optional<F> taken) {
        columns.stream()
                .filter(other -> other != this && taken.isPresent())
                .filter(other -> other.fieldProperty().get().equals(taken))
                .forEach(other -> other.fieldProperty().set(Optional.empty()));
    }

    public ObjectProperty<Optional<F>> fieldProperty() {
        return field;
    }
}
