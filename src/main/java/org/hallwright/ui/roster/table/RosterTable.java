package org.hallwright.ui.roster.table;

import impl.org.controlsfx.tableview2.TableRow2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.tableview2.TableColumn2;
import org.controlsfx.control.tableview2.TableView2;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.roster.column.ShownColumn;
import org.hallwright.ui.roster.row.ExhibitorRow;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.hallwright.ui.roster.row.GroupLine;
import org.hallwright.ui.roster.row.RosterLine;
import org.hallwright.ui.roster.row.RosterOrder;
import org.hallwright.ui.roster.row.RosterView;

/// Keeps the table on screen and the way it is looked at in step: lines, columns with their places and widths, the
/// frozen ones, the order.
public final class RosterTable {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final int ROWS_ABOVE = 4;
    private static final double ROW_PX = 33;

    private final TableView2<RosterLine> table;
    private final ExhibitorsViewModel viewModel;
    private final TypedCells typed;
    private final CellRange range = new CellRange(this::shownColumns);
    private final Map<ShownColumn, TableColumn<RosterLine, Object>> columns = new HashMap<>();
    private boolean applying = true;
    private boolean arranging;
    private List<Object> asked = List.of();
    private Runnable onSelect = () -> {};

    public RosterTable(TableView2<RosterLine> table, ExhibitorsViewModel viewModel, TypedCells typed) {
        this.table = table;
        this.viewModel = viewModel;
        this.typed = typed;
        table.setEditable(true);
        table.skinProperty().addListener(o -> makeOwnRows());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setSortPolicy(t -> sorted());
        table.getColumns().addListener((ListChangeListener<Object>) c -> keepLayout());
        viewModel.shownProperty().addListener((o, was, is) -> apply(is));
        viewModel.arrangement().linesProperty().addListener(o -> arrange());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Object>) c -> {
            if (!arranging) {
                onSelect.run();
            }
        });
        applying = false;
        apply(viewModel.shownProperty().get());
        arrange();
    }

    /// The table without the page around it.
    public static RosterTable alone(ExhibitorsViewModel viewModel, TypedCells typed) {
        var table = new TableView2<RosterLine>();
        table.setFixedCellSize(ROW_PX);
        return new RosterTable(table, viewModel, typed);
    }

    /// Made when it is first shown: which columns files bring is not known before.
    private TableColumn<RosterLine, Object> of(ShownColumn what) {
        return columns.computeIfAbsent(what, this::column);
    }

    private TableColumn<RosterLine, Object> column(ShownColumn what) {
        var column = new TableColumn2<RosterLine, Object>(
                what.heading(viewModel.desk().messages()));
        column.setUserData(what);
        column.setPrefWidth(what.widthPx());
        column.setMinWidth(48);
        column.setCellValueFactory(line -> value(line.getValue()));
        column.setCellFactory(c -> new LineCell(what, typed, range));
        column.setEditable(typed.takes(what));
        column.widthProperty().addListener(o -> keepLayout());
        new ColumnMenu(column, viewModel).furnish();
        if (what.isFigure()) {
            column.getStyleClass().add("figures");
        }
        return column;
    }

    @SuppressWarnings("unchecked")
    private static ObservableValue<Object> value(RosterLine line) {
        return switch (line) {
            case ExhibitorRow row -> (ObservableValue<Object>) (ObservableValue<?>) row.shownProperty();
            case GroupLine group -> new ReadOnlyObjectWrapper<>(group);
        };
    }

    /// The control's skin binds the factory to rows of its own, which know nothing of groups; whoever wants others has
    /// to unbind it.
    private void makeOwnRows() {
        table.rowFactoryProperty().unbind();
        table.setRowFactory(t -> row());
    }

    private TableRow<RosterLine> row() {
        var row = new TableRow2<>(table) {
            @Override
            protected void updateItem(RosterLine line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(GROUP, line instanceof GroupLine);
            }
        };
        // An exhibitor that comes to another place by the same row brings no other cells: they must be told.
        row.indexProperty().addListener(o -> row.requestLayout());
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && row.getItem() instanceof GroupLine group) {
                viewModel.arrangement().toggle(group);
                e.consume();
            }
        });
        return row;
    }

    /// The view's own columns, in the table; what the user does to them comes back by [#keepLayout].
    private void apply(RosterView view) {
        if (applying) {
            return;
        }
        applying = true;
        var layout = view.layout();
        if (!layout.equals(layoutNow())) {
            layout.columns().forEach(w -> of(w.column()).setPrefWidth(w.px()));
            var wanted = layout.columns().stream().map(w -> of(w.column())).toList();
            if (!wanted.equals(List.copyOf(table.getColumns()))) {
                table.getFixedColumns().clear();
                table.getColumns().setAll(wanted);
            }
            var frozen = wanted.subList(0, Math.min(layout.frozen(), wanted.size()));
            if (!frozen.equals(List.copyOf(table.getFixedColumns()))) {
                table.getFixedColumns().setAll(frozen);
            }
        }
        if (!view.order().equals(orderNow())) {
            var sorted = new ArrayList<TableColumn<RosterLine, ?>>();
            for (var key : view.order().keys()) {
                var column = of(key.column());
                column.setSortType(key.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                if (table.getColumns().contains(column)) {
                    sorted.add(column);
                }
            }
            table.getSortOrder().setAll(sorted);
        }
        applying = false;
    }

    private RosterView.Layout layoutNow() {
        var widths = table.getColumns().stream()
                .map(c -> new RosterView.Width((ShownColumn) c.getUserData(), width(c)))
                .toList();
        return new RosterView.Layout(widths, table.getFixedColumns().size());
    }

    private static double width(TableColumn<?, ?> column) {
        return Math.rint(
                column.getTableView() != null && column.getWidth() > 0 ? column.getWidth() : column.getPrefWidth());
    }

    private void keepLayout() {
        if (!applying && !table.getColumns().isEmpty()) {
            applying = true;
            viewModel.layout(layoutNow());
            applying = false;
        }
    }

    private RosterOrder orderNow() {
        return new RosterOrder(table.getSortOrder().stream()
                .map(c -> new RosterOrder.Key(
                        (ShownColumn) c.getUserData(), c.getSortType() == TableColumn.SortType.DESCENDING))
                .toList());
    }

    private boolean sorted() {
        if (!applying) {
            applying = true;
            viewModel.order(orderNow());
            applying = false;
        }
        return true;
    }

    /// Shows the lines of now; who was selected and is still shown stays selected.
    private void arrange() {
        var selection = table.getSelectionModel();
        var chosen = new HashSet<RosterLine>(selection.getSelectedItems());
        var lines = viewModel.arrangement().linesProperty().get();
        arranging = true;
        selection.clearSelection();
        beginAnew();
        table.edit(-1, null);
        fill(lines);
        if (!chosen.isEmpty()) {
            select(chosen, lines);
        }
        arranging = false;
        if (!chosen.equals(new HashSet<>(selection.getSelectedItems()))) {
            onSelect.run();
        }
    }

    /// With another list, as a table whose list is filled anew first empties all its rows, and lays them out twice. Of
    /// any but a sorted list it takes for granted that it is in no order, and forgets by which columns it was; this
    /// one is as the view model has sorted it.
    private void fill(List<RosterLine> lines) {
        table.setItems(new SortedList<>(FXCollections.observableList(lines)));
    }

    /// Who asks for something else sees it from the top. Before the lines are there: the table would
    /// lay them out for it, and once more when they are shown.
    private void beginAnew() {
        var now = List.of(
                viewModel.query().parsedProperty().get().condition(),
                viewModel.arrangement().order(),
                String.valueOf(viewModel.arrangement().group()));
        if (!now.equals(asked)) {
            asked = now;
            table.scrollTo(0);
        }
    }

    private void select(HashSet<RosterLine> chosen, List<RosterLine> lines) {
        var indices = new ArrayList<Integer>();
        for (var i = 0; i < lines.size() && indices.size() < chosen.size(); i++) {
            if (chosen.contains(lines.get(i))) {
                indices.add(i);
            }
        }
        if (!indices.isEmpty()) {
            var others = indices.stream().skip(1).mapToInt(Integer::intValue).toArray();
            table.getSelectionModel().selectIndices(indices.getFirst(), others);
        }
    }

    /// What to do when others are selected.
    public void whenSelected(Runnable handler) {
        onSelect = handler;
    }

    List<ShownColumn> shownColumns() {
        return table.getColumns().stream()
                .map(c -> (ShownColumn) c.getUserData())
                .toList();
    }

    /// The selected exhibitors, from above.
    List<ExhibitorRow> rows() {
        return table.getSelectionModel().getSelectedIndices().stream()
                .filter(i -> i >= 0 && i < table.getItems().size())
                .sorted()
                .map(table.getItems()::get)
                .flatMap(line -> line instanceof ExhibitorRow row ? Stream.of(row) : Stream.empty())
                .toList();
    }

    public List<Id<Exhibitor>> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .flatMap(line -> line instanceof ExhibitorRow row ? Stream.of(row.id()) : Stream.empty())
                .toList();
    }

    /// Selects rows and scrolls to the first of them.
    public void select(List<ExhibitorRow> rows) {
        var selection = table.getSelectionModel();
        range.whole();
        arranging = true;
        selection.clearSelection();
        select(new HashSet<>(rows), List.copyOf(table.getItems()));
        arranging = false;
        onSelect.run();
        if (!rows.isEmpty()) {
            // A table that has no size yet would scroll to somewhere else.
            if (table.getScene() != null) {
                table.getScene().getRoot().applyCss();
                table.getScene().getRoot().layout();
            }
            table.scrollTo(Math.max(0, table.getItems().indexOf(rows.getFirst()) - ROWS_ABOVE));
        }
    }

    public void clear() {
        table.getSelectionModel().clearSelection();
    }

    public TableView<RosterLine> table() {
        return table;
    }

    CellRange range() {
        return range;
    }

    TypedCells typed() {
        return typed;
    }

    /// Begins to type into a cell.
    void edit(int line, ShownColumn what) {
        table.edit(-1, null);
        bringIntoSight(line, of(what));
        table.edit(line, of(what));
    }

    /// Only a cell in sight can be typed into, and the wheel may have left it behind.
    private void bringIntoSight(int line, TableColumn<RosterLine, Object> column) {
        var isInSight = table.lookupAll(".table-row-cell").stream()
                .map(row -> (TableRow<?>) row)
                .anyMatch(row -> row.getIndex() == line
                        && row.isVisible()
                        && row.getParent().isVisible());
        if (!isInSight) {
            table.scrollTo(Math.max(0, line - ROWS_ABOVE));
        }
        table.scrollToColumn(column);
        table.layout();
    }

    ExhibitorsViewModel viewModel() {
        return viewModel;
    }
}
