package org.hallwright.ui.schedule.track;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.hallwright.ui.kit.Desk;

/// A row of the list of tracks: colour, name, and how many activities are in it.
public final class TrackCell extends ListCell<TrackRow> {
    private final Desk desk;
    private final Label name = new Label();
    private final Label activities = new Label();
    private final HBox row;

    TrackCell(Desk desk) {
        this.desk = desk;
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        activities.setMinWidth(Region.USE_PREF_SIZE);
        activities.getStyleClass().add("schedule-below");
        row = new HBox(name, activities);
        row.getStyleClass().add("schedule-track-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TrackRow item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : row);
        if (!empty && item != null) {
            name.setText(desk.name(item.name()));
            name.setGraphic(swatch(item.colour()));
            activities.setText(desk.text("schedule.track-activities", item.activities()));
        }
    }

    /// A small square of a colour.
    ///
    /// @param colour `#rrggbb`
    public static Rectangle swatch(String colour) {
        var swatch = new Rectangle(11, 11, Color.web(colour));
        swatch.setArcWidth(3);
        swatch.setArcHeight(3);
        return swatch;
    }
}
