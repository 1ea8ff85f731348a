package org.hallwright.ui.plan.board;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.plan.board.Picking.By;
import org.hallwright.ui.plan.board.Picking.Pick;

/// The menu that selects booths by what they have in common, each with how many there are; made anew whenever a
/// menu is shown.
public final class PickMenu {
    private static final int MOST = 30;

    private PickMenu() {}

    public static Menu of(FloorPlanViewModel viewModel) {
        var messages = viewModel.desk().messages();
        var menu = new Menu(messages.text("plan.select-by"), Icons.of("mdmz-select_all"));
        menu.getStyleClass().add("pick-menu");
        for (var by : By.values()) {
            menu.getItems().add(group(by, viewModel, messages));
        }
        return menu;
    }

    /// What there is none of is disabled, not hidden.
    private static Menu group(By by, FloorPlanViewModel viewModel, Messages messages) {
        var group = new Menu(messages.text("plan-pick", by));
        var picks = viewModel.picking().picks(by);
        picks.stream().limit(MOST).map(pick -> item(pick, viewModel)).forEach(group.getItems()::add);
        group.setDisable(picks.isEmpty());
        return group;
    }

    private static MenuItem item(Pick pick, FloorPlanViewModel viewModel) {
        var item = new MenuItem(viewModel.desk().text("plan.pick-item", pick.words(), pick.count()));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> viewModel.picking().pick(pick));
        return item;
    }
}
