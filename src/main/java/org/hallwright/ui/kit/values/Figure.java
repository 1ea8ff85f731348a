package org.hallwright.ui.kit.values;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A figure with what it counts below it, as views show a row of them.
public final class Figure extends VBox {
    /// @param number as the language writes it
    public Figure(String number, String words) {
        getChildren().addAll(styled(number, "figure"), styled(words, "figure-label"));
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
