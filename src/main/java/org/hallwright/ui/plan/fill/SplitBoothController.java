package org.hallwright.ui.plan.fill;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.service.plan.MergeService.Piece;
import org.hallwright.ui.plan.action.PlanForm;
import org.hallwright.ui.plan.board.FloorPlanViewModel;

/// The form that splits the selected booth into equal parts; the plan shows them with the numbers that they would get.
public final class SplitBoothController implements PlanForm {
    private static final int MOST = 20;
    private static final int MOST_NUMBERS = 12;

    private final FloorPlanViewModel plan;
    private final SplitViewModel viewModel;

    @FXML
    private VBox card;

    @FXML
    private Label title;

    @FXML
    private Spinner<Integer> across;

    @FXML
    private Spinner<Integer> deep;

    @FXML
    private Label size;

    @FXML
    private Label numbers;

    @FXML
    private Label problem;

    @FXML
    private Button apply;

    public SplitBoothController(FloorPlanViewModel plan, SplitViewModel viewModel) {
        this.plan = plan;
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        count(across, viewModel.acrossProperty().get());
        count(deep, viewModel.deepProperty().get());
        across.valueProperty()
                .addListener((o, before, now) -> viewModel.acrossProperty().set(now));
        deep.valueProperty()
                .addListener((o, before, now) -> viewModel.deepProperty().set(now));
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        viewModel.piecesProperty().addListener((o, before, now) -> show(now));
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        plan.selectionProperty().addListener(o -> follow());
        plan.sheetProperty().addListener(o -> follow());
        show(List.of());
    }

    /// What is typed counts at once, not only when Enter is pressed.
    private static void count(Spinner<Integer> spinner, int value) {
        spinner.setValueFactory(new IntegerSpinnerValueFactory(1, MOST, value));
        spinner.getEditor().textProperty().addListener((o, before, now) -> {
            if (now.matches("\\d{1,2}") && Integer.parseInt(now) >= 1 && Integer.parseInt(now) <= MOST) {
                spinner.getValueFactory().setValue(Integer.parseInt(now));
            }
        });
    }

    private boolean isOneBooth() {
        return plan.selectionProperty().get().size() == 1
                && plan.selectedBooths().size() == 1;
    }

    /// Closes when another thing is selected, and works out anew after an edit.
    private void follow() {
        if (card.isVisible()) {
            if (isOneBooth()
                    && viewModel.isAbout(
                            plan.selectedBooths().getFirst().booth().id())) {
                viewModel.workOut();
            } else {
                onCancel();
            }
        }
    }

    @Override
    public void ask() {
        var booth = plan.selectedBooths().getFirst().booth();
        title.setText(viewModel.desk().text("plan.split-title", booth.number()));
        card.setVisible(true);
        viewModel.open(booth.id());
        across.requestFocus();
        across.getEditor().selectAll();
    }

    private void show(List<Piece> pieces) {
        var desk = viewModel.desk();
        apply.setDisable(pieces.isEmpty());
        apply.setText(desk.text("plan.split-apply", pieces.size()));
        if (pieces.isEmpty()) {
            size.setText("");
            numbers.setText("");
            return;
        }
        var one = pieces.getLast().footprint();
        var formats = desk.formats();
        size.setText(desk.text(
                "plan.split-size",
                formats.length(one.width()),
                formats.length(one.depth()),
                formats.area(one.width() * one.depth())));
        var shown = pieces.stream().limit(MOST_NUMBERS).map(Piece::number).collect(Collectors.joining(", "));
        numbers.setText(desk.text("plan.split-numbers", pieces.size() > MOST_NUMBERS ? shown + " …" : shown));
    }

    private void done(Collection<Id<Booth>> parts) {
        onCancel();
        plan.select(parts);
    }

    @FXML
    private void onApply() {
        viewModel.apply(this::done);
    }

    @FXML
    private void onCancel() {
        card.setVisible(false);
        viewModel.close();
    }
}
