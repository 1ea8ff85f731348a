package org.hallwright.ui.plan.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.Screen;
import org.junit.jupiter.api.Test;

class PlanActionsTest {
    private final PlanActions actions = new PlanActions();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void whatNobodyDoesIsDisabledAndDoesNothing() {
        assertThat(actions.enabled(PlanAction.DELETE).get()).isFalse();
        assertThat(actions.run(PlanAction.DELETE)).isFalse();
    }

    @Test
    void anActionIsDoneOnlyWhileItIsEnabled() {
        var enabled = new SimpleBooleanProperty(false);
        actions.on(PlanAction.DELETE, done::incrementAndGet, enabled);

        assertThat(actions.run(PlanAction.DELETE)).isFalse();
        enabled.set(true);
        assertThat(actions.run(PlanAction.DELETE)).isTrue();
        assertThat(done).hasValue(1);
    }

    @Test
    void aSwitchGoesOnAndOff() {
        var grid = new SimpleBooleanProperty(true);
        actions.toggles(PlanAction.GRID, grid);

        actions.run(PlanAction.GRID);
        assertThat(grid.get()).isFalse();
        actions.run(PlanAction.GRID);
        assertThat(grid.get()).isTrue();
    }

    @Test
    void buttonsAndMenusSayWhatTheActionIsAndWhetherItCanBeDone() {
        var enabled = new SimpleBooleanProperty(false);
        var views = new ActionViews(actions, Messages.of(Language.EN));
        var screen = Screen.ready();
        var button = screen.call(() -> views.dress(new Button(), PlanAction.DELETE));
        actions.on(PlanAction.DELETE, done::incrementAndGet, enabled);
        actions.toggles(PlanAction.GRID, new SimpleBooleanProperty(true));
        var menu = screen.call(ContextMenu::new);
        screen.run(() -> views.fill(menu, PlanAction.DELETE, null, PlanAction.GRID));

        assertThat(button.isDisabled()).isTrue();
        screen.run(() -> enabled.set(true));
        assertThat(button.isDisabled()).isFalse();
        assertThat(views.tip(PlanAction.BOOTH_TOOL)).isEqualTo("Draw a booth (B)");
        assertThat(views.tip(PlanAction.RULES)).isEqualTo("Rules…");
        assertThat(menu.getItems().get(0).isDisable()).isTrue();
        assertThat(menu.getItems().get(1)).isInstanceOf(SeparatorMenuItem.class);
        assertThat(((CheckMenuItem) menu.getItems().get(2)).isSelected()).isTrue();
    }
}
