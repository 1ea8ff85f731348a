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
import javafx.scene.layout.VBox;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.work.Progress;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.ProblemCell;
import org.hallwright.ui.kit.intake.Incoming.Line;
import org.jspecify.annotations.Nullable;

/// Shows what a table would bring, over the page, and takes it in as one change when the user says so; writes such a
/// table.
public abstract class TableIntakeController {
    private static final List<String> TABLES = List.of("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.json");

    private final Desk desk;
    private final Dialogs dialogs;
    private final Words words;
    private @Nullable Incoming incoming;

    @FXML
    private StackPane veil;

    @FXML
    private Label file;

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

    /// What a place calls its tables.
    ///
    /// @param importTitle key of words, as are the next two
    /// @param imported is told how many are new and how many changed
    /// @param file name of a table that goes out
    public record Words(String importTitle, String exportTitle, String imported, String file) {}

    protected TableIntakeController(Desk desk, Dialogs dialogs, Words words) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.words = words;
    }

    /// What taking the file in would do; off the screen's thread.
    protected abstract Incoming read(Path path, Progress progress);

    /// Writes the table into the file; off the screen's thread.
    protected abstract void write(Path path);

    @FXML
    private void initialize() {
        lines.setPlaceholder(nothing);
        text(state, line -> desk.text(line.isNew() ? "intake.new" : "intake.changed"));
        text(name, Line::name);
        text(detail, Line::detail);
        problems.setCellFactory(list -> new ProblemCell(desk));
        problems.managedProperty().bind(problems.visibleProperty());
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
        dialogs.open(words.importTitle, "intake.tables", TABLES).ifPresent(this::open);
    }

    /// Shows what a table would bring.
    public void open(Path path) {
        desk.runner()
                .work(
                        org.hallwright.domain.change.Label.of("work.reading", path.getFileName()),
                        progress -> read(path, progress),
                        this::show);
    }

    /// Asks where, and writes the table there.
    public void export() {
        dialogs.save(words.exportTitle, words.file).ifPresent(this::exportTo);
    }

    /// Writes the table into that file.
    public void exportTo(Path path) {
        desk.runner()
                .work(
                        org.hallwright.domain.change.Label.of("work.writing", path.getFileName()),
                        progress -> {
                            write(path);
                            return path;
                        },
                        done -> desk.notices().accept(Notice.done("intake.exported", done.getFileName())));
    }

    private void show(Incoming read) {
        incoming = read;
        file.setText(read.file());
        counts.getChildren()
                .setAll(List.of(
                        figure(read.created(), "intake.created"),
                        figure(read.updated(), "intake.updated"),
                        figure(read.read(), "intake.rows"),
                        figure(read.problems().size(), "intake.problems")));
        lines.getItems().setAll(read.lines());
        problems.getItems().setAll(read.problems());
        problems.setVisible(!read.problems().isEmpty());
        take.setDisable(read.lines().isEmpty());
        veil.setVisible(true);
        take.requestFocus();
    }

    private VBox figure(int number, String key) {
        var shown = new Label(desk.formats().number(number, 0));
        shown.getStyleClass().add("figure");
        var label = new Label(desk.text(key));
        label.getStyleClass().add("figure-label");
        return new VBox(shown, label);
    }

    @FXML
    private void onTake() {
        var taken = incoming;
        if (taken == null) {
            return;
        }
        onCancel();
        desk.runner()
                .edit(
                        () -> {
                            taken.take().run();
                            return taken;
                        },
                        done -> desk.notices().accept(Notice.done(words.imported, done.created(), done.updated())));
    }

    @FXML
    private void onCancel() {
        incoming = null;
        veil.setVisible(false);
    }
}
