package org.hallwright.ui.schedule.clash;

import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.form.Severities;

/// A pair that clashes: how bad it is, and in words what speaks against it.
public final class ClashCell extends ListCell<ClashItem> {
    private static final double RIM = 30;

    private final Desk desk;

    public ClashCell(Desk desk) {
        this.desk = desk;
        getStyleClass().add("schedule-clash");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ClashItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        var lines = new VBox();
        lines.getStyleClass().add("schedule-lines");
        lines.maxWidthProperty().bind(getListView().widthProperty().subtract(RIM));
        item.problems().forEach(problem -> lines.getChildren().add(Severities.line(desk, problem)));
        setGraphic(lines);
    }
}
