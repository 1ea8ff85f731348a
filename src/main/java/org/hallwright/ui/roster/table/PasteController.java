package org.hallwright.ui.roster.table;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.hallwright.service.RosterCellService.Cell;
import org.hallwright.service.RosterCellService.Outcome;
import org.hallwright.ui.kit.Cells;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;
import org.hallwright.ui.roster.table.PasteTarget.Falling;
import org.jspecify.annotations.Nullable;

/// Wires the preview of a pasted block: each value with the cell that it falls on, what stands there and why it cannot
/// stay; those that can are written in one change.
public final class PasteController {
    private final TypedCells typed;
    private List<Cell> cells = List.of();

    @FXML
    private StackPane paste;

    @FXML
    private Label summary;

    @FXML
    private Button write;

    @FXML
    private TableView<Line> pasted;

    /// One value of the block.
    ///
    /// @param outcome null where its column cannot be typed into
    private record Line(Falling falling, @Nullable Outcome outcome) {}

    public PasteController(TypedCells typed) {
        this.typed = typed;
    }

    @FXML
    private void initialize() {
        column("roster.paste-exhibitor", 230, line -> line.falling().row().words(RosterColumn.NAME));
        column("roster.paste-column", 110, line -> heading(line.falling().column()));
        column(
                "roster.paste-now",
                170,
                line -> line.falling().row().words(line.falling().column()));
        column("roster.paste-pasted", 170, line -> line.falling().words());
        column("roster.paste-note", 280, this::note);
        paste.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                onCancel();
                e.consume();
            }
        });
    }

    private void column(String key, double width, java.util.function.Function<Line, String> words) {
        var column = new TableColumn<Line, Line>(typed.desk().text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(line -> new javafx.beans.property.ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(c -> Cells.text(words, Pos.CENTER_LEFT));
        pasted.getColumns().add(column);
    }

    private String heading(ShownColumn column) {
        return column.heading(typed.desk().messages());
    }

    private String note(Line line) {
        var outcome = line.outcome();
        if (outcome == null) {
            return typed.desk().text("roster.cell.fixed", heading(line.falling().column()));
        }
        if (!outcome.understood()) {
            return typed.reason(line.falling().column());
        }
        return typed.desk().text(outcome.changes() ? "roster.paste-changes" : "roster.paste-same");
    }

    /// Shows what pasting would do; a single value that can stay is written at once.
    public void open(List<List<String>> block, PasteTarget target) {
        var falling = target.fall(block, typed.desk().messages());
        cells = falling.stream()
                .flatMap(f -> typed.cell(f.row(), f.column(), f.words()))
                .toList();
        var outcomes = typed.check(cells).iterator();
        var lines = new ArrayList<Line>();
        falling.forEach(f -> lines.add(new Line(f, typed.takes(f.column()) ? outcomes.next() : null)));
        var changes = count(lines);
        if (lines.size() == 1 && changes == 1) {
            typed.put(cells);
            return;
        }
        // What cannot stay comes first: it is what the user has to see.
        lines.sort(java.util.Comparator.comparing(
                line -> line.outcome() != null && line.outcome().understood()));
        pasted.getItems().setAll(lines);
        var refused = (int) lines.stream()
                .filter(line -> line.outcome() == null || !line.outcome().understood())
                .count();
        summary.setText(typed.desk().text("roster.paste-summary", lines.size(), changes, refused));
        write.setText(typed.desk().text("roster.paste-write", changes));
        write.setDisable(changes == 0);
        paste.setVisible(true);
        paste.requestFocus();
    }

    private static int count(List<Line> lines) {
        return (int) lines.stream()
                .filter(line -> line.outcome() != null && line.outcome().changes())
                .count();
    }

    @FXML
    private void onWrite() {
        typed.put(cells);
        onCancel();
    }

    @FXML
    private void onCancel() {
        paste.setVisible(false);
        pasted.getItems().clear();
    }
}
