package org.hallwright.ui.plan.board;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.plan.board.Picking.By;
import org.hallwright.ui.plan.board.Picking.Pick;

/// The menu that selects booths by what they have in common, each with how many there are.
///
/// They are counted when the menu is pointed at: who opens the one around it may want something else of it.
public final class PickMenu {
    private static final int MOST = 30;

    private PickMenu() {}

    public static Menu of(FloorPlanViewModel viewModel) {
        var messages = viewModel.desk().messages();
        var menu = new Menu(messages.text("plan.select-by"), Icons.of("mdmz-select_all"));
        menu.getStyleClass().add("pick-menu");
        for (var by : By.values()) {
            menu.getItems().add(new Menu(messages.text("plan-pick", by)));
        }
        menu.setOnShowing(e -> {
            if (e.getTarget() == menu) {
                viewModel
                        .picking()
                        .picks()
                        .forEach((by, picks) -> fill((Menu) menu.getItems().get(by.ordinal()), picks, viewModel));
            }
        });
        return menu;
    }

    /// What there is none of is disabled, not hidden.
    private static void fill(Menu group, List<Pick> picks, FloorPlanViewModel viewModel) {
        group.getItems()
                .setAll(picks.stream()
                        .limit(MOST)
                        .map(pick -> item(pick, viewModel))
                        .toList());
        group.setDisable(picks.isEmpty());
    }

    private static MenuItem item(Pick pick, FloorPlanViewModel viewModel) {
        var item = new MenuItem(viewModel.desk().text("plan.pick-item", pick.words(), pick.count()));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> viewModel.picking().pick(pick));
        return item;
    }
}
