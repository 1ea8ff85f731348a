package org.hallwright.ui.kit.values;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A titled list of names, each with a bar and its figure; nothing where there is no bar.
public final class BarList extends VBox {
    private static final double NAME_WIDTH = 176;
    private static final double BAR_HEIGHT = 8;

    public BarList(String title, List<Bar> bars) {
        getStyleClass().add("card");
        var heading = new Label(title);
        heading.getStyleClass().add("card-title");
        var grid = new GridPane(10, 7);
        var name = new ColumnConstraints(NAME_WIDTH);
        var bar = new ColumnConstraints(60, 120, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
        var figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(name, bar, figure);
        for (var row = 0; row < bars.size(); row++) {
            var each = bars.get(row);
            var number = new Label(each.figure());
            number.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row, new Label(each.name()), track(each.share()), number);
        }
        getChildren().setAll(heading, grid);
    }

    private static Region track(double share) {
        var filled = new Region();
        filled.getStyleClass().add("bar-filled");
        filled.setManaged(false);
        var track = new Region() {
            {
                getChildren().add(filled);
            }

            @Override
            protected void layoutChildren() {
                filled.resizeRelocate(0, 0, Math.max(2, getWidth() * share), getHeight());
            }
        };
        track.getStyleClass().add("bar-track");
        track.setMinHeight(BAR_HEIGHT);
        track.setMaxHeight(BAR_HEIGHT);
        return track;
    }
}
