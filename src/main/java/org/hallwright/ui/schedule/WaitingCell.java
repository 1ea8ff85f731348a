package org.hallwright.ui.schedule;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.schedule.gesture.Gesture;

/// An activity that is not on the timetable; it is dragged onto it from here.
final class WaitingCell extends ListCell<Activity> {
    private final Desk desk;

    WaitingCell(Desk desk, ScheduleMouse mouse, ScheduleCanvas canvas) {
        this.desk = desk;
        getStyleClass().add("schedule-waiting");
        setPrefWidth(0);
        setOnMouseDragged(e -> {
            var table = canvas.timetable();
            if (getItem() != null && table != null) {
                mouse.begin(new Gesture.Place(getItem(), table.rooms()));
            }
        });
    }

    @Override
    protected void updateItem(Activity item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        var title = new Label(desk.name(item.title()), Icons.of("mdal-drag_indicator", "schedule-grip"));
        var kind = desk.messages().text("activity-kind", item.kind());
        var state = item.state() == ActivityState.CANCELLED
                ? " · " + desk.messages().text("activity-state", item.state())
                : "";
        var below = new Label(kind + " · " + desk.formats().duration(item.length()) + state);
        below.getStyleClass().add("schedule-below");
        setGraphic(new VBox(title, below));
    }
}
