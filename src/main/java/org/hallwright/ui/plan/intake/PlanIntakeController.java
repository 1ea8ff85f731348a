package org.hallwright.ui.plan.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.service.files.UnderlayService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.jspecify.annotations.Nullable;

/// Wires the preview of a plan over the page: its figures, its picture, what is refused, and the two ways
/// out.
public final class PlanIntakeController {
    private final PlanIntakeViewModel viewModel;
    private final PlanFiles files;
    private final PlanActions actions;
    private final Consumer<Path> pictures;
    private final BooleanSupplier hasHall;
    private final Desk desk;

    @FXML
    private StackPane veil;

    @FXML
    private Label file;

    @FXML
    private HBox counts;

    @FXML
    private Label refusal;

    @FXML
    private HBox body;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private PlanCanvas canvas;

    @FXML
    private Button take;

    @FXML
    private PlanLeftOutController leftOutController;

    /// @param pictures lays a picture under the hall that is shown
    /// @param hasHall whether a hall is shown
    public PlanIntakeController(
            PlanIntakeViewModel viewModel,
            PlanFiles files,
            PlanActions actions,
            Consumer<Path> pictures,
            BooleanSupplier hasHall) {
        this.viewModel = viewModel;
        this.files = files;
        this.actions = actions;
        this.pictures = pictures;
        this.hasHall = hasHall;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        veil.visibleProperty().bind(viewModel.openProperty());
        busy.visibleProperty().bind(viewModel.busyProperty());
        refusal.textProperty().bind(viewModel.refusalProperty());
        refusal.visibleProperty().bind(viewModel.refusalProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        body.visibleProperty().bind(viewModel.refusalProperty().isEmpty());
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
        actions.on(PlanAction.IMPORT_PLAN, () -> files.ask(this::take));
        actions.on(PlanAction.EXPORT_PLAN, files::export);
        veil.parentProperty().addListener((o, was, is) -> acceptDrops(is));
    }

    /// A file that is dropped on the plan is taken in as if it were chosen.
    private void acceptDrops(@Nullable Parent plan) {
        if (plan != null) {
            plan.addEventHandler(DragEvent.DRAG_OVER, e -> {
                if (e.getDragboard().hasFiles()) {
                    e.acceptTransferModes(TransferMode.COPY);
                }
            });
            plan.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
                e.getDragboard().getFiles().stream().limit(1).map(File::toPath).forEach(this::take);
                e.setDropCompleted(true);
            });
        }
    }

    /// A picture goes under the hall that is shown, everything else to its preview.
    void take(Path path) {
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

    private void show(@Nullable Outcome outcome) {
        canvas.show(outcome == null ? null : outcome.sheet());
        canvas.fit();
        leftOutController.show(outcome == null ? null : outcome.preview());
        counts.getChildren().clear();
        if (outcome == null) {
            take.setText(desk.text("plan-import.take"));
            return;
        }
        var preview = outcome.preview();
        var all = preview.elements().values().stream().mapToInt(n -> n).sum();
        take.setText(desk.text("plan-import.take-count", all));
        if (outcome.sheet() != null) {
            var size = outcome.sheet().hall().outline().bounds();
            var words = desk.text(
                    "plan-import.size-value",
                    desk.formats().number(size.width(), 1),
                    desk.formats().number(size.height(), 1));
            figure("plan-import.size", words, true);
        }
        figure("plan-import.halls", preview.halls());
        figure("plan-import.booths", preview.booths());
        figure("plan-import.unlabelled", preview.unlabelled());
        figure("plan-import.duplicates", preview.duplicates());
        figure("plan-import.others", all - preview.booths());
    }

    private void figure(String key, int value) {
        figure(key, desk.formats().number(value, 0), value > 0);
    }

    private void figure(String key, String value, boolean some) {
        var number = new Label(value);
        number.getStyleClass().add("figure");
        var what = new Label(desk.text(key));
        what.getStyleClass().add("figure-label");
        var box = new VBox(number, what);
        box.getStyleClass().addAll("count-figure", some ? "count-some" : "count-zero");
        counts.getChildren().add(box);
    }

    @FXML
    private void onImport() {
        viewModel.importAll();
    }

    @FXML
    private void onCancel() {
        viewModel.close();
    }
}
