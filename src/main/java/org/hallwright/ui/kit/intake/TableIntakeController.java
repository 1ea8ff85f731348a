package org.hallwright.ui.kit.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.hallwright.domain.problem.Problem;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.ProblemCell;
import org.hallwright.ui.kit.columns.SourceChoice;
import org.hallwright.ui.kit.columns.TableSourceController;
import org.hallwright.ui.kit.intake.Incoming.Line;
import org.hallwright.ui.kit.values.Figure;
import org.jspecify.annotations.Nullable;

/// Shows what a table would bring, over the page, and takes it in as one change when the user says so; asks where such
/// a table is to be written.
///
/// @param <F> the fields that a column can become
public abstract class TableIntakeController<F> {
    private final Dialogs dialogs;
    private final TableIntakeViewModel<F> view;
    private final Desk desk;

    @FXML
    private TableSourceController sourceController;

    @FXML
    private StackPane veil;

    @FXML
    private Label file;

    @FXML
    private Label refusal;

    @FXML
    private HBox counts;

    @FXML
    private TableView<Line> lines;

    @FXML
    private TableColumn<Line, String> state;

    @FXML
    private TableColumn<Line, String> name;

    @FXML
    private TableColumn<Line, String> detail;

    @FXML
    private ListView<Problem> problems;

    @FXML
    private Label nothing;

    @FXML
    private Button take;

    protected TableIntakeController(Dialogs dialogs, TableIntakeViewModel<F> view) {
        this.dialogs = dialogs;
        this.view = view;
        this.desk = view.desk();
    }

    @FXML
    private void initialize() {
        var intake = view.intake();
        sourceController.show(desk, intake.shown(), view.kind().fields(), view::columnName);
        file.textProperty().bind(intake.fileNameProperty());
        refusal.textProperty().bind(intake.refusalProperty());
        refusal.visibleProperty().bind(intake.refusalProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        lines.setPlaceholder(nothing);
        text(state, line -> desk.text(line.isNew() ? "intake.new" : "intake.changed"));
        text(name, Line::name);
        text(detail, Line::detail);
        problems.setCellFactory(list -> new ProblemCell(desk));
        problems.managedProperty().bind(problems.visibleProperty());
        veil.visibleProperty().bind(intake.openProperty());
        intake.openProperty().addListener((o, was, is) -> {
            if (is) {
                take.requestFocus();
            }
        });
        intake.previewProperty().addListener((o, was, is) -> show(is));
        take.disableProperty().bind(intake.readyProperty().not());
        show(null);
        veil.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                onCancel();
                e.consume();
            }
        });
    }

    private static void text(TableColumn<Line, String> column, Function<Line, String> said) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(said.apply(row.getValue())));
        column.setSortable(false);
    }

    /// Asks for a table, and shows what it would bring.
    public void ask() {
        dialogs.open(view.words().importTitle(), "intake.tables", SourceChoice.FILES)
                .ifPresent(this::open);
    }

    /// Shows what a table would bring.
    public void open(Path path) {
        view.intake().open(path);
    }

    /// Asks where, and writes the table there.
    public void export() {
        dialogs.save(view.words().exportTitle(), view.words().file()).ifPresent(this::exportTo);
    }

    /// Writes the table into that file.
    public void exportTo(Path path) {
        view.exportTo(path);
    }

    private void show(@Nullable Incoming read) {
        counts.getChildren().setAll(read == null ? List.of() : figures(read));
        lines.getItems().setAll(read == null ? List.of() : read.lines());
        problems.getItems().setAll(read == null ? List.of() : read.problems());
        problems.setVisible(!problems.getItems().isEmpty());
        nothing.setVisible(read != null);
    }

    private List<Figure> figures(Incoming read) {
        return List.of(
                figure(read.created(), "intake.created"),
                figure(read.updated(), "intake.updated"),
                figure(read.read(), "intake.rows"),
                figure(read.problems().size(), "intake.problems"));
    }

    private Figure figure(int number, String key) {
        return new Figure(desk.formats().number(number, 0), desk.text(key));
    }

    @FXML
    private void onTake() {
        view.take();
    }

    @FXML
    private void onCancel() {
        view.intake().close();
    }
}
