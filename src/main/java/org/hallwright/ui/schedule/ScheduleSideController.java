package org.hallwright.ui.schedule;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.clash.ClashCell;
import org.hallwright.ui.schedule.clash.ClashItem;
import org.hallwright.ui.schedule.track.TrackRow;
import org.jspecify.annotations.Nullable;

/// What stands beside the timetable: the form of what is selected, the clashes, and what has no time.
public final class ScheduleSideController {
    private final ScheduleViewModel view;
    private final ScheduleEditing editing;
    private final ClashCell.Verbs slots;
    private final Desk desk;
    private Verbs verbs = new Verbs() {};

    /// What is shown over the timeline when a button below a list asks for it.
    interface Verbs {
        default void showRules() {}

        default void replan() {}

        default void placeAll() {}
    }

    @FXML
    private VBox root;

    @FXML
    private ToggleGroup tabs;

    @FXML
    private ToggleButton detailsTab;

    @FXML
    private ToggleButton clashesTab;

    @FXML
    private ToggleButton waitingTab;

    @FXML
    private Node details;

    @FXML
    private ScheduleDetailsController detailsController;

    @FXML
    private VBox clashPane;

    @FXML
    private ListView<ClashItem> clashes;

    @FXML
    private Label noClashes;

    @FXML
    private VBox waitingPane;

    @FXML
    private ListView<Activity> waiting;

    @FXML
    private Label nothingWaiting;

    ScheduleSideController(ScheduleViewModel view, ScheduleEditing editing, ClashCell.Verbs slots) {
        this.slots = slots;
        this.view = view;
        this.editing = editing;
        this.desk = view.desk();
    }

    @FXML
    private void initialize() {
        tabs.selectedToggleProperty().addListener((group, before, now) -> {
            if (now == null) {
                tabs.selectToggle(before);
            }
        });
        counted(clashesTab, view.clashes(), "schedule.clashes");
        counted(waitingTab, view.waiting(), "schedule.waiting");
        clashes.setItems(view.clashes());
        clashes.setCellFactory(list -> new ClashCell(desk, slots));
        clashes.setPlaceholder(noClashes);
        clashes.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                view.reveal(item.activities());
            }
        });
        waiting.setItems(view.waiting());
        waiting.setPlaceholder(nothingWaiting);
        waiting.getSelectionModel().selectedItemProperty().subscribe(activity -> {
            if (activity != null) {
                view.selectionProperty().set(Set.of(activity.id()));
            }
        });
        clashPane.visibleProperty().bind(clashesTab.selectedProperty());
        waitingPane.visibleProperty().bind(waitingTab.selectedProperty());
        details.visibleProperty().bind(detailsTab.selectedProperty());
        editing.draftProperty().subscribe(draft -> {
            if (draft != null) {
                detailsTab.setSelected(true);
            }
        });
    }

    private void counted(ToggleButton tab, ObservableList<?> list, String key) {
        tab.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> list.isEmpty() ? desk.text(key) : desk.text(key) + " " + list.size(), list));
    }

    /// Makes the rows of what has no time; they are dragged onto that canvas.
    void draggedOnto(ScheduleCanvas canvas, ScheduleMouse mouse) {
        waiting.setCellFactory(list -> new WaitingCell(desk, mouse, canvas));
    }

    boolean isTrayAt(double sceneX, double sceneY) {
        return root.contains(root.sceneToLocal(sceneX, sceneY));
    }

    /// Shows what the state now says, unless the user is writing.
    void refresh() {
        detailsController.refresh();
    }

    void editTitle() {
        detailsTab.setSelected(true);
        detailsController.editTitle();
    }

    void showClashes() {
        clashesTab.setSelected(true);
    }

    /// Shows the form of a room; null for one to be added.
    void showRoom(@Nullable Room room) {
        detailsTab.setSelected(true);
        detailsController.showRoom(room);
    }

    /// Shows the tracks, with one of them to be edited; null for one to be added.
    void showTracks(@Nullable Id<Track> track) {
        detailsTab.setSelected(true);
        detailsController.editTracks(track);
    }

    ObservableList<TrackRow> tracks() {
        return detailsController.tracks().rows();
    }

    void onVerbs(Verbs handler) {
        verbs = handler;
    }

    @FXML
    private void onRules() {
        verbs.showRules();
    }

    @FXML
    private void onReplan() {
        verbs.replan();
    }

    @FXML
    private void onPlaceAll() {
        verbs.placeAll();
    }
}
