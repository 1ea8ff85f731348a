package org.hallwright.ui.plan.action;

import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.kit.Icons;

/// Makes buttons and menus of actions: words, icon, key and whether they can be done come from the action.
///
/// Menus are shown by hand and never set on a control, which would make their keys work a second time, and while
/// typing.
public final class ActionViews {
    private final PlanActions actions;
    private final Messages messages;

    public ActionViews(PlanActions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
    }

    public PlanActions actions() {
        return actions;
    }

    public String words(PlanAction action) {
        return messages.text("plan-action", action);
    }

    /// The words with the key behind them, for tooltips.
    public String tip(PlanAction action) {
        return action.keyText().isEmpty()
                ? words(action)
                : messages.text("plan.action-tip", words(action), action.keyText());
    }

    /// Puts icon, tooltip and what it does on a button.
    public <B extends ButtonBase> B dress(B button, PlanAction action) {
        button.setGraphic(Icons.of(action.icon()));
        button.setTooltip(new Tooltip(tip(action)));
        button.setAccessibleText(words(action));
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(actions.enabled(action)));
        button.setOnAction(e -> actions.run(action));
        return button;
    }

    public MenuItem item(PlanAction action) {
        var switched = actions.switched(action);
        var item = switched == null ? new MenuItem() : new CheckMenuItem();
        if (switched != null) {
            ((CheckMenuItem) item).setSelected(switched.get());
        } else {
            item.setGraphic(Icons.of(action.icon()));
        }
        item.setText(words(action));
        action.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.setDisable(!actions.enabled(action).get());
        item.setOnAction(e -> actions.run(action));
        return item;
    }

    /// Fills a menu as it is now; null makes a line between items.
    public void fill(ContextMenu menu, PlanAction... items) {
        menu.getItems()
                .setAll(Stream.of(items)
                        .map(action -> action == null ? new SeparatorMenuItem() : item(action))
                        .toList());
    }
}
