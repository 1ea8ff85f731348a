package org.hallwright.ui.plan.inspect;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.inspect.HallInspectorViewModel.Facts;
import org.hallwright.ui.plan.inspect.HallInspectorViewModel.Line;
import org.hallwright.ui.plan.inspect.form.FormPane;
import org.jspecify.annotations.Nullable;

/// Wires what is shown and entered about a hall to [HallInspectorViewModel].
public final class HallInspectorController {
    private final HallInspectorViewModel viewModel;
    private final PlanActions actions;

    @FXML
    private Label title;

    @FXML
    private Label gross;

    @FXML
    private Label net;

    @FXML
    private Label share;

    @FXML
    private VBox fields;

    @FXML
    private GridPane counts;

    public HallInspectorController(HallInspectorViewModel viewModel, PlanActions actions) {
        this.viewModel = viewModel;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        fields.getChildren()
                .setAll(new FormPane<>(viewModel.form(), viewModel.desk().messages()));
        viewModel.factsProperty().addListener((o, before, now) -> show(now));
        show(viewModel.factsProperty().get());
    }

    @FXML
    private void onKeepVenue() {
        actions.run(PlanAction.KEEP_VENUE);
    }

    private void show(@Nullable Facts facts) {
        if (facts == null) {
            return;
        }
        var formats = viewModel.desk().formats();
        title.setText(facts.title());
        gross.setText(formats.area(facts.gross()));
        net.setText(formats.area(facts.net()));
        share.setText(formats.percent(facts.share()));
        counts.getChildren().clear();
        for (var row = 0; row < facts.lines().size(); row++) {
            row(row, facts.lines().get(row));
        }
    }

    private void row(int row, Line line) {
        var desk = viewModel.desk();
        var words = line.status() == null
                ? desk.text("plan.all-booths")
                : desk.messages().text("booth-status", line.status());
        var count = new Label(desk.formats().number(line.count(), 0));
        var area = new Label(desk.formats().area(line.area()));
        count.getStyleClass().add("count");
        area.getStyleClass().add("text-muted");
        counts.addRow(row, new Label(words), count, area);
    }
}
