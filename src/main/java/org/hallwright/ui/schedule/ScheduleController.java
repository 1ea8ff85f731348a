package org.hallwright.ui.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.schedule.DateWords;
import org.hallwright.drawing.schedule.ScheduleArea;
import org.hallwright.service.Committed;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Selectable;
import org.hallwright.ui.kit.ViewController;
import org.hallwright.ui.schedule.ScheduleViewModel.Gap;
import org.hallwright.ui.schedule.gesture.Timetable;
import org.hallwright.ui.schedule.intake.ScheduleImportController;
import org.jspecify.annotations.Nullable;

/// Wires the schedule's view to [ScheduleViewModel]: days above, the timetable, and what stands beside it.
public final class ScheduleController extends ViewController implements Selectable {
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 31;

    private final ScheduleViewModel view;
    private final ScheduleEditing editing;
    private final ScheduleVerbs verbs;
    private final Desk desk;
    private @Nullable LocalDate scrolledTo;

    @FXML
    private VBox root;

    @FXML
    private TextField filter;

    @FXML
    private Label foundCount;

    @FXML
    private ScrollPane days;

    @FXML
    private HBox full;

    @FXML
    private ScheduleCanvas canvas;

    @FXML
    private Label hint;

    @FXML
    private HBox legend;

    @FXML
    private ToggleGroup spans;

    @FXML
    private ToggleButton day;

    @FXML
    private ToggleButton week;

    @FXML
    private ToggleButton month;

    @FXML
    private VBox noRooms;

    @FXML
    private TextField firstRoom;

    @FXML
    private VBox noActivities;

    @FXML
    private Node side;

    @FXML
    private ScheduleSideController sideController;

    @FXML
    private Node intake;

    @FXML
    private ScheduleImportController intakeController;

    ScheduleController(ScheduleViewModel view, ScheduleEditing editing, ScheduleVerbs verbs) {
        this.view = view;
        this.editing = editing;
        this.verbs = verbs;
        this.desk = view.desk();
    }

    @FXML
    private void initialize() {
        var tabs = new DayTabs(days, view);
        filter.textProperty().bindBidirectional(view.filterProperty());
        foundCount
                .textProperty()
                .bind(Bindings.createStringBinding(this::foundWords, view.foundProperty(), view.filterProperty()));
        noRooms.visibleProperty().bind(view.gapProperty().isEqualTo(Gap.ROOMS));
        full.visibleProperty().bind(view.gapProperty().isNotEqualTo(Gap.ROOMS));
        noActivities.visibleProperty().bind(view.gapProperty().isEqualTo(Gap.ACTIVITIES));
        var menu = new ScheduleMenu(canvas, view, editing, verbs, sideController::editTitle);
        new ScheduleStrip(view, editing, verbs, hint, legend);
        var keys = new ScheduleKeys(
                view, editing, verbs, sideController::editTitle, () -> verbs.findSlots(menu::showSlots), this::showSpan);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::everywhere);
        canvas.setOnKeyPressed(keys::onCanvas);
        sideController.draggedOnto(
                canvas, new ScheduleMouse(root, canvas, view, editing, new DragTargets(tabs, sideController, desk)));
        intakeController.onImported(view::revealFirst);
        var formats = desk.formats();
        canvas.prepare(
                new DateWords(formats::weekday, formats::dayOfMonth, formats::month, formats::monthName),
                editing::overlay,
                this::onScrolled);
        view.sheetProperty().subscribe(sheet -> canvas.show(sheet));
        view.dayProperty().subscribe(day -> {
            if (day != null && !day.equals(scrolledTo)) {
                canvas.goTo(day);
            }
        });
        view.hourHeightProperty()
                .subscribe(height -> {
                    canvas.hourHeight(height.doubleValue(), 0, canvas.getHeight() / 2);
                    markSpan();
                });
        view.foundProperty().subscribe(canvas::repaint);
        editing.proposalProperty().subscribe(canvas::repaint);
        view.selectionProperty().subscribe(() -> {
            canvas.repaint();
            if (!editing.isDragging()) {
                revealSelected();
            }
        });
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

    private String foundWords() {
        var found = view.foundProperty().get().size();
        return view.filterProperty().get().isBlank() ? "" : desk.text("schedule.found", found);
    }

    /// Brings what is selected into sight, from its upper left on where it is too large.
    private void revealSelected() {
        var selected = view.selectionProperty().get();
        var table = canvas.timetable();
        if (table != null && selected.size() <= 2) {
            canvas.layout();
            Optional.ofNullable(canvas.timetable()).stream()
                    .flatMap(t -> t.areas().stream())
                    .filter(area -> selected.stream().anyMatch(area::holds))
                    .map(ScheduleArea::bounds)
                    .reduce(Bounds::union)
                    .ifPresent(canvas::reveal);
        }
    }

    @Override
    protected void onShow() {
        whileShown(desk.listen(this::onChange));
        view.open();
        canvas.requestFocus();
    }

    private void onChange(Committed committed) {
        view.onChange(committed);
        sideController.refresh();
    }

    @Override
    public void select(List<? extends Id<? extends Entry>> entries) {
        view.revealEntries(entries);
    }

    /// The day in front.
    LocalDate day() {
        return view.dayProperty().get();
    }

    ScheduleImportController importing() {
        return intakeController;
    }

    @FXML
    private void onPreviousDay() {
        view.stepDay(-1);
    }

    @FXML
    private void onNextDay() {
        view.stepDay(1);
    }

    @FXML
    private void onDay() {
        showSpan(1);
    }

    @FXML
    private void onWeek() {
        showSpan(DAYS_OF_WEEK);
    }

    @FXML
    private void onMonth() {
        showSpan(DAYS_OF_MONTH);
    }

    /// So many days fill the canvas, from the one in front on.
    private void showSpan(int days) {
        var front = view.dayProperty().get();
        view.zoom(canvas.hourHeightFor(days) / view.hourHeightProperty().get());
        markSpan();
        if (front != null) {
            view.dayProperty().set(front);
            canvas.goTo(front);
        }
    }

    /// Chooses the span that is nearest to what is in sight.
    private void markSpan() {
        var days = canvas.hourHeightFor(1) / view.hourHeightProperty().get();
        spans.selectToggle(days < DAYS_OF_WEEK / 3.0 ? day : days < DAYS_OF_WEEK * 2 ? week : month);
    }

    @FXML
    private void onZoomIn() {
        view.zoom(1.25);
    }

    @FXML
    private void onZoomOut() {
        view.zoom(0.8);
    }

    @FXML
    private void onAddActivity() {
        editing.makeAnywhere();
    }

    @FXML
    private void onImport() {
        intakeController.ask();
    }

    @FXML
    private void onAddRoom() {
        sideController.showRoom(null);
    }

    @FXML
    private void onAddFirstRoom() {
        editing.addRoom(Name.guess(firstRoom.getText()), 0);
    }
}
