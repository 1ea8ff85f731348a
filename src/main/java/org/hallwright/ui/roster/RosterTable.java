package org.hallwright.ui.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.NameOrder;
import org.hallwright.ui.kit.Icons;

/// Sets up the table of exhibitors: columns with their order and cells, and the menu that chooses among them.
final class RosterTable {
    private static final int ROWS_ABOVE = 4;

    private final TableView<ExhibitorRow> table;
    private final ExhibitorsViewModel viewModel;
    private final NameOrder order;

    RosterTable(TableView<ExhibitorRow> table, ExhibitorsViewModel viewModel) {
        this.table = table;
        this.viewModel = viewModel;
        this.order = new NameOrder(viewModel.desk().messages().language());
        for (var column : RosterColumn.values()) {
            table.getColumns().add(column(column));
        }
        var sorted = new SortedList<>(viewModel.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSortOrder().add(table.getColumns().getFirst());
    }

    private TableColumn<ExhibitorRow, ShownExhibitor> column(RosterColumn what) {
        var column = new TableColumn<ExhibitorRow, ShownExhibitor>(
                viewModel.desk().messages().text("roster.column", what));
        column.setUserData(what);
        column.setPrefWidth(what.widthPx());
        column.setVisible(viewModel.memory().columns().contains(what));
        column.setCellValueFactory(row -> row.getValue().shownProperty());
        column.setCellFactory(c -> new WordsCell(what));
        column.setComparator(comparator(what));
        if (what.isFigure()) {
            column.getStyleClass().add("figures");
        }
        return column;
    }

    private Comparator<ShownExhibitor> comparator(RosterColumn what) {
        Comparator<ShownExhibitor> first = switch (what) {
            case AREA -> Comparator.comparingDouble(s -> s.exhibitor().request().area());
            case POINTS -> Comparator.comparingInt(s -> s.exhibitor().priorityPoints());
            case STATUS -> Comparator.comparing(ShownExhibitor::standing);
            case KIND -> Comparator.comparing(s -> s.exhibitor().kind());
            case CONTRACT -> Comparator.comparing(s -> s.exhibitor().contract());
            case PAYMENT -> Comparator.comparing(s -> s.exhibitor().payment());
            default -> Comparator.comparing(s -> s.words(what), order);
        };
        return first.thenComparing(s -> s.words(RosterColumn.NAME), order);
    }

    /// The menu ticks the columns shown, in this table and in those made after it.
    void offerColumns(MenuButton menu) {
        var columns = viewModel.memory().columns();
        for (var column : table.getColumns()) {
            var what = (RosterColumn) column.getUserData();
            var item = new CheckMenuItem(column.getText());
            item.setSelected(column.isVisible());
            item.setDisable(what == RosterColumn.NAME);
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            column.visibleProperty().addListener((o, was, is) -> {
                if (is) {
                    columns.add(what);
                } else {
                    columns.remove(what);
                }
            });
            menu.getItems().add(item);
        }
    }

    List<RosterColumn> shownColumns() {
        return table.getVisibleLeafColumns().stream()
                .map(c -> (RosterColumn) c.getUserData())
                .toList();
    }

    List<Id<Exhibitor>> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(ExhibitorRow::id)
                .toList();
    }

    /// Selects rows and scrolls to the first of them.
    void select(List<ExhibitorRow> rows) {
        var selection = table.getSelectionModel();
        selection.clearSelection();
        rows.forEach(selection::select);
        if (!rows.isEmpty()) {
            // A table that has no size yet would scroll to somewhere else.
            if (table.getScene() != null) {
                table.getScene().getRoot().applyCss();
                table.getScene().getRoot().layout();
            }
            table.scrollTo(Math.max(0, table.getItems().indexOf(rows.getFirst()) - ROWS_ABOVE));
        }
    }

    /// A cell with the words of its column; a status has its colour too.
    private static final class WordsCell extends TableCell<ExhibitorRow, ShownExhibitor> {
        private final RosterColumn what;

        WordsCell(RosterColumn what) {
            this.what = what;
            getStyleClass()
                    .add("roster-"
                            + what.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            if (what.isFigure()) {
                setAlignment(Pos.CENTER_RIGHT);
            }
            if (what == RosterColumn.STATUS) {
                setGraphic(Icons.of("mdal-fiber_manual_record"));
            }
        }

        @Override
        protected void updateItem(ShownExhibitor shown, boolean empty) {
            super.updateItem(shown, empty);
            setText(empty || shown == null ? null : shown.words(what));
            if (what == RosterColumn.STATUS) {
                getGraphic().setVisible(!empty);
                getStyleClass().removeIf(c -> c.startsWith("standing-"));
                if (!empty && shown != null) {
                    getStyleClass()
                            .add("standing-"
                                    + shown.standing()
                                            .name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-'));
                }
            }
        }
    }
}
