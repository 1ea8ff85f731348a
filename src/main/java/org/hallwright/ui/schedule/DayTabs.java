package org.hallwright.ui.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.i18n.Formats;

/// The days side by side, with weekday, date and number of activities; the one in front is chosen.
final class DayTabs {
    private final ScheduleViewModel view;
    private final Formats formats;
    private final ScrollPane pane;
    private final HBox row = new HBox();
    private final List<ToggleButton> buttons = new ArrayList<>();

    DayTabs(ScrollPane pane, ScheduleViewModel view) {
        this.pane = pane;
        this.view = view;
        this.formats = view.desk().formats();
        row.getStyleClass().add("schedule-days");
        pane.setContent(row);
        pane.setFitToHeight(true);
        row.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.RIGHT) {
                view.stepDay(e.getCode() == KeyCode.LEFT ? -1 : 1);
                buttons.stream().filter(ToggleButton::isSelected).forEach(ToggleButton::requestFocus);
                e.consume();
            }
        });
        view.days().subscribe(this::list);
        view.dayProperty().subscribe(day -> mark());
        list();
    }

    private void list() {
        buttons.clear();
        view.days().forEach(tab -> buttons.add(button(tab)));
        row.getChildren().setAll(buttons);
        mark();
    }

    private ToggleButton button(DayTab tab) {
        var weekday = new Label(formats.weekday(tab.day()));
        weekday.getStyleClass().add("schedule-day-weekday");
        var count = new Label(String.valueOf(tab.activities()));
        count.getStyleClass().add("schedule-day-count");
        count.setVisible(tab.activities() > 0);
        var date = new Label(formats.dayOfMonth(tab.day()));
        date.getStyleClass().add("schedule-day-date");
        var bottom = new HBox(date, count);
        bottom.setAlignment(Pos.CENTER_LEFT);
        bottom.setSpacing(6);
        var button = new ToggleButton(null, new VBox(weekday, bottom));
        button.getStyleClass().addAll("flat", "schedule-day");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setUserData(tab.day());
        button.setAccessibleText(view.desk().text("schedule.day-of", formats.longDay(tab.day()), tab.activities()));
        button.setOnAction(click -> {
            view.dayProperty().set(tab.day());
            mark();
        });
        return button;
    }

    private void mark() {
        for (var i = 0; i < buttons.size(); i++) {
            var chosen = buttons.get(i).getUserData().equals(view.dayProperty().get());
            buttons.get(i).setSelected(chosen);
            buttons.get(i).setFocusTraversable(chosen);
            if (chosen && buttons.size() > 1) {
                pane.setHvalue(i / (buttons.size() - 1.0));
            }
        }
    }

    /// The day whose tab lies at a place of the scene.
    Optional<LocalDate> at(double sceneX, double sceneY) {
        if (!pane.contains(pane.sceneToLocal(sceneX, sceneY))) {
            return Optional.empty();
        }
        return buttons.stream()
                .filter(button -> button.contains(button.sceneToLocal(sceneX, sceneY)))
                .map(button -> (LocalDate) button.getUserData())
                .findFirst();
    }
}
