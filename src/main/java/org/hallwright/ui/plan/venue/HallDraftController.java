package org.hallwright.ui.plan.venue;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hallwright.ui.plan.board.FloorPlanViewModel;

/// The line over bare ground that says how the outline of a new hall is drawn.
public final class HallDraftController {
    private final FloorPlanViewModel viewModel;

    @FXML
    private HBox banner;

    @FXML
    private Label words;

    public HallDraftController(FloorPlanViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        var draft = viewModel.draft();
        banner.setVisible(draft.isOpen());
        banner.managedProperty().bind(banner.visibleProperty());
        draft.groundProperty().addListener((o, before, now) -> {
            banner.setVisible(now != null);
            words.setText(viewModel.desk().text("plan.hall-draft", draft.code()));
        });
    }

    @FXML
    private void onCancel() {
        viewModel.draft().cancel();
    }
}
