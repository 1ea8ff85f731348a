package org.hallwright.ui.roster.table;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.roster.column.ShownColumn;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.hallwright.ui.roster.row.RosterLine;
import org.hallwright.ui.roster.row.RosterOrder;
import org.hallwright.ui.roster.row.RosterView;

/// The menu at a column's head: order, groups, freezing, hiding, and the filter of the column, which becomes a part
/// of the query.
final class ColumnMenu {
    private final TableColumn<RosterLine, Object> column;
    private final ShownColumn what;
    private final ExhibitorsViewModel viewModel;

    ColumnMenu(TableColumn<RosterLine, Object> column, ExhibitorsViewModel viewModel) {
        this.column = column;
        this.what = (ShownColumn) column.getUserData();
        this.viewModel = viewModel;
    }

    void furnish() {
        var button = new Button(null, Icons.of("mdal-filter_list"));
        button.getStyleClass().setAll("column-filter");
        button.setFocusTraversable(false);
        button.setAccessibleText(viewModel.desk().text("roster.column-menu", column.getText()));
        button.setOnAction(e -> show(button));
        column.setGraphic(button);
        viewModel.query().parsedProperty().addListener(o -> mark(button));
        mark(button);
    }

    private void mark(Button button) {
        var filtered = viewModel.query().parsedProperty().get().clauses().stream()
                .flatMap(clause -> clause.field().stream())
                .anyMatch(field -> field.key().equals(what.field().key()));
        button.getStyleClass().remove("filtered");
        if (filtered) {
            button.getStyleClass().add("filtered");
        }
    }

    private void show(Node at) {
        var menu = new ContextMenu();
        menu.getStyleClass().add("column-menu");
        var desk = viewModel.desk();
        menu.getItems()
                .addAll(
                        item(desk.text("roster.sort-up"), "mdal-arrow_upward", () -> sort(false)),
                        item(desk.text("roster.sort-down"), "mdal-arrow_downward", () -> sort(true)),
                        new SeparatorMenuItem());
        if (what.groups()) {
            var group = new CheckMenuItem(desk.text("roster.group-by-this"));
            group.setSelected(what.equals(viewModel.arrangement().group()));
            group.setOnAction(e -> viewModel.group(group.isSelected() ? what : null));
            menu.getItems().add(group);
        }
        var layout = viewModel.shownProperty().get().layout();
        var columns = layout.columns().stream().map(RosterView.Width::column).toList();
        var until = columns.indexOf(what) + 1;
        var frozen = new CheckMenuItem(desk.text("roster.freeze"));
        frozen.setSelected(layout.frozen() == until);
        frozen.setOnAction(e -> viewModel.layout(layout.frozen(layout.frozen() == until ? 0 : until)));
        var hide = item(
                desk.text("roster.hide-column"), "mdmz-visibility_off", () -> viewModel.layout(layout.toggled(what)));
        hide.setDisable(columns.size() == 1);
        var filter = new CustomMenuItem(new ColumnFilter(what, viewModel, menu::hide).node(), false);
        filter.getStyleClass().add("filter-item");
        menu.getItems().addAll(frozen, hide, new SeparatorMenuItem(), filter);
        menu.show(at, Side.BOTTOM, 0, 4);
    }

    private static MenuItem item(String text, String icon, Runnable action) {
        var item = new MenuItem(text, Icons.of(icon));
        item.setOnAction(e -> action.run());
        return item;
    }

    private void sort(boolean descending) {
        viewModel.order(new RosterOrder(List.of(new RosterOrder.Key(what, descending))));
    }
}
