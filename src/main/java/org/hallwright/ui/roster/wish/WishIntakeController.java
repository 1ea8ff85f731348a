package org.hallwright.ui.roster.wish;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.hallwright.domain.problem.Problem;
import org.hallwright.exchange.roster.wish.WishPreview;
import org.hallwright.ui.kit.Cells;
import org.hallwright.ui.kit.ProblemCell;
import org.jspecify.annotations.Nullable;

/// Wires the preview of wish forms over the page: what each form changes, its bad answers, and the two ways out.
public final class WishIntakeController {
    private final WishIntakeViewModel viewModel;

    @FXML
    private StackPane veil;

    @FXML
    private Label summary;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private Label refusal;

    @FXML
    private TableView<WishPreview.Form> forms;

    @FXML
    private Label problemsTitle;

    @FXML
    private ListView<Problem> problems;

    @FXML
    private Button take;

    public WishIntakeController(WishIntakeViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        veil.visibleProperty().bind(viewModel.openProperty());
        busy.visibleProperty().bind(viewModel.busyProperty());
        refusal.textProperty().bind(viewModel.refusalProperty());
        refusal.visibleProperty().bind(viewModel.refusalProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        column("wishes.file", 230, WishPreview.Form::file);
        column("wishes.exhibitor", 230, viewModel::exhibitor);
        column("wishes.changes", 520, viewModel::changes);
        problems.setCellFactory(list -> new ProblemCell(viewModel.desk()));
        viewModel.previewProperty().addListener((o, was, is) -> show(is));
        veil.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                onCancel();
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER && !(e.getTarget() instanceof Button)) {
                onImport();
                e.consume();
            }
        });
        show(null);
    }

    private void column(String key, double widthPx, Function<WishPreview.Form, String> words) {
        var column = new TableColumn<WishPreview.Form, String>(viewModel.desk().text(key));
        column.setPrefWidth(widthPx);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        column.setCellFactory(c -> Cells.wrapped());
        forms.getColumns().add(column);
    }

    /// Shows what reading forms would change.
    public void open(List<Path> files) {
        viewModel.open(files);
        veil.requestFocus();
    }

    /// The roster has changed under the preview.
    public void follow() {
        viewModel.follow();
    }

    private void show(@Nullable WishPreview preview) {
        var desk = viewModel.desk();
        forms.getItems().setAll(preview == null ? List.of() : preview.forms());
        var wrong = preview == null ? List.<Problem>of() : preview.problems();
        problems.getItems().setAll(wrong);
        problemsTitle.setText(desk.text("wishes.problems", wrong.size()));
        for (var node : List.of(problemsTitle, problems)) {
            node.setVisible(!wrong.isEmpty());
            node.setManaged(!wrong.isEmpty());
        }
        var updated = preview == null ? 0 : preview.updated();
        summary.setText(desk.text("wishes.summary", forms.getItems().size(), updated));
        take.setText(desk.text("wishes.take", updated));
        take.setDisable(updated == 0);
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
