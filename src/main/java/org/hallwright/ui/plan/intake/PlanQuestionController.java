package org.hallwright.ui.plan.intake;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hallwright.exchange.plan.PlanPreview;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// Wires the question whether the unit of a file is right, with an answer on each of its buttons.
public final class PlanQuestionController {
    private static final int MOST_ANSWERS = 3;

    private final PlanIntakeViewModel viewModel;
    private final Desk desk;

    @FXML
    private HBox question;

    @FXML
    private Label asked;

    @FXML
    private HBox answers;

    public PlanQuestionController(PlanIntakeViewModel viewModel) {
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        question.managedProperty().bind(question.visibleProperty());
        viewModel.outcomeProperty().addListener((o, was, is) -> show(is));
        show(null);
    }

    private void show(@Nullable Outcome outcome) {
        answers.getChildren().clear();
        var isAsked = outcome != null && !outcome.preview().unitAnswers().isEmpty();
        question.setVisible(isAsked);
        if (outcome == null || !isAsked) {
            return;
        }
        var preview = outcome.preview();
        var unit = name(preview.unit()).toLowerCase(desk.messages().language().locale());
        asked.setText(desk.text("plan-import.unit-question", unit, size(outcome, 1)));
        preview.unitAnswers().stream()
                .limit(MOST_ANSWERS)
                .forEach(other -> answers.getChildren().add(answer(other, outcome, preview)));
        var keep = new Button(desk.text("plan-import.unit-keep", unit));
        keep.getStyleClass().add("unit-keep");
        keep.setOnAction(e -> viewModel.keepUnit());
        answers.getChildren().add(keep);
    }

    private Button answer(String unit, Outcome outcome, PlanPreview preview) {
        var size = size(outcome, preview.timesLarger(unit));
        var answer = new Button(desk.text("plan-import.unit-answer", name(unit), size));
        answer.getStyleClass().add(answers.getChildren().isEmpty() ? "accent" : "unit-answer");
        answer.setOnAction(e -> viewModel.unitProperty().set(unit));
        return answer;
    }

    private String name(String unit) {
        return PlanIntakeViewModel.UNITS.contains(unit)
                ? desk.text("plan-import.unit." + unit)
                : desk.text("plan-import.unit-is", unit);
    }

    /// Of the hall that is shown, in metres.
    private String size(Outcome outcome, double times) {
        if (outcome.sheet() == null) {
            return "-";
        }
        var bounds = outcome.sheet().hall().outline().bounds();
        return desk.text(
                "plan-import.size-metres",
                desk.formats().number(bounds.width() * times, 1),
                desk.formats().number(bounds.height() * times, 1));
    }
}
