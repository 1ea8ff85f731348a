package org.hallwright.ui.schedule.intake;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hallwright.exchange.schedule.table.ScheduleField;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.columns.ColumnGrid;

/// Wires which column of a table is which field of a schedule; hidden for files that are no tables.
public final class ImportColumnsController {
    private final Desk desk;
    private final ScheduleImportViewModel viewModel;

    @FXML
    private VBox source;

    @FXML
    private GridPane mapping;

    @FXML
    private HBox remembered;

    public ImportColumnsController(Desk desk, ScheduleImportViewModel viewModel) {
        this.desk = desk;
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        var grid = new ColumnGrid<>(mapping, List.of(ScheduleField.values()), this::fieldName, "");
        viewModel.columns().addListener((Observable o) -> grid.show(viewModel.columns()));
        shownOnly(source, Bindings.isNotEmpty(viewModel.columns()));
        shownOnly(remembered, viewModel.rememberedProperty());
    }

    private static void shownOnly(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private String fieldName(Optional<ScheduleField> field) {
        return field.map(f -> desk.messages().text("schedule-field", f))
                .orElseGet(() -> desk.text("schedule.no-field"));
    }

    @FXML
    private void onMatchAnew() {
        viewModel.matchAnew();
    }
}
