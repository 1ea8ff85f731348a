package org.hallwright.ui.roster.points;

import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.ui.kit.Cells;
import org.hallwright.ui.roster.column.PlainColumns;
import org.hallwright.ui.roster.points.PointsAwardViewModel.Award;

/// Wires the preview of an award over the page: who would have how many points, and why.
public final class PointsAwardController {
    private final PointsAwardViewModel viewModel;
    private final PointsRulesViewModel rules;

    @FXML
    private StackPane veil;

    @FXML
    private Label found;

    @FXML
    private TableView<Award> table;

    @FXML
    private VBox nothing;

    @FXML
    private Label nothingTitle;

    @FXML
    private Label nothingHint;

    @FXML
    private Button apply;

    public PointsAwardController(PointsAwardViewModel viewModel, PointsRulesViewModel rules) {
        this.viewModel = viewModel;
        this.rules = rules;
    }

    @FXML
    private void initialize() {
        var desk = viewModel.desk();
        veil.visibleProperty().bind(viewModel.openProperty());
        viewModel.openProperty().addListener((o, was, is) -> veil.requestFocus());
        viewModel.awardsProperty().addListener((o, was, is) -> fill(is));
        table.getColumns().add(PlainColumns.words(desk.text("roster.column.name"), 250, Award::name));
        figures("points-award.before", award -> desk.formats().number(award.before(), 0));
        figures("points-award.after", award -> desk.formats().number(award.after(), 0));
        figures("points-award.change", award -> {
            var change = award.after() - award.before();
            return (change > 0 ? "+" : "") + desk.formats().number(change, 0);
        });
        var why = PlainColumns.words(desk.text("points-award.why"), 420, Award::why);
        why.setCellFactory(c -> Cells.wrapped());
        table.getColumns().add(why);
        veil.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                viewModel.close();
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER && !apply.isDisabled()) {
                viewModel.apply();
                e.consume();
            }
        });
        fill(List.of());
    }

    private void figures(String key, Function<Award, String> words) {
        var column = PlainColumns.number(viewModel.desk().text(key), 84, words);
        column.setCellFactory(c -> Cells.text(Function.identity(), Pos.CENTER_RIGHT));
        table.getColumns().add(column);
    }

    private void fill(List<Award> awards) {
        var desk = viewModel.desk();
        table.getItems().setAll(awards);
        table.setVisible(!awards.isEmpty());
        nothing.setVisible(awards.isEmpty());
        found.setText(desk.text("points-award.found", awards.size()));
        var ruled = viewModel.hasRules();
        nothingTitle.setText(desk.text(ruled ? "points-award.none" : "points-award.no-rules"));
        nothingHint.setText(desk.text(ruled ? "points-award.none-hint" : "points-award.no-rules-hint"));
        apply.setDisable(awards.isEmpty());
    }

    /// Works out the award anew while it is shown.
    public void follow() {
        viewModel.refresh();
    }

    @FXML
    private void onRules() {
        viewModel.close();
        rules.open();
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
