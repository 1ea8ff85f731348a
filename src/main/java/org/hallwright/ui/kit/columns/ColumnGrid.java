package org.hallwright.ui.kit.columns;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.hallwright.ui.kit.Choices;

/// Shows columns one below the other: header and first words at the left, the field to choose at the right.
///
/// @param <F> the fields there are
public final class ColumnGrid<F> {
    private final GridPane grid;
    private final List<Optional<F>> choices;
    private final Function<Optional<F>, String> words;
    private final String byContent;

    /// @param words of a field, and of none
    /// @param byContent what is said of a column that was known by what stands in it
    public ColumnGrid(GridPane grid, List<F> fields, Function<Optional<F>, String> words, String byContent) {
        this.grid = grid;
        this.choices = Stream.concat(
                        Stream.of(Optional.<F>empty()), fields.stream().map(Optional::of))
                .toList();
        this.words = words;
        this.byContent = byContent;
    }

    public void show(Collection<SourceColumn<F>> columns) {
        grid.getChildren().clear();
        var row = 0;
        for (var column : columns) {
            grid.addRow(row++, heading(column), box(column));
        }
    }

    private Node heading(SourceColumn<F> column) {
        var header = new Label(column.header());
        header.getStyleClass().add("source-header");
        var sample = new Label(column.sample());
        sample.getStyleClass().add("source-sample");
        sample.setTooltip(new Tooltip(column.sample()));
        var both = new VBox(header, sample);
        if (column.known() == SourceColumn.Known.BY_CONTENT) {
            var known = new Label(byContent);
            known.getStyleClass().add("source-known");
            both.getChildren().add(known);
        }
        return both;
    }

    private Node box(SourceColumn<F> column) {
        var box = new ComboBox<Optional<F>>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(column.header());
        box.setConverter(Choices.words(field -> field == null ? "" : words.apply(field)));
        box.getItems().setAll(choices);
        box.valueProperty().bindBidirectional(column.fieldProperty());
        return box;
    }
}
