package org.hallwright.ui.roster.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.hallwright.exchange.roster.OnDuplicate;
import org.hallwright.exchange.roster.RosterField;
import org.hallwright.i18n.Language;
import org.hallwright.ui.kit.columns.ColumnGrid;
import org.jspecify.annotations.Nullable;

/// Wires how the file is read and which of its columns is which field.
public final class ImportSourceController {
    private static final int HEADER_ROWS = 20;

    private final ImportPreviewViewModel viewModel;

    @FXML
    private ComboBox<String> encoding;

    @FXML
    private ComboBox<String> separator;

    @FXML
    private ComboBox<String> sheet;

    @FXML
    private ComboBox<Integer> headerRow;

    @FXML
    private ComboBox<OnDuplicate> onDuplicate;

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

    public ImportSourceController(ImportPreviewViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        var choice = viewModel.choice();
        var messages = viewModel.desk().messages();
        fill(encoding, SourceChoice.ENCODINGS, code -> code);
        fill(separator, SourceChoice.SEPARATORS, this::separatorName);
        fill(headerRow, IntStream.rangeClosed(0, HEADER_ROWS).boxed().toList(), this::headerRowName);
        fill(onDuplicate, List.of(OnDuplicate.values()), how -> messages.text("roster.on-duplicate", how));
        sheet.setItems(viewModel.sheets());
        encoding.valueProperty().bindBidirectional(choice.encoding);
        separator.valueProperty().bindBidirectional(choice.separator);
        sheet.valueProperty().bindBidirectional(choice.sheet);
        headerRow.valueProperty().bindBidirectional(choice.headerRow);
        onDuplicate.valueProperty().bindBidirectional(choice.onDuplicate);
        var isWorkbook = Bindings.isNotEmpty(viewModel.sheets());
        encodingField.visibleProperty().bind(isWorkbook.not());
        separatorField
                .visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !choice.separator.get().isEmpty(), choice.separator));
        sheetField.visibleProperty().bind(isWorkbook);
        headerField.visibleProperty().bind(choice.headersNamed.not());
        for (var field : List.of(encodingField, separatorField, sheetField, headerField)) {
            field.managedProperty().bind(field.visibleProperty());
        }
        remembered.visibleProperty().bind(viewModel.rememberedProperty());
        remembered.managedProperty().bind(remembered.visibleProperty());
        var grid = new ColumnGrid<>(
                mapping,
                List.of(RosterField.values()),
                this::fieldName,
                viewModel.desk().text("roster.by-content"));
        viewModel.columns().addListener((Observable o) -> grid.show(viewModel.columns()));
    }

    private static <T> void fill(ComboBox<T> box, List<T> items, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        box.getItems().setAll(items);
    }

    private String separatorName(String separator) {
        return switch (separator) {
            case "," -> viewModel.desk().text("roster.separator.comma");
            case ";" -> viewModel.desk().text("roster.separator.semicolon");
            case "\t" -> viewModel.desk().text("roster.separator.tab");
            default -> separator;
        };
    }

    private String headerRowName(int row) {
        return row == 0
                ? viewModel.desk().text("roster.header-found")
                : viewModel.desk().text("roster.header-row", row);
    }

    @FXML
    private void onMatchAnew() {
        viewModel.matchAnew();
    }

    private String fieldName(Optional<RosterField> field) {
        var chinese = viewModel.desk().messages().language() == Language.ZH;
        return field.map(f -> chinese ? f.chinese() : f.english())
                .orElseGet(() -> viewModel.desk().text("roster.custom-column"));
    }
}
