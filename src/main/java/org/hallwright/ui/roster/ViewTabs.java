package org.hallwright.ui.roster;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.roster.row.ExhibitorsViewModel;
import org.hallwright.ui.roster.row.RosterView;

/// The views of the roster as buttons, each with how many it shows; what was changed about the chosen one is marked,
/// and can be kept as a view of the user's own.
final class ViewTabs {
    private final Pane place;
    private final ExhibitorsViewModel viewModel;

    ViewTabs(Pane place, ExhibitorsViewModel viewModel) {
        this.place = place;
        this.viewModel = viewModel;
        viewModel.countsProperty().addListener(o -> refresh());
        viewModel.chosenProperty().addListener(o -> refresh());
        refresh();
    }

    private void refresh() {
        var group = new ToggleGroup();
        var tabs = new ArrayList<Node>();
        for (var view : viewModel.views()) {
            var tab = new ToggleButton();
            var count = viewModel.countsProperty().get().getOrDefault(view.id(), 0);
            tab.setText(name(view) + "  " + viewModel.desk().formats().number(count, 0));
            tab.getStyleClass().add("sieve-chip");
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setToggleGroup(group);
            tab.setSelected(view.id().equals(viewModel.chosenProperty().get().id()));
            tab.setOnAction(e -> {
                tab.setSelected(true);
                viewModel.choose(view);
            });
            if (view.own()) {
                var remove = new MenuItem(viewModel.desk().text("roster.view-delete"), Icons.of("mdal-delete"));
                remove.setOnAction(e -> viewModel.remove(view));
                tab.setContextMenu(new ContextMenu(remove));
            }
            tabs.add(tab);
        }
        place.getChildren().setAll(tabs);
    }

    String name(RosterView view) {
        return view.own() ? view.id() : viewModel.desk().text("roster.view." + view.id());
    }

    /// Keeps what is shown now under that name.
    void keep(String name) {
        var taken = RosterView.ofProgram().stream().map(RosterView::id).toList();
        if (!name.isBlank() && !taken.contains(name.strip())) {
            viewModel.keep(name.strip());
        }
    }
}
