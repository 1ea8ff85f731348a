package org.hallwright.ui.kit.columns;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;

/// Wires how a table is read and which of its columns is which field. Whoever includes it says of which table by
/// [#show].
public final class TableSourceController {
    private static final int HEADER_ROWS = 20;

    private Runnable matchAnew = () -> {};

    @FXML
    private VBox source;

    @FXML
    private ComboBox<String> encoding;

    @FXML
    private ComboBox<String> separator;

    @FXML
    private ComboBox<String> sheet;

    @FXML
    private ComboBox<Integer> headerRow;

    @FXML
    private VBox encodingField;

    @FXML
    private VBox separatorField;

    @FXML
    private VBox sheetField;

    @FXML
    private VBox headerField;

    @FXML
    private GridPane mapping;

    @FXML
    private HBox remembered;

    /// @param fields that a column can become
    /// @param words of a field, and of none
    public <F> void show(Desk desk, Shown<F> shown, List<F> fields, Function<Optional<F>, String> words) {
        var choice = shown.choice();
        fill(encoding, SourceChoice.ENCODINGS, code -> code);
        fill(separator, SourceChoice.SEPARATORS, sign -> separatorName(desk, sign));
        fill(headerRow, IntStream.rangeClosed(0, HEADER_ROWS).boxed().toList(), row -> headerRowName(desk, row));
        sheet.setItems(shown.sheets());
        encoding.valueProperty().bindBidirectional(choice.encoding);
        separator.valueProperty().bindBidirectional(choice.separator);
        sheet.valueProperty().bindBidirectional(choice.sheet);
        headerRow.valueProperty().bindBidirectional(choice.headerRow);
        shownOnly(encodingField, Bindings.isEmpty(shown.sheets()));
        shownOnly(
                separatorField,
                Bindings.createBooleanBinding(() -> !choice.separator.get().isEmpty(), choice.separator));
        shownOnly(sheetField, Bindings.isNotEmpty(shown.sheets()));
        shownOnly(headerField, choice.headersNamed.not());
        shownOnly(remembered, shown.remembered());
        shownOnly(source, choice.table);
        matchAnew = shown.matchAnew();
        var grid = new ColumnGrid<>(mapping, fields, words, desk.text("intake.by-content"));
        shown.columns().addListener((Observable o) -> grid.show(shown.columns()));
    }

    private static void shownOnly(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static <T> void fill(ComboBox<T> box, List<T> items, Function<T, String> words) {
        box.setConverter(Choices.words(item -> item == null ? "" : words.apply(item)));
        box.getItems().setAll(items);
    }

    private static String separatorName(Desk desk, String separator) {
        return switch (separator) {
            case "," -> desk.text("intake.separator.comma");
            case ";" -> desk.text("intake.separator.semicolon");
            case "\t" -> desk.text("intake.separator.tab");
            default -> separator;
        };
    }

    private static String headerRowName(Desk desk, int row) {
        return row == 0 ? desk.text("intake.header-found") : desk.text("intake.header-row", row);
    }

    @FXML
    private void onMatchAnew() {
        matchAnew.run();
    }
}
