package org.hallwright.ui.roster.form;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.ui.roster.points.PointsRulesViewModel;

/// Wires what an exhibitor earns priority points for, the ledger with its reasons, and its turn to choose.
public final class PointsFormController {
    private final ExhibitorFormViewModel viewModel;
    private final PointsRulesViewModel rules;

    @FXML
    private TextField attended;

    @FXML
    private TextField sponsorship;

    @FXML
    private TextField signed;

    @FXML
    private TextField received;

    @FXML
    private Label wrong;

    @FXML
    private VBox ledger;

    @FXML
    private Label turn;

    public PointsFormController(ExhibitorFormViewModel viewModel, PointsRulesViewModel rules) {
        this.viewModel = viewModel;
        this.rules = rules;
    }

    @FXML
    private void initialize() {
        var records = viewModel.fields().records;
        attended.textProperty().bindBidirectional(records.attended);
        sponsorship.textProperty().bindBidirectional(records.sponsorship);
        signed.textProperty().bindBidirectional(records.signed);
        received.textProperty().bindBidirectional(records.received);
        wrong.visibleProperty().bind(viewModel.recordsWrongProperty());
        wrong.managedProperty().bind(wrong.visibleProperty());
    }

    /// Shows the ledger as it is saved.
    void refresh() {
        var shown = viewModel.baseProperty().get();
        ledger.getChildren().clear();
        if (shown != null) {
            ledger.getChildren().setAll(shown.points().stream().map(this::line).toList());
        }
        turn.setText(viewModel.turn());
        turn.setVisible(!turn.getText().isEmpty());
        turn.setManaged(turn.isVisible());
    }

    private Node line(PointsEntry entry) {
        var why = new Label(reason(entry));
        why.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var points = new Label(viewModel.desk().formats().number(entry.points(), 0));
        points.setMinWidth(Region.USE_PREF_SIZE);
        points.getStyleClass().add("ledger-points");
        var line = new HBox(8, why, space, points);
        line.getStyleClass().add("ledger-line");
        return line;
    }

    /// What was computed says what was counted; what was entered says what was typed, and when.
    private String reason(PointsEntry entry) {
        var desk = viewModel.desk();
        if (entry.by() != null) {
            var key = "points-explained."
                    + entry.by().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            return desk.text(key, desk.formats().number(entry.quantity(), 2));
        }
        return entry.on() == null
                ? entry.reason()
                : entry.reason() + " · " + desk.formats().shortDay(entry.on());
    }

    @FXML
    private void onRules() {
        rules.open();
    }
}
