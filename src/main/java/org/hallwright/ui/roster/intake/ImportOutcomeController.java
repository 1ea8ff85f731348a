package org.hallwright.ui.roster.intake;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.Province;
import org.hallwright.exchange.roster.KeptValue;
import org.hallwright.exchange.roster.RosterPreview;
import org.hallwright.exchange.roster.RowOutcome;
import org.hallwright.exchange.roster.booth.UnmatchedBooth;
import org.hallwright.exchange.table.TableRow;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.ProblemCell;
import org.hallwright.ui.roster.column.PlainColumns;
import org.jspecify.annotations.Nullable;

/// Wires what an import would store, what becomes of each row, what was edited since and stays, what is odd, the
/// booths that the plan has not, and the file itself, to which all of these lead.
public final class ImportOutcomeController {
    private static final Set<String> TOLD_ELSEWHERE =
            Set.of("value-kept", "booth-unmatched", "row-merged", "row-skipped");

    private final ImportPreviewViewModel viewModel;
    private final Desk desk;
    private FileRows source;
    private RowList outcomes;
    private KeptList edits;
    private GapList gaps;

    @FXML
    private TabPane tabs;

    @FXML
    private TableView<Exhibitor> exhibitors;

    @FXML
    private TableView<RowOutcome> rows;

    @FXML
    private ComboBox<String> kinds;

    @FXML
    private Tab keptTab;

    @FXML
    private TableView<KeptValue> kept;

    @FXML
    private Tab problemsTab;

    @FXML
    private ListView<Problem> problems;

    @FXML
    private Tab unmatchedTab;

    @FXML
    private TableView<UnmatchedBooth> unmatched;

    @FXML
    private Tab fileTab;

    @FXML
    private TableView<TableRow> file;

    public ImportOutcomeController(ImportPreviewViewModel viewModel) {
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        column("roster.column.status", 76, this::standing);
        column("roster.column.name", 200, e -> desk.name(e.name()));
        column("roster.column.booths", 110, e -> String.join(", ", e.boothReferences()));
        column("roster.column.country", 100, e -> desk.formats().country(e.country()));
        column("roster.column.province", 90, e -> desk.name(Province.nameOf(e.province())));
        column("roster.column.city", 90, e -> desk.name(e.city()));
        column("roster.column.category", 160, e -> String.join(desk.text("list.comma"), e.categories()));
        column(
                "roster.column.area",
                80,
                e -> e.request().area() == 0
                        ? ""
                        : desk.formats().area(e.request().area()));
        column("roster.column.website", 160, Exhibitor::website);
        column("roster.column.contacts", 180, ImportOutcomeController::contacts);
        column("roster.other-columns", 220, ImportOutcomeController::custom);
        source = new FileRows(file, desk);
        viewModel.intake().shown().table().addListener((o, was, is) -> source.show(is));
        outcomes = new RowList(rows, kinds, desk, this::reveal);
        edits = new KeptList(kept, viewModel, this::reveal);
        gaps = new GapList(unmatched, viewModel, this::reveal);
        problems.setCellFactory(list -> new ProblemCell(desk));
        problems.setOnMouseClicked(e -> toProblem());
        problems.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                toProblem();
                e.consume();
            }
        });
    }

    private void toProblem() {
        var chosen = problems.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.where().row() > 0) {
            reveal(chosen.where().row());
        }
    }

    /// Shows the row of the file.
    private void reveal(int row) {
        tabs.getSelectionModel().select(fileTab);
        source.reveal(row);
    }

    private void column(String key, double widthPx, Function<Exhibitor, String> words) {
        exhibitors.getColumns().add(PlainColumns.words(desk.text(key), widthPx, words));
    }

    private String standing(Exhibitor e) {
        return desk.text(desk.state().find(e.id()).isPresent() ? "roster.changed" : "roster.new");
    }

    private static String contacts(Exhibitor e) {
        return e.contacts().stream()
                .flatMap((Contact c) -> Stream.of(c.name(), c.phone(), c.email()))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String custom(Exhibitor e) {
        return e.custom().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    /// Shows an outcome, null while there is none.
    void show(@Nullable RosterPreview preview) {
        exhibitors.getItems().setAll(preview == null ? List.of() : preview.exhibitors());
        // A file fills some of the fields; columns without a word would only push the others out of sight.
        exhibitors.getColumns().forEach(column -> column.setVisible(hasWords(column)));
        outcomes.show(preview);
        edits.show(preview);
        gaps.show(preview);
        problems.getItems()
                .setAll(
                        preview == null
                                ? List.of()
                                : preview.problems().stream()
                                        .filter(p -> !TOLD_ELSEWHERE.contains(p.rule()))
                                        .toList());
        problemsTab.setText(desk.text("roster.problems", problems.getItems().size()));
        unmatchedTab.setText(desk.text("roster.unmatched", unmatched.getItems().size()));
        keptTab.setText(desk.text("roster.kept", kept.getItems().size()));
    }

    private boolean hasWords(TableColumn<Exhibitor, ?> column) {
        return exhibitors.getItems().stream()
                .anyMatch(e -> !String.valueOf(column.getCellData(e)).isEmpty());
    }

    @FXML
    private void onTakeAll() {
        edits.takeAll(true);
    }

    @FXML
    private void onKeepAll() {
        edits.takeAll(false);
    }
}
