package org.hallwright.ui.plan.intake;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.hallwright.domain.work.Progress;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Job;
import org.jspecify.annotations.Nullable;

/// Wires how far the reading of a file is, and the way to stop it.
public final class PlanReadingController {
    private final PlanIntakeViewModel viewModel;
    private final Desk desk;

    @FXML
    private HBox reading;

    @FXML
    private Label what;

    @FXML
    private ProgressBar bar;

    @FXML
    private Button stop;

    public PlanReadingController(PlanIntakeViewModel viewModel) {
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        reading.visibleProperty().bind(viewModel.busyProperty());
        viewModel.jobProperty().addListener((o, was, is) -> follow(is));
        follow(viewModel.jobProperty().get());
    }

    private void follow(@Nullable Job job) {
        what.textProperty().unbind();
        bar.progressProperty().unbind();
        stop.setVisible(job != null);
        if (job == null) {
            what.setText("");
            bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            return;
        }
        var step = job.stepProperty();
        what.textProperty().bind(step.map(s -> desk.messages().text(s.what())));
        bar.progressProperty()
                .bind(step.map(
                        s -> s.fraction() == Progress.UNKNOWN ? ProgressBar.INDETERMINATE_PROGRESS : s.fraction()));
    }

    @FXML
    private void onStop() {
        viewModel.halt();
    }
}
