package org.hallwright.ui.guests.people;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Cells;
import org.hallwright.ui.kit.Choices;
import org.jspecify.annotations.Nullable;

/// Wires the table of guests in protocol order, which is stepped through and changed by keys.
public final class GuestListController {
    private final GuestsViewModel view;

    @FXML
    private TextField filter;

    @FXML
    private ComboBox<@Nullable PresenceMode> modes;

    @FXML
    private Label count;

    @FXML
    private HBox steps;

    @FXML
    private TableView<GuestRow> table;

    public GuestListController(GuestsViewModel view) {
        this.view = view;
    }

    @FXML
    private void initialize() {
        var desk = view.desk();
        filter.textProperty().bindBidirectional(view.filterProperty());
        modes.getItems().add(null);
        modes.getItems().addAll(PresenceMode.values());
        modes.setConverter(Choices.words(
                m -> m == null ? desk.text("guests.all-modes") : desk.messages().text("presence", m)));
        modes.valueProperty().bindBidirectional(view.modeProperty());
        table.setItems(view.found());
        column("guests.rank-short", 62, GuestRow::rank, Pos.CENTER_RIGHT);
        column("guests.name", 170, GuestRow::name, Pos.CENTER_LEFT);
        column("guests.position", 140, GuestRow::position, Pos.CENTER_LEFT);
        column("guests.organisation", 180, GuestRow::organisation, Pos.CENTER_LEFT);
        column("guests.country", 84, GuestRow::country, Pos.CENTER_LEFT);
        column("guests.mode", 100, GuestRow::mode, Pos.CENTER_LEFT);
        column("guests.delegation", 200, GuestRow::delegation, Pos.CENTER_LEFT);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                view.shownProperty().set(is.guest());
            }
        });
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((Observable o) -> steps.setDisable(selected().isEmpty()));
        steps.setDisable(true);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        ProtocolDrag.on(table, this::selected, (moved, other) -> {
            view.moveBefore(moved, other);
            select(List.copyOf(moved));
        });
        view.found().addListener((Observable o) -> count());
        count();
    }

    private void count() {
        count.setText(view.desk().text("guests.found", view.found().size()));
    }

    private void column(String key, double width, Function<GuestRow, String> words, Pos side) {
        var column = new TableColumn<GuestRow, String>(view.desk().text(key));
        column.setCellValueFactory(c -> new SimpleStringProperty(words.apply(c.getValue())));
        column.setCellFactory(c -> Cells.text(w -> w, side));
        column.setPrefWidth(width);
        column.setSortable(false);
        table.getColumns().add(column);
    }

    private void onKey(KeyEvent e) {
        var up = e.getCode() == KeyCode.UP;
        if (e.isAltDown() && (up || e.getCode() == KeyCode.DOWN)) {
            step(!up);
            e.consume();
        } else if (e.getCode() == KeyCode.DELETE && !selected().isEmpty()) {
            view.delete(selected());
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && view.shownProperty().get() != null) {
            view.editingProperty().set(true);
            e.consume();
        }
    }

    private void step(boolean later) {
        var moved = selected();
        if (!moved.isEmpty()) {
            view.step(moved, later);
            select(moved);
        }
    }

    private List<Id<Guest>> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(row -> row.guest().id())
                .toList();
    }

    /// Selects guests and brings the first into sight.
    public void select(List<Id<Guest>> ids) {
        table.getSelectionModel().clearSelection();
        var items = table.getItems();
        for (var i = items.size() - 1; i >= 0; i--) {
            if (ids.contains(items.get(i).guest().id())) {
                table.getSelectionModel().select(i);
                table.scrollTo(Math.max(0, i - 5));
            }
        }
    }

    @FXML
    private void onEarlier() {
        step(false);
    }

    @FXML
    private void onLater() {
        step(true);
    }
}
