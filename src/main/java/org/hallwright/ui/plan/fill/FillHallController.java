package org.hallwright.ui.plan.fill;

import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.service.plan.FillWish.Place;
import org.hallwright.solver.fill.Filling;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.plan.action.PlanForm;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.jspecify.annotations.Nullable;

/// The form that fills the hall in front, beside what it would put there.
public final class FillHallController implements PlanForm {
    private static final int MOST_NOTES = 5;

    private final FloorPlanViewModel plan;
    private final FillViewModel viewModel;

    @FXML
    private VBox card;

    @FXML
    private Label title;

    @FXML
    private TextField sizes;

    @FXML
    private ComboBox<RulePack> rules;

    @FXML
    private ComboBox<Place> place;

    @FXML
    private TextField aisle;

    @FXML
    private CheckBox replacing;

    @FXML
    private Label booths;

    @FXML
    private Label share;

    @FXML
    private ProgressBar ratio;

    @FXML
    private VBox notes;

    @FXML
    private Label problem;

    @FXML
    private Button apply;

    public FillHallController(FloorPlanViewModel plan, FillViewModel viewModel) {
        this.plan = plan;
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        sizes.textProperty().bindBidirectional(viewModel.sizesProperty());
        aisle.textProperty().bindBidirectional(viewModel.aisleProperty());
        replacing.selectedProperty().bindBidirectional(viewModel.replacingProperty());
        rules.setConverter(Choices.words(p -> p == null ? "" : viewModel.desk().name(p.name())));
        rules.valueProperty().bindBidirectional(viewModel.rulesProperty());
        place.setConverter(Choices.words(viewModel::words));
        place.valueProperty().bindBidirectional(viewModel.placeProperty());
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        viewModel.fillingProperty().addListener((o, before, now) -> show(now));
        viewModel
                .busyProperty()
                .addListener(o -> show(viewModel.fillingProperty().get()));
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        plan.sheetProperty().addListener((o, before, now) -> {
            if (before != null
                    && (now == null || !before.hall().id().equals(now.hall().id()))) {
                onCancel();
            }
        });
    }

    @Override
    public void ask() {
        var sheet = plan.sheetProperty().get();
        if (sheet != null) {
            title.setText(viewModel.desk().text("plan.fill-title", sheet.hall().code()));
            replacing.setDisable(sheet.boothCount() == 0);
            rules.getItems().setAll(viewModel.packs());
            card.setVisible(true);
            viewModel.open(sheet.hall());
            place.getItems().setAll(viewModel.places());
            place.setDisable(place.getItems().size() < 2);
            sizes.requestFocus();
            sizes.selectAll();
        }
    }

    private void show(@Nullable Filling found) {
        var desk = viewModel.desk();
        var busy = viewModel.busyProperty().get();
        var formats = desk.formats();
        apply.setDisable(found == null || found.spots().isEmpty());
        if (found == null) {
            booths.setText(busy ? desk.text("plan.fill-working") : "");
            share.setText("");
            ratio.setProgress(busy ? ProgressBar.INDETERMINATE_PROGRESS : 0);
            apply.setText(desk.text("plan.fill-apply-none"));
        } else {
            booths.setText(desk.text("plan.fill-result", found.booths(), formats.number(found.net(), 0)));
            share.setText(desk.text(
                    "plan.fill-share", formats.number(found.ratio() * 100, 1), formats.number(found.gross(), 0)));
            ratio.setProgress(Math.min(1, found.ofLimit()));
            apply.setText(desk.text("plan.fill-apply", found.booths()));
        }
        notes.getChildren()
                .setAll(Stream.concat(
                                viewModel.limits().stream(),
                                viewModel.notes().stream().limit(MOST_NOTES))
                        .map(FillHallController::note)
                        .toList());
    }

    private static Label note(String text) {
        var note = new Label(text);
        note.setWrapText(true);
        note.getStyleClass().add("page-hint");
        return note;
    }

    @FXML
    private void onApply() {
        viewModel.apply(this::onCancel);
    }

    @FXML
    private void onCancel() {
        card.setVisible(false);
        viewModel.close();
    }
}
