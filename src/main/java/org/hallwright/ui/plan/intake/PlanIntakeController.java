package org.hallwright.ui.plan.intake;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.Hall;
import org.hallwright.drawing.plan.PlanOverlay;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.service.files.UnderlayService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.action.PlanForm;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.jspecify.annotations.Nullable;

/// Wires the preview of a plan over the page: its figures, its picture, what is refused, and the two ways
/// out.
public final class PlanIntakeController implements PlanForm {
    private final PlanIntakeViewModel viewModel;
    private final PlanFiles files;
    private final Consumer<Path> pictures;
    private final BooleanSupplier hasHall;
    private final Desk desk;

    @FXML
    private StackPane veil;

    @FXML
    private Label file;

    @FXML
    private VBox refused;

    @FXML
    private Label refusal;

    @FXML
    private Button again;

    @FXML
    private Button other;

    @FXML
    private HBox body;

    @FXML
    private PlanCanvas canvas;

    @FXML
    private Button take;

    @FXML
    private PlanCountsController countsController;

    @FXML
    private PlanLeftOutController leftOutController;

    /// @param pictures lays a picture under the hall that is shown
    /// @param hasHall whether a hall is shown
    public PlanIntakeController(
            PlanIntakeViewModel viewModel, PlanFiles files, Consumer<Path> pictures, BooleanSupplier hasHall) {
        this.viewModel = viewModel;
        this.files = files;
        this.pictures = pictures;
        this.hasHall = hasHall;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        veil.visibleProperty().bind(viewModel.openProperty());
        refusal.textProperty().bind(viewModel.refusalProperty());
        refused.visibleProperty().bind(viewModel.refusalProperty().isNotEmpty());
        refused.managedProperty().bind(refused.visibleProperty());
        again.visibleProperty().bind(viewModel.stoppedProperty());
        again.managedProperty().bind(again.visibleProperty());
        other.setOnAction(e -> ask());
        body.visibleProperty().bind(refused.visibleProperty().not());
        body.managedProperty().bind(body.visibleProperty());
        countsController.hall().addListener((o, was, is) -> look(is));
        canvas.overlay(this::pointed);
        viewModel.pointedProperty().addListener((o, was, is) -> canvas.repaint());
        take.disableProperty().bind(viewModel.outcomeProperty().isNull().or(viewModel.busyProperty()));
        viewModel.outcomeProperty().addListener((o, was, is) -> show(is));
        veil.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                onCancel();
            }
            // The plan beneath has keys of its own.
            e.consume();
        });
        show(null);
    }

    @Override
    public void ask() {
        files.ask(this::take);
    }

    /// A picture goes under the hall that is shown, everything else to its preview.
    public void take(Path path) {
        if (hasHall.getAsBoolean() && UnderlayService.isPicture(path)) {
            pictures.accept(path);
        } else {
            open(path);
        }
    }

    /// Shows what importing the file would do.
    public void open(Path path) {
        canvas.look(PlanLook.screen());
        canvas.showRulers(false);
        viewModel.open(path);
        file.setText(viewModel.fileName());
        veil.requestFocus();
    }

    /// Shows another of the halls that the file touches.
    private void look(@Nullable Hall hall) {
        var outcome = viewModel.outcomeProperty().get();
        if (outcome != null && hall != null) {
            var isFirst = outcome.halls().getFirst().equals(hall);
            canvas.show(isFirst ? outcome.sheet() : outcome.sheetOf(hall, desk));
            canvas.fit();
        }
    }

    /// What came of the layer at which the user points.
    private PlanOverlay pointed() {
        var outcome = viewModel.outcomeProperty().get();
        var hall = countsController.hall().getValue();
        return outcome == null || hall == null
                ? PlanOverlay.NONE
                : PlanOverlay.of(outcome.outlinesOf(viewModel.pointedProperty().get(), hall));
    }

    private void show(@Nullable Outcome outcome) {
        canvas.show(outcome == null ? null : outcome.sheet());
        canvas.fit();
        countsController.show(outcome);
        leftOutController.show(outcome == null ? null : outcome.preview());
        take.setText(
                outcome == null
                        ? desk.text("plan-import.take")
                        : desk.text("plan-import.take-count", outcome.preview().allElements()));
    }

    @FXML
    private void onImport() {
        viewModel.importAll();
    }

    @FXML
    private void onAgain() {
        viewModel.refresh();
    }

    @FXML
    private void onCancel() {
        viewModel.close();
    }
}
