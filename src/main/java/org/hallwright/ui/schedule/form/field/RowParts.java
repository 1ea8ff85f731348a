package org.hallwright.ui.schedule.form.field;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.ui.kit.Desk;

/// What a row of a [RowsField] is made of.
public final class RowParts {
    private RowParts() {}

    public static TextField text(Desk desk, String text, String key, Consumer<String> typed) {
        var field = new TextField(text);
        field.setPromptText(desk.text(key));
        field.setAccessibleText(desk.text(key));
        field.textProperty().subscribe((before, now) -> typed.accept(now));
        return field;
    }

    /// A field for minutes.
    public static TextField minutes(Desk desk, String text, Consumer<String> typed) {
        var field = text(desk, text, "schedule.minutes", typed);
        field.getStyleClass().add("schedule-minutes");
        return field;
    }

    /// Fields side by side, and the unit of the last.
    public static HBox beside(String unit, Node... fields) {
        var words = new Label(unit);
        words.setMinWidth(Region.USE_PREF_SIZE);
        var part = new HBox(fields);
        part.getChildren().add(words);
        part.getStyleClass().add("schedule-row-part");
        return part;
    }

    public static VBox below(Node... fields) {
        var rows = new VBox(fields);
        rows.getStyleClass().add("schedule-row-fields");
        return rows;
    }
}
