package org.hallwright.ui.plan.bar;

import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.plan.action.ActionViews;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanAction.Group;
import org.hallwright.ui.plan.action.PlanForm;

/// The sheet over the plan with every key and what it does; made of the actions themselves.
public final class ShortcutsController implements PlanForm {
    private final ActionViews views;
    private final Messages messages;

    @FXML
    private StackPane veil;

    @FXML
    private FlowPane groups;

    public ShortcutsController(ActionViews views, Messages messages) {
        this.views = views;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        veil.managedProperty().bind(veil.visibleProperty());
        veil.setVisible(false);
        for (var group : Group.values()) {
            var keyed = Stream.of(PlanAction.values())
                    .filter(action ->
                            action.group() == group && !action.keyText().isEmpty())
                    .toList();
            if (!keyed.isEmpty()) {
                var rows = new GridPane();
                rows.getStyleClass().add("shortcut-rows");
                keyed.forEach(action ->
                        rows.addRow(rows.getRowCount(), key(action.keyText()), new Label(views.words(action))));
                var title = new Label(messages.text("plan-actions", group));
                title.getStyleClass().add("section-title");
                groups.getChildren().add(new VBox(4, title, rows));
            }
        }
    }

    /// Asked for again, it goes.
    @Override
    public void ask() {
        veil.setVisible(!veil.isVisible());
    }

    private static Label key(String text) {
        var key = new Label(text);
        key.getStyleClass().add("shortcut-key");
        return key;
    }

    @FXML
    private void onClose() {
        veil.setVisible(false);
    }
}
