package org.hallwright.ui.schedule;

import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.form.ActivityFormController;
import org.hallwright.ui.schedule.form.ActivityFormViewModel;
import org.hallwright.ui.schedule.form.RoomFormController;
import org.hallwright.ui.schedule.track.TracksController;
import org.hallwright.ui.schedule.track.TracksViewModel;
import org.jspecify.annotations.Nullable;

/// Shows what is selected: the form of one activity or room, a word about several, a hint for none.
public final class ScheduleDetailsController implements ActivityFormController.Verbs {
    private final ScheduleViewModel view;
    private final ScheduleEditing editing;
    private final ActivityFormViewModel form;
    private final Desk desk;

    @FXML
    private VBox hint;

    @FXML
    private VBox several;

    @FXML
    private Label severalCount;

    @FXML
    private Node activityForm;

    @FXML
    private ActivityFormController activityFormController;

    @FXML
    private Node roomForm;

    @FXML
    private RoomFormController roomFormController;

    @FXML
    private Node tracks;

    @FXML
    private TracksController tracksController;

    ScheduleDetailsController(ScheduleViewModel view, ScheduleEditing editing, ActivityFormViewModel form) {
        this.view = view;
        this.editing = editing;
        this.form = form;
        this.desk = view.desk();
    }

    @FXML
    private void initialize() {
        activityFormController.onVerbs(this);
        roomFormController.onClose(() -> front(hint));
        tracksController.onClose(this::leaveTracks);
        front(hint);
        view.selectionProperty().addListener((selection, before, now) -> showSelection());
        editing.draftProperty().subscribe(draft -> {
            if (draft != null) {
                front(activityForm);
                activityFormController.showNew(draft);
            } else {
                showSelection();
            }
        });
    }

    private void front(Node shown) {
        for (var node : List.of(hint, several, activityForm, roomForm, tracks)) {
            node.setVisible(node == shown);
        }
    }

    private void showSelection() {
        keepWhatWasTyped();
        var selected = view.selected();
        if (editing.draftProperty().get() != null) {
            return;
        }
        if (selected.size() == 1) {
            front(activityForm);
            showActivity(selected.getFirst());
        } else if (selected.isEmpty()) {
            front(hint);
        } else {
            severalCount.setText(desk.text("schedule.several", selected.size()));
            front(several);
        }
    }

    private void showActivity(Activity activity) {
        activityFormController.show(activity, view.problemsOf(activity.id()));
    }

    /// Leaving a form that is sound applies it; an unsound one is forgotten.
    private void keepWhatWasTyped() {
        form.loaded()
                .filter(loaded ->
                        form.changedProperty().get() && form.validProperty().get())
                .ifPresent(loaded -> {
                    if (!view.selectionProperty().get().contains(loaded.id())
                            && desk.state().find(loaded.id()).isPresent()) {
                        apply();
                    }
                });
    }

    /// Shows what the state now says, unless the user is writing.
    void refresh() {
        if (editing.draftProperty().get() == null && !form.changedProperty().get()) {
            view.onlySelected().ifPresent(this::showActivity);
        }
        if (roomForm.isVisible()) {
            roomFormController.refresh();
        }
        tracksController.viewModel().refresh();
        if (tracks.isVisible()) {
            activityFormController.refreshTracks();
        }
    }

    void editTitle() {
        activityFormController.titleField().requestFocus();
    }

    /// Shows the form of a room; null for one to be added.
    void showRoom(@Nullable Room room) {
        editing.discardDraft();
        view.selectionProperty().set(Set.of());
        front(roomForm);
        roomFormController.show(room);
    }

    @Override
    public void editTracks(@Nullable Id<Track> chosen) {
        front(tracks);
        tracksController.show(chosen);
    }

    /// Back to the activity that was being written, with what was typed.
    private void leaveTracks() {
        var writing = editing.draftProperty().get() != null || view.selected().size() == 1;
        if (writing) {
            front(activityForm);
        } else {
            showSelection();
        }
    }

    TracksViewModel tracks() {
        return tracksController.viewModel();
    }

    @Override
    public void apply() {
        var draft = editing.draftProperty().get();
        if (draft != null) {
            editing.addDraft(form.applyTo(draft));
        } else {
            form.loaded().ifPresent(loaded -> {
                var typed = form.applyTo(loaded);
                editing.edit(loaded.id(), form::applyTo);
                form.load(typed);
            });
        }
    }

    @Override
    public void revert() {
        if (editing.draftProperty().get() != null) {
            editing.discardDraft();
        } else {
            view.onlySelected().ifPresent(this::showActivity);
        }
    }

    @Override
    @FXML
    public void delete() {
        editing.delete();
    }

    @Override
    @FXML
    public void duplicate() {
        editing.duplicate();
    }
}
