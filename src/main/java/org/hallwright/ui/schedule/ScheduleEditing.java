package org.hallwright.ui.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.ScheduleService;
import org.hallwright.ui.schedule.form.Rooms;
import org.hallwright.ui.schedule.gesture.DayOverlay;
import org.hallwright.ui.schedule.gesture.Gesture;
import org.hallwright.ui.schedule.gesture.Proposal;
import org.hallwright.ui.schedule.gesture.Spot;
import org.jspecify.annotations.Nullable;

/// The user's hand on the schedule: the drag that is under way, the activity that is being made, and the verbs.
///
/// A drag proposes and changes nothing until it is dropped; then it is one edit. Holds no node; screen's thread
/// only.
final class ScheduleEditing {
    private final ScheduleViewModel view;
    private final ScheduleService service;
    private final ReadOnlyObjectWrapper<@Nullable Proposal> proposal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Activity> draft = new ReadOnlyObjectWrapper<>();
    private @Nullable Gesture gesture;
    private @Nullable LocalDate dayBefore;

    ScheduleEditing(ScheduleViewModel view) {
        this.view = view;
        this.service = new ScheduleService(view.desk().open());
    }

    /// What the drag under way, or the activity being made, would lead to.
    ReadOnlyObjectProperty<@Nullable Proposal> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    /// The activity that is being made and not yet part of the schedule.
    ReadOnlyObjectProperty<@Nullable Activity> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    boolean isDragging() {
        return gesture != null;
    }

    void begin(Gesture begun) {
        discardDraft();
        gesture = begun;
        dayBefore = view.dayProperty().get();
    }

    void dragTo(Spot spot, boolean fine) {
        if (gesture != null) {
            propose(gesture.at(spot, fine ? Gesture.FINE_STEP : view.step()));
        }
    }

    /// Proposes to take what is dragged off the timetable.
    void dragOffTime() {
        if (gesture instanceof Gesture.Move move) {
            propose(move.moved().stream().map(a -> Placement.of(a).at(null)).toList());
        } else if (gesture instanceof Gesture.Place) {
            propose(List.of());
        }
    }

    private void propose(List<Placement> placements) {
        var shown = proposal.get();
        if (shown == null || !shown.placements().equals(placements)) {
            proposal.set(placements.isEmpty() ? null : Proposal.of(state(), placements));
        }
    }

    /// Ends the drag with one edit, or with an activity to be named where one was drawn.
    void drop() {
        var dropped = gesture;
        var last = proposal.get();
        gesture = null;
        if (dropped == null || last == null) {
            proposal.set(null);
            return;
        }
        switch (dropped) {
            case Gesture.Draw draw -> make(last.placements().getFirst());
            case Gesture.Resize resize -> resize(last.placements().getFirst());
            case Gesture.Move move -> move(last.placements());
            case Gesture.Place place -> move(last.placements());
        }
    }

    /// Ends the drag as if it had never begun.
    void cancel() {
        if (gesture != null) {
            gesture = null;
            proposal.set(null);
            view.dayProperty().set(dayBefore);
        } else {
            discardDraft();
        }
    }

    private void move(List<Placement> placements) {
        var moved = placements.stream()
                .filter(p -> state().find(p.activity())
                        .filter(a -> !p.equals(Placement.of(a)))
                        .isPresent())
                .toList();
        run(() -> service.move(moved));
    }

    private void resize(Placement placement) {
        var when = placement.when();
        if (when != null) {
            run(() -> service.resize(placement.activity(), when));
        }
    }

    /// The proposal stays in sight until the edit is there, or has failed.
    private void run(Runnable verb) {
        var runner = view.desk().runner();
        Runnable settled = () -> {
            if (gesture == null && draft.get() == null) {
                proposal.set(null);
            }
        };
        runner.edit(
                () -> {
                    try {
                        verb.run();
                    } catch (RuntimeException failure) {
                        runner.show(settled);
                        throw failure;
                    }
                    return Boolean.TRUE;
                },
                done -> settled.run());
    }

    /// Begins a new activity at that place; it becomes part of the schedule with [#addDraft].
    void make(Placement placement) {
        var made = Activity.titled(
                placement.activity(), Name.NONE, ActivityKind.CONFERENCE, placement.when(), placement.rooms());
        view.selectionProperty().set(Set.of());
        proposal.set(Proposal.of(state(), List.of(placement)));
        draft.set(made);
    }

    /// Begins a new activity of an hour on the shown day, in the first room.
    void makeAnywhere() {
        var day = Optional.ofNullable(view.dayProperty().get()).orElse(exhibitionDay());
        var rooms = Optional.ofNullable(view.sheetProperty().get())
                .map(sheet -> sheet.rooms().stream().limit(1).map(c -> c.room()).toList())
                .orElse(List.of());
        var when = day == null ? null : When.of(day.atTime(9, 0), Duration.ofHours(1));
        make(new Placement(Id.fresh(), when, rooms));
    }

    private @Nullable LocalDate exhibitionDay() {
        return view.desk().open().exhibition().from();
    }

    void addDraft(Activity finished) {
        draft.set(null);
        run(() -> service.addActivity(finished));
        view.selectionProperty().set(Set.of(finished.id()));
    }

    void discardDraft() {
        if (draft.get() != null) {
            draft.set(null);
            proposal.set(null);
        }
    }

    void edit(Id<Activity> id, UnaryOperator<Activity> revision) {
        run(() -> service.edit(id, revision));
    }

    /// Moves what is selected by minutes and by rooms, from where it is when the edit's turn has come.
    void nudge(int minutes, int rooms) {
        var ids = view.selectionProperty().get();
        run(() -> service.move(nudged(state(), ids, minutes, rooms)));
    }

    private static List<Placement> nudged(ExhibitionState state, Set<Id<Activity>> ids, int minutes, int right) {
        var moved = ids.stream()
                .flatMap(id -> state.find(id).stream())
                .filter(Activity::isScheduled)
                .toList();
        if (moved.isEmpty()) {
            return List.of();
        }
        var rooms = Rooms.leftToRight(state).stream().map(Room::id).toList();
        var lead = moved.getFirst();
        var start = Objects.requireNonNull(lead.when()).start();
        var column = lead.rooms().stream().mapToInt(rooms::indexOf).min().orElse(rooms.size());
        var from = new Spot(column, start);
        var to = new Spot(
                Math.clamp(column + right, 0, Math.max(0, rooms.size() - 1)),
                from.time().plusMinutes(minutes));
        return new Gesture.Move(lead, moved, rooms, from).at(right == 0 ? new Spot(column, to.time()) : to, Gesture.FINE_STEP);
    }

    void delete() {
        var ids = view.selectionProperty().get();
        if (!ids.isEmpty()) {
            run(() -> service.delete(ids));
        }
    }

    void duplicate() {
        var ids = view.selectionProperty().get();
        if (!ids.isEmpty()) {
            view.desk().runner().edit(() -> service.duplicate(ids), copies -> view.reveal(copies));
        }
    }

    void addRoom(Name name, int capacity) {
        if (!name.isEmpty()) {
            run(() -> service.addRoom(name, capacity));
        }
    }

    void editRoom(Id<Room> room, Name name, int capacity) {
        run(() -> service.editRoom(room, name, capacity));
    }

    void moveRoom(Id<Room> room, int place) {
        run(() -> service.moveRoom(room, place));
    }

    /// What lies over the painted day.
    DayOverlay overlay() {
        var proposed = proposal.get();
        var found = view.filterProperty().get().isBlank()
                ? null
                : view.foundProperty().get();
        var clashing = proposed == null
                ? ""
                : proposed.clashing().stream().map(this::title).collect(Collectors.joining(", "));
        var title = proposed == null
                ? ""
                : proposed.placements().stream()
                        .findFirst()
                        .map(p -> title(p.activity()))
                        .orElse("");
        return new DayOverlay(
                view.selectionProperty().get(),
                found,
                proposed,
                view.desk().text("schedule.would-clash", clashing),
                title,
                view.desk().formats());
    }

    private String title(Id<Activity> id) {
        var title = view.desk().state().find(id).map(Activity::title).orElse(Name.NONE);
        return title.isEmpty()
                ? view.desk().text("schedule.new-activity")
                : view.desk().name(title);
    }

    private ExhibitionState state() {
        return view.desk().state();
    }
}
