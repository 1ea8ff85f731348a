package org.hallwright.ui.publish.copies;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.merge.Side;
import org.hallwright.ui.kit.Cells;
import org.hallwright.ui.publish.copies.MergeViewModel.Stage;

/// Wires the merge of a copy over the page: the list of differences, the choice for each or for all, and the keys.
public final class MergeController {
    private final MergeViewModel viewModel;

    @FXML
    private StackPane veil;

    @FXML
    private Label file;

    @FXML
    private Label summary;

    @FXML
    private Label notes;

    @FXML
    private TableView<MergeLine> table;

    @FXML
    private VBox reading;

    @FXML
    private VBox agreed;

    @FXML
    private Label agreedWords;

    @FXML
    private VBox refused;

    @FXML
    private Label refusedWords;

    @FXML
    private HBox all;

    @FXML
    private Label keys;

    @FXML
    private Label left;

    @FXML
    private Button merge;

    public MergeController(MergeViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        veil.visibleProperty().bind(viewModel.openProperty());
        file.textProperty().bind(viewModel.titleProperty());
        summary.textProperty().bind(viewModel.summaryProperty());
        refusedWords.textProperty().bind(viewModel.summaryProperty());
        notes.textProperty().bind(viewModel.notesProperty());
        notes.visibleProperty().bind(viewModel.notesProperty().isNotEmpty());
        notes.managedProperty().bind(notes.visibleProperty());
        table.setItems(viewModel.lines());
        column("copies.column.record", 250, MergeLine::record);
        column("copies.column.what", 170, MergeLine::what);
        column("copies.column.mine", 235, MergeLine::mine);
        column("copies.column.theirs", 235, MergeLine::theirs);
        var choice = new TableColumn<MergeLine, MergeLine>(viewModel.desk().text("copies.column.choice"));
        choice.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        choice.setCellFactory(c -> new ChoiceCell(viewModel.desk()));
        choice.setSortable(false);
        choice.setMinWidth(212);
        choice.setMaxWidth(212);
        table.getColumns().add(choice);
        viewModel.unresolvedProperty().addListener(o -> count());
        viewModel.stageProperty().addListener((o, was, is) -> furnish(is));
        merge.disableProperty()
                .bind(viewModel
                        .stageProperty()
                        .isNotEqualTo(Stage.READY)
                        .or(Bindings.greaterThan(viewModel.unresolvedProperty(), 0)));
        veil.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        furnish(viewModel.stageProperty().get());
    }

    private void column(String key, double widthPx, Function<MergeLine, String> words) {
        var column = new TableColumn<MergeLine, String>(viewModel.desk().text(key));
        column.setPrefWidth(widthPx);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        column.setCellFactory(c -> Cells.wrapped());
        table.getColumns().add(column);
    }

    private void pressed(KeyEvent e) {
        switch (e.getCode()) {
            case ESCAPE -> viewModel.close();
            case LEFT -> choose(Side.MINE);
            case RIGHT -> choose(Side.THEIRS);
            case ENTER -> viewModel.merge();
            default -> {
                return;
            }
        }
        if (e.getCode() != KeyCode.ENTER || viewModel.stageProperty().get() != Stage.REFUSED) {
            e.consume();
        }
    }

    /// Chooses for the selected difference and goes on to the next.
    private void choose(Side side) {
        var line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            line.choice().set(side);
            table.getSelectionModel().selectNext();
            table.scrollTo(table.getSelectionModel().getSelectedIndex());
        }
    }

    private void furnish(Stage stage) {
        var hasLines = stage == Stage.READY && !viewModel.lines().isEmpty();
        table.setVisible(hasLines);
        all.setVisible(hasLines);
        keys.setVisible(hasLines);
        reading.setVisible(stage == Stage.READING);
        refused.setVisible(stage == Stage.REFUSED);
        agreed.setVisible(stage == Stage.NOTHING || stage == Stage.READY && !hasLines);
        agreedWords.setText(viewModel.desk().text(stage == Stage.NOTHING ? "copies.nothing" : "copies.no-differences"));
        summary.setVisible(stage == Stage.READY);
        if (hasLines) {
            table.getSelectionModel().selectFirst();
            table.requestFocus();
        } else {
            veil.requestFocus();
        }
        count();
    }

    private void count() {
        var open = viewModel.unresolvedProperty().get();
        left.setText(open == 0 ? "" : viewModel.desk().text("copies.left", open));
    }

    /// Shows what a copy differs in.
    public void open(Path path) {
        viewModel.open(path);
    }

    /// The exhibition has changed under the view.
    public void follow() {
        viewModel.follow();
    }

    @FXML
    private void onAllMine() {
        viewModel.chooseAll(Side.MINE);
    }

    @FXML
    private void onAllTheirs() {
        viewModel.chooseAll(Side.THEIRS);
    }

    @FXML
    private void onStop() {
        viewModel.stop();
    }

    @FXML
    private void onMerge() {
        viewModel.merge();
    }

    @FXML
    private void onClose() {
        viewModel.close();
    }
}
