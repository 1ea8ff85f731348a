package org.hallwright.ui.roster.intake;

import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.hallwright.exchange.roster.RosterPreview;
import org.hallwright.ui.kit.values.Figure;
import org.jspecify.annotations.Nullable;

/// Wires the preview of an import over the page: its counts, what is refused, and the two ways out.
public final class ImportPreviewController {
    private final ImportPreviewViewModel viewModel;

    @FXML
    private StackPane veil;

    @FXML
    private Label file;

    @FXML
    private HBox counts;

    @FXML
    private Label refusal;

    @FXML
    private HBox busy;

    @FXML
    private Button take;

    @FXML
    private ImportSourceController sourceController;

    @FXML
    private ImportOutcomeController outcomeController;

    public ImportPreviewController(ImportPreviewViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        var intake = viewModel.intake();
        // A long roster is worth a look at where it is going, and a way to stop it, before anything is known of it.
        veil.visibleProperty().bind(intake.openProperty().or(intake.busyProperty()));
        busy.visibleProperty().bind(intake.busyProperty());
        file.textProperty().bind(intake.fileNameProperty());
        refusal.textProperty().bind(intake.refusalProperty());
        refusal.visibleProperty().bind(intake.refusalProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        take.disableProperty().bind(intake.readyProperty().not());
        intake.previewProperty().addListener((o, was, is) -> show(is));
        veil.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                onCancel();
                e.consume();
            }
        });
        show(null);
    }

    /// Shows what importing the file would do.
    public void open(Path path) {
        viewModel.open(path);
        veil.requestFocus();
    }

    /// The roster has changed under the preview.
    public void follow() {
        viewModel.intake().refresh();
    }

    private void show(@Nullable RosterPreview preview) {
        outcomeController.show(preview);
        var desk = viewModel.desk();
        counts.getChildren().clear();
        if (preview == null) {
            take.setText(desk.text("roster.import"));
            return;
        }
        var found = preview.counts();
        take.setText(desk.text("roster.import-count", found.created() + found.updated()));
        figure("roster.count.read", found.read());
        figure("roster.count.created", found.created());
        figure("roster.count.updated", found.updated());
        figure("roster.count.unchanged", found.unchanged());
        figure("roster.count.merged", found.merged());
        figure("roster.count.skipped", found.skipped());
        figure("roster.count.kept", preview.kept().size());
        figure("roster.count.matched", preview.matchedBooths());
        figure("roster.count.unmatched", preview.unmatchedBooths().size());
    }

    private void figure(String key, int value) {
        var box = new Figure(
                viewModel.desk().formats().number(value, 0), viewModel.desk().text(key));
        box.getStyleClass().addAll(List.of("count-figure", value == 0 ? "count-zero" : "count-some"));
        counts.getChildren().add(box);
    }

    @FXML
    private void onStop() {
        viewModel.intake().stop();
    }

    @FXML
    private void onImport() {
        viewModel.importAll();
    }

    @FXML
    private void onCancel() {
        viewModel.intake().close();
    }
}
