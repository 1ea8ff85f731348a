package org.hallwright.ui.roster.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.value.Id;
import org.hallwright.service.roster.PointsService;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.roster.points.PointsAwardViewModel;
import org.hallwright.ui.roster.points.PointsRulesViewModel;

/// Wires what an exhibitor earns priority points for, the ledger with its reasons, and its turn to choose.
public final class PointsFormController {
    private final ExhibitorFormViewModel viewModel;
    private final PointsRulesViewModel rules;
    private final PointsService service;

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

    @FXML
    private HBox entry;

    @FXML
    private TextField day;

    @FXML
    private TextField reason;

    @FXML
    private TextField points;

    @FXML
    private Button enter;

    public PointsFormController(ExhibitorFormViewModel viewModel, PointsRulesViewModel rules, PointsService service) {
        this.viewModel = viewModel;
        this.rules = rules;
        this.service = service;
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
        enter.setDisable(true);
        for (var field : List.of(day, reason, points)) {
            field.textProperty().addListener(o -> enter.setDisable(typed().isEmpty()));
            field.setOnAction(e -> onEnter());
        }
    }

    /// Shows the ledger as it is saved.
    void refresh() {
        var shown = viewModel.baseProperty().get();
        ledger.getChildren().clear();
        if (shown != null) {
            ledger.getChildren().setAll(shown.points().stream().map(this::line).toList());
        }
        entry.setDisable(viewModel.isFresh());
        turn.setText(viewModel.turn());
        turn.setVisible(!turn.getText().isEmpty());
        turn.setManaged(turn.isVisible());
    }

    private Node line(PointsEntry entry) {
        var why = new Label(PointsAwardViewModel.reason(viewModel.desk(), entry));
        why.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var given = new Label(viewModel.desk().formats().number(entry.points(), 0));
        given.setMinWidth(Region.USE_PREF_SIZE);
        given.getStyleClass().add("ledger-points");
        var line = new HBox(8, why, space, given);
        if (entry.by() == null) {
            line.getChildren().add(takeBack(entry));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("ledger-line");
        return line;
    }

    private Button takeBack(PointsEntry entry) {
        var remove = new Button(null, Icons.of("mdal-close"));
        remove.getStyleClass().addAll("flat", "chip-remove");
        var words = viewModel.desk().text("points.take-back");
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
        remove.setOnAction(e -> onSaved(id -> service.takeBack(id, entry)));
        return remove;
    }

    private void onSaved(Consumer<Id<Exhibitor>> verb) {
        var shown = viewModel.baseProperty().get();
        if (shown != null && !viewModel.isFresh()) {
            viewModel.desk().runner().edit(() -> verb.accept(shown.id()));
        }
    }

    private Optional<PointsEntry> typed() {
        return new LedgerLine(day.getText(), reason.getText(), points.getText()).entry(viewModel.today());
    }

    @FXML
    private void onEnter() {
        typed().filter(entry -> !viewModel.isFresh()).ifPresent(entry -> {
            onSaved(id -> service.enter(id, entry));
            List.of(day, reason, points).forEach(TextField::clear);
            reason.requestFocus();
        });
    }

    @FXML
    private void onRules() {
        rules.open();
    }
}
