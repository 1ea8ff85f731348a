package org.hallwright.ui.roster.intake;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.Province;
import org.hallwright.exchange.roster.RosterPreview;
import org.hallwright.exchange.roster.booth.UnmatchedBooth;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Icons;
import org.jspecify.annotations.Nullable;

/// Wires what an import would store, what is wrong with it, and the booths that it names and the plan has not.
public final class ImportOutcomeController {
    private final Desk desk;

    @FXML
    private TableView<Exhibitor> exhibitors;

    @FXML
    private Tab problemsTab;

    @FXML
    private ListView<Problem> problems;

    @FXML
    private Tab unmatchedTab;

    @FXML
    private TableView<UnmatchedBooth> unmatched;

    public ImportOutcomeController(Desk desk) {
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        column("roster.column.status", 76, this::standing);
        column("roster.column.name", 200, e -> desk.name(e.name()));
        column("roster.column.booths", 110, e -> String.join(", ", e.boothReferences()));
        column("roster.column.country", 100, e -> desk.formats().country(e.country()));
        column("roster.column.province", 90, e -> desk.name(Province.nameOf(e.province())));
        column("roster.column.city", 90, e -> desk.name(e.city()));
        column("roster.column.category", 160, e -> String.join(desk.text("roster.and"), e.categories()));
        column("roster.column.website", 160, Exhibitor::website);
        column("roster.column.contacts", 180, ImportOutcomeController::contacts);
        column("roster.other-columns", 220, ImportOutcomeController::custom);
        missing("roster.row", 60, u -> desk.formats().number(u.row(), 0));
        missing("roster.column.name", 220, UnmatchedBooth::exhibitor);
        missing("roster.in-file", 140, UnmatchedBooth::reference);
        missing("roster.nearest", 200, u -> String.join(", ", u.nearest()));
        problems.setCellFactory(list -> new ProblemCell());
    }

    private void column(String key, double widthPx, Function<Exhibitor, String> words) {
        exhibitors.getColumns().add(made(desk.text(key), widthPx, words));
    }

    private void missing(String key, double widthPx, Function<UnmatchedBooth, String> words) {
        unmatched.getColumns().add(made(desk.text(key), widthPx, words));
    }

    private static <T> TableColumn<T, String> made(String title, double widthPx, Function<T, String> words) {
        var column = new TableColumn<T, String>(title);
        column.setPrefWidth(widthPx);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        return column;
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
        problems.getItems().setAll(preview == null ? List.of() : preview.problems());
        unmatched.getItems().setAll(preview == null ? List.of() : preview.unmatchedBooths());
        problemsTab.setText(desk.text("roster.problems", problems.getItems().size()));
        unmatchedTab.setText(desk.text("roster.unmatched", unmatched.getItems().size()));
    }

    private boolean hasWords(TableColumn<Exhibitor, ?> column) {
        return exhibitors.getItems().stream()
                .anyMatch(e -> !String.valueOf(column.getCellData(e)).isEmpty());
    }

    /// One problem in words, with a sign of how bad it is.
    private final class ProblemCell extends ListCell<Problem> {
        ProblemCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(desk.messages().text(problem));
            var blocker = problem.severity() == Severity.BLOCKER;
            var icon = blocker ? "mdal-error" : problem.severity() == Severity.WARNING ? "mdmz-warning" : "mdal-info";
            setGraphic(Icons.of(icon, "severity-" + problem.severity().name().toLowerCase(java.util.Locale.ROOT)));
        }
    }
}
