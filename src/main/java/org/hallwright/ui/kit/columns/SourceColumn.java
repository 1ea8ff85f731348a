package org.hallwright.ui.kit.columns;

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

    public ObjectProperty<Optional<F>> fieldProperty() {
        return field;
    }
}
