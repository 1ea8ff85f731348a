package org.hallwright.ui.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Followers;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.ProgrammeService;
import org.hallwright.service.ScheduleService;
import org.hallwright.ui.schedule.form.field.Rooms;
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
    private final ProgrammeService programme;
    private final ReadOnlyObjectWrapper<@Nullable Proposal> proposal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Activity> draft = new ReadOnlyObjectWrapper<>();
    private @Nullable Gesture gesture;
    private @Nullable LocalDate dayBefore;
    private List<Placement> wanted = List.of();
    private boolean copying;

    ScheduleEditing(ScheduleViewModel view) {
        this.view = view;
        this.service = new ScheduleService(view.desk().open());
        this.programme = new ProgrammeService(view.desk().open());
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
        copying = false;
        wanted = List.of();
        dayBefore = view.dayProperty().get();
    }

    void dragTo(Spot spot, boolean fine) {
        var step = fine ? Gesture.FINE_STEP : view.step();
        if (gesture instanceof Gesture.Move move && copying) {
            proposeCopies(move.copies(spot, step));
        } else if (gesture != null) {
            propose(gesture.at(spot, step));
        }
    }

    /// Whether a drag of activities leaves them where they are and makes copies.
    void copying(boolean copy) {
        copying = copy;
    }

    private void proposeCopies(List<Placement> placements) {
        if (!placements.equals(wanted)) {
            wanted = placements;
            proposal.set(placements.isEmpty() ? null : Proposal.ofCopies(state(), placements));
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
        if (!placements.equals(wanted)) {
            wanted = placements;
            proposal.set(placements.isEmpty() ? null : Proposal.of(state(), placements));
        }
    }

    /// Ends the drag with one edit, or with an activity to be named where one was drawn.
    void drop() {
        var dropped = gesture;
        var last = proposal.get();
        var placements = wanted;
        gesture = null;
        wanted = List.of();
        if (dropped == null || last == null || placements.isEmpty()) {
            proposal.set(null);
            return;
        }
        switch (dropped) {
            case Gesture.Draw draw -> make(placements.getFirst());
            case Gesture.Resize resize -> resize(placements.getFirst());
            case Gesture.Move move when copying -> make(() -> programme.copy(placements));
            case Gesture.Move move -> move(placements);
            case Gesture.Place place -> move(placements);
        }
    }

    /// Ends the drag as if it had never begun.
    void cancel() {
        if (gesture != null) {
            gesture = null;
            wanted = List.of();
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

    /// Shows what a verb makes, once it is there.
    void make(Supplier<List<Id<Activity>>> verb) {
        proposal.set(null);
        view.desk().runner().edit(verb::get, view::reveal);
    }

    /// The proposal stays in sight until the edit is there, or has failed.
    void run(Runnable verb) {
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

    /// Begins a new activity of an hour at that place, or of a day where hours cannot be told apart.
    void makeAt(Spot spot) {
        var rooms = Rooms.leftToRight(state()).stream().map(Room::id).toList();
        begin(new Gesture.Draw(Id.fresh(), rooms, spot));
        dragTo(new Spot(spot.column(), spot.time().plusHours(1)), false);
        drop();
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
        return new Gesture.Move(lead, moved, following(state, moved), rooms, from)
                .at(right == 0 ? new Spot(column, to.time()) : to, Gesture.FINE_STEP);
    }

    /// What goes with activities that are moved.
    static List<Activity> following(ExhibitionState state, List<Activity> moved) {
        var ids = moved.stream().map(Activity::id).collect(Collectors.toSet());
        return Followers.of(state.all(Activity.class), ids);
    }

    /// Makes what is selected longer or shorter by minutes, at its end; it keeps 5 minutes.
    void lengthen(int minutes) {
        var ids = view.selectionProperty().get();
        run(() -> service.move(ids.stream()
                .flatMap(id -> state().find(id).stream())
                .filter(Activity::isScheduled)
                .map(a -> Placement.of(a).at(longer(Objects.requireNonNull(a.when()), minutes)))
                .toList()));
    }

    private static When longer(When when, int minutes) {
        var least = when.start().plusMinutes(Gesture.STEP);
        var end = when.end().plusMinutes(minutes);
        return new When(when.start(), end.isBefore(least) ? least : end);
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

    /// What lies over the painted day.
    DayOverlay overlay() {
        var proposed = proposal.get();
        var found = view.filterProperty().get().isBlank()
                ? null
                : view.foundProperty().get();
        var wrong = proposed == null || proposed.problems().isEmpty()
                ? ""
                : view.desk().messages().text(proposed.problems().getFirst());
        var title = proposed == null
                ? ""
                : proposed.activities().stream().findFirst().map(this::title).orElse("");
        return new DayOverlay(
                view.selectionProperty().get(),
                found,
                view.marks().changedProperty().get().keySet(),
                proposed,
                wrong,
                title,
                view.desk().formats());
    }

    private String title(Activity activity) {
        return activity.title().isEmpty()
                ? view.desk().text("schedule.new-activity")
                : view.desk().name(activity.title());
    }

    private ExhibitionState state() {
        return view.desk().state();
    }
}
