package org.hallwright.ui.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.schedule.DateWords;
import org.hallwright.drawing.schedule.ScheduleArea;
import org.hallwright.i18n.Formats;
import org.hallwright.ui.schedule.gesture.Timetable;
import org.jspecify.annotations.Nullable;

/// Which part of the timeline is looked at: the day in front and the scale, kept in step with scrolling and zooming.
final class TimelineEye {
    static final int DAY = 1;
    static final int WEEK = 7;
    static final int MONTH = 31;
    private static final List<Integer> SPANS = List.of(DAY, WEEK, MONTH);

    private final ScheduleViewModel view;
    private final ScheduleCanvas canvas;
    private final ToggleGroup spans;
    private @Nullable LocalDate scrolledTo;

    /// @param spans the buttons for a day, a week and a month
    TimelineEye(ScheduleViewModel view, ScheduleCanvas canvas, ToggleGroup spans, ScheduleEditing editing) {
        this.view = view;
        this.canvas = canvas;
        this.spans = spans;
        for (var i = 0; i < SPANS.size(); i++) {
            var span = SPANS.get(i);
            ((ToggleButton) spans.getToggles().get(i)).setOnAction(e -> show(span));
        }
        canvas.prepare(words(view.desk().formats()), editing::overlay, this::onScrolled);
        view.sheetProperty().subscribe(sheet -> canvas.show(sheet));
        view.dayProperty().subscribe(day -> {
            if (day != null && !day.equals(scrolledTo)) {
                canvas.goTo(day);
            }
        });
        view.hourHeightProperty().subscribe(height -> {
            canvas.hourHeight(height.doubleValue(), 0, canvas.getHeight() / 2);
            mark();
        });
        view.foundProperty().subscribe(canvas::repaint);
        view.marks().changedProperty().subscribe(canvas::repaint);
        editing.proposalProperty().subscribe(canvas::repaint);
        view.selectionProperty().subscribe(() -> {
            canvas.repaint();
            if (!editing.isDragging()) {
                revealSelected();
            }
        });
    }

    private static DateWords words(Formats formats) {
        return new DateWords(formats::weekday, formats::dayOfMonth, formats::month, formats::monthName);
    }

    /// The day in front is the one in the middle, unless it can still be seen.
    private void onScrolled(Timetable table) {
        var seen = canvas.viewport().visible();
        var day = view.dayProperty().get();
        if (day != null && !table.shows(day, seen)) {
            scrolledTo = table.dayAt(seen.minY() + (table.grid().top() + seen.height()) / 2);
            view.dayProperty().set(scrolledTo);
            scrolledTo = null;
        }
    }

    /// So many days fill the canvas, from the one in front on.
    void show(int days) {
        var front = view.dayProperty().get();
        view.zoom(canvas.hourHeightFor(days) / view.hourHeightProperty().get());
        mark();
        if (front != null) {
            view.dayProperty().set(front);
            canvas.goTo(front);
        }
    }

    /// Chooses the span that is nearest to what is in sight.
    private void mark() {
        var days = canvas.hourHeightFor(DAY) / view.hourHeightProperty().get();
        var nearest = days < WEEK / 3.0 ? DAY : days < WEEK * 2 ? WEEK : MONTH;
        spans.selectToggle(spans.getToggles().get(SPANS.indexOf(nearest)));
    }

    /// Brings what is selected into sight, from its upper left on where it is too large.
    private void revealSelected() {
        var selected = view.selectionProperty().get();
        if (canvas.timetable() != null && selected.size() <= 2) {
            canvas.layout();
            Optional.ofNullable(canvas.timetable()).stream()
                    .flatMap(t -> t.areas().stream())
                    .filter(area -> selected.stream().anyMatch(area::holds))
                    .map(ScheduleArea::bounds)
                    .reduce(Bounds::union)
                    .ifPresent(canvas::reveal);
        }
    }
}
