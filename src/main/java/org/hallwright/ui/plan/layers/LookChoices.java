package org.hallwright.ui.plan.layers;

import java.util.ArrayList;
import java.util.Arrays;
import javafx.scene.control.ComboBox;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.kit.Choices;
import org.jspecify.annotations.Nullable;

/// The lists from which a preset and the meaning of colours are chosen, wherever they stand.
public final class LookChoices {
    private LookChoices() {}

    /// The presets; nothing is chosen while the plan looks like none of them.
    public static void presets(ComboBox<@Nullable PlanPreset> list, LayersViewModel viewModel, Messages messages) {
        list.getItems().setAll(new ArrayList<>(Arrays.asList(PlanPreset.values())));
        list.setConverter(Choices.words(p -> messages.text(p == null ? "plan.own-view" : p.key())));
        list.setPromptText(messages.text("plan.own-view"));
        list.valueProperty().bindBidirectional(viewModel.presetProperty());
    }

    public static void colours(ComboBox<ColourBy> list, LayersViewModel viewModel, Messages messages) {
        list.getItems().setAll(ColourBy.values());
        list.setConverter(Choices.words(by -> by == null ? "" : messages.text("colour-by", by)));
        list.setVisibleRowCount(ColourBy.values().length);
        list.valueProperty().bindBidirectional(viewModel.colourByProperty());
    }
}
