package org.hallwright.ui.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hallwright.ui.roster.column.OwnColumn;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.jspecify.annotations.Nullable;

/// The menus beside the query: by what to group, which columns to show, and keeping all that as a view.
final class TableMenus {
    private final ExhibitorsViewModel viewModel;

    TableMenus(ExhibitorsViewModel viewModel) {
        this.viewModel = viewModel;
    }

    void furnish(MenuButton groups, MenuButton columns, MenuButton keep, ViewTabs tabs) {
        groups.setOnShowing(e -> groups(groups));
        columns.setOnShowing(e -> columns(columns));
        groups(groups);
        columns(columns);
        keep(keep, tabs);
        viewModel.shownProperty().addListener(o -> mark(groups, keep));
        mark(groups, keep);
    }

    private void mark(MenuButton groups, MenuButton keep) {
        var shown = viewModel.shownProperty().get();
        var by = shown.group();
        groups.setText(
                by == null
                        ? viewModel.desk().text("roster.group")
                        : viewModel.desk().text("roster.grouped", heading(by)));
        keep.setDisable(shown.shows(viewModel.chosenProperty().get()));
    }

    private String heading(ShownColumn column) {
        return column.heading(viewModel.desk().messages());
    }

    /// Ours, then those that files brought.
    private Stream<ShownColumn> all() {
        var own = viewModel.query().columns().stream().map(OwnColumn::new);
        return Stream.concat(Arrays.stream(RosterColumn.values()), own);
    }

    private void groups(MenuButton menu) {
        var one = new ToggleGroup();
        var items = new ArrayList<MenuItem>();
        items.add(group(viewModel.desk().text("roster.group-none"), null, one));
        all().filter(ShownColumn::groups).forEach(column -> items.add(group(heading(column), column, one)));
        var close = new MenuItem(viewModel.desk().text("roster.group-close"));
        close.setOnAction(e -> viewModel.arrangement().closeAll(true));
        var open = new MenuItem(viewModel.desk().text("roster.group-open"));
        open.setOnAction(e -> viewModel.arrangement().closeAll(false));
        close.setDisable(viewModel.arrangement().group() == null);
        open.setDisable(close.isDisable());
        items.add(new SeparatorMenuItem());
        items.add(close);
        items.add(open);
        menu.getItems().setAll(items);
    }

    private MenuItem group(String words, @Nullable ShownColumn column, ToggleGroup one) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setToggleGroup(one);
        item.setSelected(Objects.equals(viewModel.arrangement().group(), column));
        item.setOnAction(e -> viewModel.group(column));
        return item;
    }

    private void columns(MenuButton menu) {
        var layout = viewModel.shownProperty().get().layout();
        menu.getItems()
                .setAll(all().map(column -> {
                            var item = new CheckMenuItem(heading(column));
                            item.setMnemonicParsing(false);
                            item.setSelected(layout.shows(column));
                            item.setDisable(column == RosterColumn.NAME);
                            item.setOnAction(e -> viewModel.layout(
                                    viewModel.shownProperty().get().layout().toggled(column)));
                            return item;
                        })
                        .toList());
    }

    private void keep(MenuButton menu, ViewTabs tabs) {
        var name = new TextField();
        name.setPromptText(viewModel.desk().text("roster.view-name"));
        var save = new Button(viewModel.desk().text("roster.view-save"));
        save.getStyleClass().add("accent");
        save.disableProperty().bind(name.textProperty().isEmpty());
        save.setDefaultButton(false);
        Runnable act = () -> {
            tabs.keep(name.getText());
            name.clear();
            menu.hide();
        };
        save.setOnAction(e -> act.run());
        name.setOnAction(e -> act.run());
        var hint = new Label(viewModel.desk().text("roster.view-hint"));
        hint.setWrapText(true);
        hint.setMaxWidth(280);
        hint.getStyleClass().add("text-muted");
        var item = new CustomMenuItem(new VBox(8, hint, new HBox(6, name, save)), false);
        item.getStyleClass().add("filter-item");
        menu.getItems().setAll(item);
        menu.setOnShown(e -> {
            var chosen = viewModel.chosenProperty().get();
            name.setText(chosen.own() ? chosen.id() : "");
            name.requestFocus();
        });
    }
}
