package org.hallwright.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.kit.Place;

/// The navigation rail: a button per place, one of them marked; without an exhibition only the portfolio is open.
final class Rail {
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final ToggleGroup group = new ToggleGroup();

    Rail(VBox box, Messages messages, boolean hasExhibition, Consumer<Place> onPlace) {
        for (var place : Place.values()) {
            var button = new ToggleButton(messages.text("place", place), Icons.of(place.icon()));
            button.setContentDisplay(ContentDisplay.TOP);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.getStyleClass().add("rail-button");
            button.setDisable(place != Place.PORTFOLIO && !hasExhibition);
            button.setOnAction(e -> {
                button.setSelected(true);
                onPlace.accept(place);
            });
            buttons.put(place, button);
            box.getChildren().add(button);
        }
    }

    void mark(Place place) {
        buttons.get(place).setSelected(true);
    }
}
