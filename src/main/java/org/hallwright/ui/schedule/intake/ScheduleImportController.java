package org.hallwright.ui.schedule.intake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.schedule.SchedulePreview;
import org.hallwright.exchange.schedule.table.ScheduleField;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.columns.TableSourceController;
import org.hallwright.ui.kit.values.Figure;
import org.hallwright.ui.schedule.form.Severities;
import org.jspecify.annotations.Nullable;

/// Shows what a schedule file would bring, over the timetable, and takes it in when the user says so.
public final class ScheduleImportController {
    private static final int ROWS_SHOWN = 200;
    private static final int PROBLEMS_SHOWN = 50;

    private final Desk desk;
    private final Dialogs dialogs;
    private final ScheduleImportViewModel viewModel;
    private Consumer<Collection<Id<Activity>>> onImported = activities -> {};

    @FXML
    private TableSourceController sourceController;

    @FXML
    private StackPane veil;

    @FXML
    private Label file;

    @FXML
    private HBox counts;

    @FXML
    private TableView<Activity> rows;

    @FXML
    private TableColumn<Activity, String> whenColumn;

    @FXML
    private TableColumn<Activity, String> roomColumn;

    @FXML
    private TableColumn<Activity, String> titleColumn;

    @FXML
    private ScrollPane problemsPane;

    @FXML
    private VBox problems;

    @FXML
    private Label nothingNew;

    @FXML
    private Button take;

    @FXML
    private Label refusal;

    public ScheduleImportController(Desk desk, Dialogs dialogs, ScheduleImportViewModel viewModel) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        var intake = viewModel.intake();
        file.textProperty().bind(intake.fileNameProperty());
        sourceController.show(
                desk,
                intake.shown(),
                List.of(ScheduleField.values()),
                field -> field.map(f -> desk.messages().text("schedule-field", f))
                        .orElseGet(() -> desk.text("schedule.no-field")));
        rows.setPlaceholder(nothingNew);
        text(whenColumn, a -> words().when(a));
        text(roomColumn, a -> words().rooms(a));
        text(titleColumn, a -> desk.name(a.title()));
        refusal.textProperty().bind(intake.refusalProperty());
        refusal.visibleProperty().bind(intake.refusalProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
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

    private static void text(TableColumn<Activity, String> column, Function<Activity, String> value) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setSortable(false);
    }

    private RowWords words() {
        return new RowWords(desk, viewModel.intake().previewProperty().get());
    }

    /// Who hears of what came in.
    public void onImported(Consumer<Collection<Id<Activity>>> handler) {
        onImported = handler;
    }

    /// Asks for a file, and shows what it would bring.
    public void ask() {
        dialogs.open(
                        "schedule.import-title",
                        "schedule.import-files",
                        List.of("*.xml", "*.json", "*.ics", "*.csv", "*.tsv", "*.xlsx"))
                .ifPresent(this::read);
    }

    /// Reads a file beside the screen, and shows what it would bring.
    public void read(Path path) {
        viewModel.intake().open(path);
    }

    private void show(@Nullable SchedulePreview read) {
        nothingNew.setVisible(read != null);
        if (read == null) {
            counts.getChildren().clear();
            rows.getItems().clear();
            problems.getChildren().clear();
            return;
        }
        var c = read.counts();
        counts.getChildren()
                .setAll(List.of(
                        figure(c.created(), "schedule.import-new"),
                        figure(c.updated(), "schedule.import-changed"),
                        figure(c.unchanged(), "schedule.import-same"),
                        figure(c.days(), "schedule.import-days"),
                        figure(c.rooms(), "schedule.import-rooms"),
                        figure(c.people(), "schedule.import-people")));
        rows.getItems().setAll(read.activities().stream().limit(ROWS_SHOWN).toList());
        problems.getChildren()
                .setAll(read.problems().stream()
                        .limit(PROBLEMS_SHOWN)
                        .map(problem -> Severities.line(desk, problem))
                        .toList());
        problemsPane.setManaged(!read.problems().isEmpty());
        problemsPane.setVisible(!read.problems().isEmpty());
    }

    private Figure figure(int number, String key) {
        return new Figure(desk.formats().number(number, 0), desk.text(key));
    }

    @FXML
    private void onTake() {
        viewModel.importAll(this::tell);
    }

    private void tell(SchedulePreview taken) {
        var c = taken.counts();
        desk.notices().accept(Notice.done("schedule.imported", c.created(), c.updated()));
        onImported.accept(taken.activities().stream().map(Activity::id).toList());
    }

    @FXML
    private void onCancel() {
        viewModel.intake().close();
    }
}
