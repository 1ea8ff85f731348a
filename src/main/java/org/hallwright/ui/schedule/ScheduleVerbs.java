package org.hallwright.ui.schedule;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.service.ProgrammeService;
import org.hallwright.service.ScheduleService;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Dialogs.Number;
import org.hallwright.ui.schedule.clash.ClashCell;
import org.hallwright.ui.schedule.clash.ClashItem;
import org.hallwright.ui.schedule.gesture.Spot;
import org.jspecify.annotations.Nullable;

/// What keys and menus do with what is selected, beside moving it: copy, split, repeat, link, find a slot.
///
/// Holds no node; screen's thread only.
final class ScheduleVerbs implements ClashCell.Verbs {
    private static final int MOST_TIMES = 60;
    private static final int MOST_DAYS = 31;
    private static final int STEP = 5;
    private static final int SLOTS_OF_EACH = 3;

    private final ScheduleViewModel view;
    private final ScheduleEditing editing;
    private final Dialogs dialogs;
    private final ScheduleService schedule;
    private final ProgrammeService programme;
    private final ReadOnlyObjectWrapper<@Nullable Id<Activity>> linkFrom = new ReadOnlyObjectWrapper<>();
    private Set<Id<Activity>> copied = Set.of();

    ScheduleVerbs(ScheduleViewModel view, ScheduleEditing editing, Dialogs dialogs) {
        this.view = view;
        this.editing = editing;
        this.dialogs = dialogs;
        this.schedule = new ScheduleService(view.desk().open());
        this.programme = new ProgrammeService(view.desk().open());
    }

    /// The activity for which another that follows it is being chosen.
    ReadOnlyObjectProperty<@Nullable Id<Activity>> linkFromProperty() {
        return linkFrom.getReadOnlyProperty();
    }

    void copy() {
        copied = view.selectionProperty().get();
    }

    boolean canPaste() {
        return !copied.isEmpty();
    }

    /// Copies what was copied to the day in front, at its own time of the day; on its own day right after it.
    void paste() {
        var originals = originals();
        var day = view.dayProperty().get();
        if (originals.isEmpty() || day == null) {
            return;
        }
        var first = start(originals.getFirst());
        if (first.toLocalDate().equals(day)) {
            editing.make(() -> schedule.duplicate(copied));
        } else {
            pasteAt(originals, day.atTime(first.toLocalTime()));
        }
    }

    /// Copies what was copied so that the first of it begins there.
    void pasteAt(LocalDateTime at) {
        pasteAt(originals(), at);
    }

    private void pasteAt(List<Activity> originals, LocalDateTime at) {
        if (!originals.isEmpty()) {
            var by = Duration.between(start(originals.getFirst()), at);
            var placements = originals.stream()
                    .map(a ->
                            Placement.of(a).at(Objects.requireNonNull(a.when()).movedBy(by)))
                    .toList();
            editing.make(() -> programme.copy(placements));
        }
    }

    private List<Activity> originals() {
        return copied.stream()
                .flatMap(id -> view.desk().state().find(id).stream())
                .filter(a -> a.when() != null)
                .sorted(Comparator.comparing(ScheduleVerbs::start).thenComparing(Activity::id))
                .toList();
    }

    private static LocalDateTime start(Activity activity) {
        return Objects.requireNonNull(activity.when()).start();
    }

    /// Splits the selected activity in its middle.
    void split() {
        view.onlySelected().map(Activity::when).ifPresent(when -> splitAt(middle(when)));
    }

    private static LocalDateTime middle(When when) {
        return Spot.snapped(when.start().plus(when.length().dividedBy(2)), STEP);
    }

    void splitAt(LocalDateTime at) {
        view.onlySelected().ifPresent(a -> editing.make(() -> programme.split(a.id(), at)));
    }

    /// Asks how often, and repeats what is selected.
    void repeat() {
        var ids = view.selectionProperty().get();
        if (ids.isEmpty()) {
            return;
        }
        dialogs.numbers(
                        "schedule.repeat-title",
                        "schedule.repeat-do",
                        List.of(
                                new Number("schedule.repeat-times", 1, 1, MOST_TIMES),
                                new Number("schedule.repeat-days", 1, 1, MOST_DAYS)))
                .ifPresent(asked -> editing.make(() -> programme.repeat(ids, asked.getFirst(), asked.getLast())));
    }

    /// Links the two that are selected, the later after the earlier; of one that is selected, waits for the other.
    void link() {
        var selected = view.selected();
        var first = linkFrom.get();
        if (selected.size() == 2) {
            link(selected.getFirst().id(), selected.getLast().id());
        } else if (selected.size() == 1 && first == null) {
            linkFrom.set(selected.getFirst().id());
        } else if (selected.size() == 1 && !selected.getFirst().id().equals(first)) {
            link(first, selected.getFirst().id());
        }
    }

    private void link(Id<Activity> before, Id<Activity> after) {
        linkFrom.set(null);
        editing.run(() -> schedule.link(before, after, 0));
    }

    /// Forgets what another was to follow.
    boolean cancelLink() {
        var waited = linkFrom.get() != null;
        linkFrom.set(null);
        return waited;
    }

    /// Whether what is selected follows something, or something follows it.
    boolean isLinked() {
        var ids = view.selectionProperty().get();
        return view.selected().stream().anyMatch(a -> !a.follows().isEmpty())
                || view.desk().state().all(Activity.class).stream()
                        .anyMatch(a -> a.follows().stream().anyMatch(f -> ids.contains(f.activity())));
    }

    /// Takes all links from what is selected.
    void unlink() {
        var ids = view.selectionProperty().get();
        editing.run(() -> programme.unlink(ids));
    }

    void unschedule() {
        var placements = view.selected().stream()
                .filter(Activity::isScheduled)
                .map(a -> Placement.of(a).at(null))
                .toList();
        if (!placements.isEmpty()) {
            editing.run(() -> schedule.move(placements));
        }
    }

    /// Looks for free slots of the selected activity beside the screen's thread, and hands them on.
    void findSlots(Consumer<List<Placement>> use) {
        view.onlySelected().ifPresent(a -> view.desk().runner().work(() -> schedule.freeSlots(a.id()), use::accept));
    }

    @Override
    public void findSlots(ClashItem item, Consumer<List<Placement>> use) {
        view.desk()
                .runner()
                .work(
                        () -> item.activities().stream()
                                .flatMap(id -> schedule.freeSlots(id).stream().limit(SLOTS_OF_EACH))
                                .toList(),
                        use::accept);
    }

    @Override
    public void moveTo(Placement slot) {
        editing.run(() -> schedule.move(List.of(slot)));
    }

    /// Selects the next activity in time, or the one before.
    void step(int by) {
        var all = view.desk().state().all(Activity.class).stream()
                .filter(Activity::isScheduled)
                .sorted(Comparator.comparing(ScheduleVerbs::start).thenComparing(Activity::id))
                .map(Activity::id)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        var now = view.selected().stream()
                .map(Activity::id)
                .map(all::indexOf)
                .filter(i -> i >= 0)
                .findFirst();
        var next = now.map(i -> i + by).orElseGet(() -> firstOfDay(all).orElse(0));
        view.reveal(Set.of(all.get(Math.floorMod(next, all.size()))));
    }

    private Optional<Integer> firstOfDay(List<Id<Activity>> all) {
        var ofDay = view.blocksOfDay().stream().map(block -> block.activity()).collect(Collectors.toSet());
        return all.stream().filter(ofDay::contains).findFirst().map(all::indexOf);
    }
}
