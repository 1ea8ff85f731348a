package org.hallwright.ui.projects.order;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import org.hallwright.domain.guests.SigningTable;

/// Wires the table plan of the batch in front: from batch to batch, and how many projects sit at a time.
public final class TablePlanController {
    private final SigningViewModel view;
    private boolean filling;

    @FXML
    private Label batchTitle;

    @FXML
    private Spinner<Integer> perBatch;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private TablePicture picture;

    public TablePlanController(SigningViewModel view) {
        this.view = view;
    }

    @FXML
    private void initialize() {
        perBatch.setValueFactory(new IntegerSpinnerValueFactory(1, SigningTable.MOST));
        perBatch.valueProperty().addListener((o, was, is) -> {
            if (!filling && is != null) {
                view.seat(is);
            }
        });
        view.batchProperty().addListener(o -> fill());
        fill();
    }

    private void fill() {
        var plan = view.planProperty().get();
        var batch = view.batchProperty().get();
        filling = true;
        perBatch.getValueFactory().setValue(view.perBatch());
        filling = false;
        batchTitle.setText(batch == null ? view.desk().text("signing.no-batch") : view.batchWords(batch));
        previous.setDisable(batch == null || batch.number() == 1);
        next.setDisable(batch == null
                || plan == null
                || batch.number() == plan.batches().size());
        picture.show(plan, batch, view.tableWords(), view.fields());
    }

    @FXML
    private void onPrevious() {
        view.stepBatch(-1);
    }

    @FXML
    private void onNext() {
        view.stepBatch(1);
    }
}
