package org.hallwright.ui.roster.points;

import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Wires the rules of priority points over the page: a row for each kind of rule, the lot, and what they would do.
public final class PointsRulesController {
    private final PointsRulesViewModel viewModel;

    @FXML
    private StackPane veil;

    @FXML
    private GridPane rules;

    @FXML
    private TextField lot;

    @FXML
    private Label outlook;

    @FXML
    private Button apply;

    public PointsRulesController(PointsRulesViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        veil.visibleProperty().bind(viewModel.openProperty());
        viewModel.openProperty().addListener((o, was, is) -> veil.requestFocus());
        lot.textProperty().bindBidirectional(viewModel.lotProperty());
        outlook.textProperty().bind(viewModel.outlookProperty());
        viewModel
                .soundProperty()
                .addListener(
                        (o, was, is) -> outlook.getStyleClass().setAll("label", is ? "text-muted" : "field-wrong"));
        apply.disableProperty().bind(viewModel.soundProperty().not());
        veil.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                viewModel.close();
                e.consume();
            }
        });
        for (var at = 0; at < viewModel.rules().size(); at++) {
            row(viewModel.rules().get(at), at);
        }
    }

    private void row(RuleDraft rule, int at) {
        var messages = viewModel.desk().messages();
        var on = new CheckBox(messages.text("points-reason", rule.reason()));
        on.setMinWidth(Region.USE_PREF_SIZE);
        on.selectedProperty().bindBidirectional(rule.on);
        rules.add(on, 0, at);
        rules.add(field(rule.isEarly() ? "points-rules.bonus" : "points-rules.points", rule.points, rule), 1, at);
        rules.add(field(messageOfPer(rule), rule.per, rule), 2, at);
        rules.add(field(rule.isEarly() ? "points-rules.decay" : "points-rules.most", rule.most, rule), 3, at);
    }

    private static String messageOfPer(RuleDraft rule) {
        return switch (rule.reason()) {
            case YEAR_ATTENDED -> "points-rules.per-years";
            case BOOTH -> "points-rules.per-booths";
            case AREA -> "points-rules.per-area";
            case SPONSORSHIP -> "points-rules.per-amount";
            case EARLY_CONTRACT -> "points-rules.until";
        };
    }

    private VBox field(String key, StringProperty value, RuleDraft rule) {
        var field = new TextField();
        field.textProperty().bindBidirectional(value);
        field.disableProperty().bind(rule.on.not());
        var label = new Label(viewModel.desk().text(key));
        label.setLabelFor(field);
        var box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }

    @FXML
    private void onUsual() {
        viewModel.useUsual();
    }

    @FXML
    private void onCancel() {
        viewModel.close();
    }

    @FXML
    private void onApply() {
        viewModel.apply();
    }
}
