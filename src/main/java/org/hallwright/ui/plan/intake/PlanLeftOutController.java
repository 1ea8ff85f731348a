package org.hallwright.ui.plan.intake;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.exchange.plan.PlanPreview;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.ProblemCell;
import org.jspecify.annotations.Nullable;

/// Wires what is to be known of a file before it is taken in: its problems, and what was left out of it.
public final class PlanLeftOutController {
    /// As the readers of drawings say where something stands.
    private static final Pattern LINE = Pattern.compile("\\bline (\\d+)$");

    private final Desk desk;

    @FXML
    private Tab problemsTab;

    @FXML
    private ListView<Problem> problems;

    @FXML
    private Tab leftOutTab;

    @FXML
    private TableView<NotUnderstood> leftOut;

    public PlanLeftOutController(Desk desk) {
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        column("plan-import.what", 190, this::words);
        column("plan-import.layer", 220, NotUnderstood::layer);
        column("plan-import.count", 70, n -> desk.formats().number(n.count(), 0));
        column("plan-import.where", 220, this::where);
        leftOut.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        leftOut.setPlaceholder(new Label(desk.text("plan-import.all-understood")));
        problems.setPlaceholder(new Label(desk.text("plan-import.no-problems")));
        problems.setCellFactory(list -> new ProblemCell(desk));
    }

    /// In words of ours where we know why or what; else the kind in the file's own words.
    private String words(NotUnderstood left) {
        var messages = desk.messages();
        return left.reason()
                .map(reason -> messages.text("plan-import.reason", reason))
                .or(() -> DrawnKind.of(left.kind()).map(kind -> messages.text("plan-import.drawn", kind)))
                .orElse(left.kind());
    }

    private String where(NotUnderstood left) {
        return LINE.matcher(left.where()).replaceFirst(found -> desk.text("plan-import.line", found.group(1)));
    }

    private void column(String key, double widthPx, Function<NotUnderstood, String> words) {
        var column = new TableColumn<NotUnderstood, String>(desk.text(key));
        column.setPrefWidth(widthPx);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        leftOut.getColumns().add(column);
    }

    /// Shows what a preview says, null while there is none.
    void show(@Nullable PlanPreview preview) {
        problems.getItems().setAll(preview == null ? List.of() : worstFirst(preview.problems()));
        leftOut.getItems().setAll(preview == null ? List.of() : preview.notUnderstood());
        problemsTab.setText(
                desk.text("plan-import.problems", problems.getItems().size()));
        var things = leftOut.getItems().stream().mapToInt(NotUnderstood::count).sum();
        var urgent = problems.getItems().stream().anyMatch(p -> p.severity() != Severity.NOTE);
        problemsTab.getTabPane().getSelectionModel().select(urgent ? problemsTab : leftOutTab);
        leftOutTab.setText(desk.text("plan-import.left-out", things));
    }

    private static List<Problem> worstFirst(List<Problem> problems) {
        return problems.stream().sorted(Comparator.comparing(Problem::severity)).toList();
    }
}
