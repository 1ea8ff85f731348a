package org.hallwright.ui.plan.layers;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.kit.Icons;
import org.jspecify.annotations.Nullable;

/// The pane with the layers of the plan from the top down, each with an eye and, where elements lie on it, a lock.
public final class LayersController {
    private static final double HIDDEN = 0.55;

    private final LayersViewModel viewModel;
    private final Messages messages;

    @FXML
    private ComboBox<@Nullable PlanPreset> preset;

    @FXML
    private ComboBox<ColourBy> colours;

    @FXML
    private GridPane layers;

    public LayersController(LayersViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        LookChoices.presets(preset, viewModel, messages);
        LookChoices.colours(colours, viewModel, messages);
        var fromTop = List.of(PlanLayer.values()).reversed();
        for (var row = 0; row < fromTop.size(); row++) {
            row(row, fromTop.get(row));
        }
    }

    private void row(int row, PlanLayer layer) {
        var name = new Label(messages.text(layer.key()));
        var shown = viewModel.shownProperty(layer);
        var eye = toggle(shown, "mdmz-visibility", "mdmz-visibility_off", "plan.layer-shown", name.getText());
        name.opacityProperty().bind(Bindings.when(shown).then(1.0).otherwise(HIDDEN));
        name.setOnMouseClicked(e -> shown.set(!shown.get()));
        layers.add(eye, 0, row);
        layers.add(name, 1, row);
        if (layer.hasElements()) {
            var locked = viewModel.lockedProperty(layer);
            layers.add(toggle(locked, "mdal-lock", "mdal-lock_open", "plan.layer-locked", name.getText()), 2, row);
        }
    }

    private ToggleButton toggle(BooleanProperty on, String iconOn, String iconOff, String key, String name) {
        var icon = Icons.of(on.get() ? iconOn : iconOff);
        on.addListener((o, before, now) -> icon.setIconLiteral(now ? iconOn : iconOff));
        var toggle = new ToggleButton(null, icon);
        toggle.getStyleClass().addAll("button-icon", "flat", "layer-toggle");
        toggle.setTooltip(new Tooltip(messages.text(key, name)));
        toggle.setAccessibleText(messages.text(key, name));
        toggle.selectedProperty().bindBidirectional(on);
        return toggle;
    }

    @FXML
    private void onShowAll() {
        viewModel.showAll();
    }
}
