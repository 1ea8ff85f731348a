package org.hallwright.ui.schedule;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.schedule.ScheduleGrid;
import org.hallwright.service.Committed;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Selectable;
import org.hallwright.ui.kit.ViewController;
import org.hallwright.ui.schedule.ScheduleViewModel.Gap;
import org.hallwright.ui.schedule.intake.ScheduleImportController;

/// Wires the schedule's view to [ScheduleViewModel]: days above, the timetable, and what stands beside it.
public final class ScheduleController extends ViewController implements Selectable {
    private final ScheduleViewModel view;
    private final ScheduleEditing editing;
    private final Desk desk;

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

    ScheduleController(ScheduleViewModel view, ScheduleEditing editing) {
        this.view = view;
        this.editing = editing;
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
        var keys = new ScheduleKeys(view, editing, sideController::editTitle);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys::everywhere);
        canvas.setOnKeyPressed(keys::onCanvas);
        sideController.draggedOnto(
                canvas, new ScheduleMouse(root, canvas, view, editing, new DragTargets(tabs, sideController, desk)));
        intakeController.onImported(view::revealFirst);
        canvas.overlay(editing::overlay);
        view.sheetProperty().subscribe(sheet -> canvas.show(sheet, editing.isDragging()));
        view.hourHeightProperty().subscribe(height -> canvas.hourHeight(height.doubleValue(), canvas.getHeight() / 2));
        view.foundProperty().subscribe(canvas::repaint);
        editing.proposalProperty().subscribe(canvas::repaint);
        view.selectionProperty().subscribe(() -> {
            canvas.repaint();
            if (!editing.isDragging()) {
                revealSelected();
            }
        });
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
                    .filter(area -> selected.contains(area.block().activity()))
                    .map(ScheduleGrid.Area::bounds)
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
