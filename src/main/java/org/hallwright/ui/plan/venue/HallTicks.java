package org.hallwright.ui.plan.venue;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// Lists halls with a box to tick, and below each what it is like and what is built into it.
final class HallTicks {
    private final Pane pane;
    private final HallWords words;

    HallTicks(Pane pane, HallWords words) {
        this.pane = pane;
        this.words = words;
    }

    void show(List<HallTick> ticks) {
        pane.getChildren().setAll(ticks.stream().map(this::row).toList());
    }

    private VBox row(HallTick tick) {
        var box = new CheckBox(words.title(tick.hall()));
        box.selectedProperty().bindBidirectional(tick.ticked());
        var row = new VBox(box, line(words.facts(tick.hall())), line(words.built(tick.built())));
        row.getStyleClass().add("hall-tick");
        return row;
    }

    private static Label line(String text) {
        var line = new Label(text);
        line.setWrapText(true);
        line.getStyleClass().addAll("text-muted", "hall-tick-line");
        return line;
    }
}
