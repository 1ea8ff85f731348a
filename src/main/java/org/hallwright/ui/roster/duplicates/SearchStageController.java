package org.hallwright.ui.roster.duplicates;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.hallwright.ui.roster.duplicates.DuplicatesViewModel.Stage;

/// Wires what is seen while there is no pair: how far the search is and the way to stop it, or that there is none.
public final class SearchStageController {
    private final DuplicatesViewModel viewModel;

    @FXML
    private VBox noPair;

    @FXML
    private Label title;

    @FXML
    private Label hint;

    @FXML
    private ProgressBar bar;

    @FXML
    private Button stop;

    @FXML
    private Button again;

    public SearchStageController(DuplicatesViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        bar.progressProperty().bind(viewModel.progressProperty());
        viewModel.stageProperty().addListener((o, was, is) -> show(is));
        show(viewModel.stageProperty().get());
    }

    private void show(Stage stage) {
        var messages = viewModel.desk().messages();
        noPair.setVisible(stage != Stage.FOUND);
        title.setText(messages.text("duplicates.stage", stage));
        hint.setText(messages.text("duplicates.stage-hint", stage));
        bar.setVisible(stage == Stage.SEARCHING);
        stop.setVisible(stage == Stage.SEARCHING);
        stop.setManaged(stage == Stage.SEARCHING);
        again.setVisible(stage == Stage.STOPPED);
        again.setManaged(stage == Stage.STOPPED);
    }

    @FXML
    private void onStop() {
        viewModel.stop();
    }

    @FXML
    private void onAgain() {
        viewModel.search();
    }
}
