package org.hallwright.ui.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.schedule.check.ScheduleRules;
import org.hallwright.domain.schedule.release.Release;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.schedule.ScheduleBlock;
import org.hallwright.drawing.schedule.ScheduleSheet;
import org.hallwright.service.Committed;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.clash.ClashItem;
import org.hallwright.ui.schedule.form.field.ActivitySearch;
import org.hallwright.ui.schedule.gesture.Gesture;
import org.hallwright.ui.schedule.release.ReleaseMarks;
import org.jspecify.annotations.Nullable;

/// What the schedule's view shows: all days on one timeline and the one in front, what is selected and searched for,
/// the clashes, what has no time.
///
/// Holds no node. Everything happens on the screen's thread; checks run beside it.
public final class ScheduleViewModel {
    /// What is missing before there is a day to draw on.
    public enum Gap {
        NONE,
        ROOMS,
        ACTIVITIES
    }

    private static final List<Class<? extends Entry>> CONCERNS = List.of(
            Activity.class, Room.class, Track.class, Guest.class, Exhibition.class, ScheduleRules.class, Release.class);

    /// A year fits a screen at the least, five minutes are a line apart at the most.
    static final double LEAST_HOUR = 0.16;

    static final double MOST_HOUR = 480;
    private static final int FOLLOWED = 20;
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final double LEAST_CLOCK_HOUR = 4.25;
    private static final double COARSE_HOUR = 14;
    private static final double FINE_HOUR = 30;

    private final Desk desk;
    private final ObservableList<DayTab> days = FXCollections.observableArrayList();
    private final ObservableList<ClashItem> clashes = FXCollections.observableArrayList();
    private final ObservableList<Activity> waiting = FXCollections.observableArrayList();
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable ScheduleSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Gap> gap = new ReadOnlyObjectWrapper<>(Gap.NONE);
    private final ObjectProperty<Set<Id<Activity>>> selection = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyObjectWrapper<Set<Id<Activity>>> found = new ReadOnlyObjectWrapper<>(Set.of());
    private final StringProperty filter = new SimpleStringProperty("");
    private final DoubleProperty hourHeight = new SimpleDoubleProperty(72);
    private final ReleaseMarks marks;
    private List<Problem> problems = List.of();

    public ScheduleViewModel(Desk desk) {
        this.desk = desk;
        marks = new ReleaseMarks(desk);
        filter.subscribe(this::search);
    }

    /// Shows the state as it is, on the day that was in front or on the first one on which something happens.
    public void open() {
        listDays();
        if (day.get() == null || days.stream().noneMatch(tab -> tab.day().equals(day.get()))) {
            day.set(firstDay());
        }
        refresh();
        check();
    }

    private @Nullable LocalDate firstDay() {
        return days.stream()
                .filter(tab -> tab.activities() > 0)
                .findFirst()
                .or(() -> days.stream().findFirst())
                .map(DayTab::day)
                .orElse(null);
    }

    /// Takes in a change, as far as it touches what is shown.
    public void onChange(Committed committed) {
        var change = committed.applied();
        var after = committed.after();
        if (CONCERNS.stream().noneMatch(change::touches)) {
            return;
        }
        listDays();
        draw();
        var touched = change.edits().stream()
                .filter(edit -> edit.kind() == Activity.class)
                .map(edit -> new Id<Activity>(edit.id().value()))
                .toList();
        selection.set(selection.get().stream()
                .filter(id -> after.find(id).isPresent())
                .collect(Collectors.toSet()));
        var onlyActivities = touched.size() == change.edits().size();
        if (onlyActivities && touched.size() <= FOLLOWED) {
            follow(touched, after);
        }
        if (day.get() == null) {
            day.set(firstDay());
        }
        listWaiting();
        search();
        check();
    }

    /// Brings a day to the front on which all lies that was touched, where none of it lies on this one.
    private void follow(Collection<Id<Activity>> touched, ExhibitionState after) {
        var shown = touched.stream().filter(id -> isOnDay(after, id)).count();
        var target = touched.stream()
                .flatMap(id -> after.find(id).stream())
                .flatMap(DayTab::dayOf)
                .findFirst();
        if (shown == 0 && target.isPresent()) {
            day.set(target.get());
            selection.set(Set.copyOf(touched));
        }
    }

    private boolean isOnDay(ExhibitionState state, Id<Activity> id) {
        var shown = day.get();
        return shown != null
                && state.find(id)
                        .filter(Activity::isScheduled)
                        .map(Activity::when)
                        .filter(when -> when.touches(shown))
                        .isPresent();
    }

    private void refresh() {
        draw();
        listWaiting();
        search();
    }

    private void listDays() {
        var now = DayTab.of(desk.state());
        if (!now.equals(days)) {
            days.setAll(now);
        }
    }

    private void draw() {
        var state = desk.state();
        Optional<TimeSpan> span = TimeSpan.of(state);
        gap.set(
                state.count(Room.class) == 0 && state.count(Activity.class) == 0
                        ? Gap.ROOMS
                        : span.isEmpty() ? Gap.ACTIVITIES : Gap.NONE);
        sheet.set(
                span.map(s -> ScheduleSheet.over(state, s.first(), s.days(), desk::name, desk.text("schedule.no-room"))
                                .marking(clashing()))
                        .orElse(null));
    }

    private Set<Id<Activity>> clashing() {
        return ClashItem.marked(clashes);
    }

    private void listWaiting() {
        var search = new ActivitySearch(filter.get());
        var state = desk.state();
        var now = state.all(Activity.class).stream()
                .filter(a -> !a.isScheduled() && search.matches(a, state))
                .sorted(Comparator.comparing((Activity a) -> desk.name(a.title()))
                        .thenComparing(Activity::id))
                .toList();
        if (!now.equals(waiting)) {
            waiting.setAll(now);
        }
    }

    private void search() {
        var search = new ActivitySearch(filter.get());
        var state = desk.state();
        found.set(
                search.isEmpty()
                        ? Set.of()
                        : state.all(Activity.class).stream()
                                .filter(a -> search.matches(a, state))
                                .map(Activity::id)
                                .collect(Collectors.toSet()));
        listWaiting();
    }

    /// Looks for clashes beside the screen; an answer that a later change has overtaken is dropped.
    private void check() {
        marks.refresh();
        var state = desk.state();
        desk.runner().work(() -> ScheduleCheck.problems(state), answer -> {
            if (desk.state() == state) {
                problems = answer;
                clashes.setAll(ClashItem.of(answer));
                if (sheet.get() != null) {
                    sheet.set(sheet.get().marking(clashing()));
                }
            }
        });
    }

    /// What is wrong with one activity, clashes among it.
    public List<Problem> problemsOf(Id<Activity> id) {
        return problems.stream().filter(p -> p.where().entries().contains(id)).toList();
    }

    /// Goes so many days on or back among the days that there are.
    public void stepDay(int by) {
        var list = days.stream().map(DayTab::day).toList();
        var place = list.indexOf(day.get());
        if (!list.isEmpty()) {
            day.set(list.get(Math.clamp(place + by, 0, list.size() - 1)));
        }
    }

    /// Goes to the day of the first of them that has one, and selects them all.
    public void reveal(Collection<Id<Activity>> ids) {
        ids.stream()
                .flatMap(id -> desk.state().find(id).stream())
                .flatMap(DayTab::dayOf)
                .findFirst()
                .ifPresent(day::set);
        selection.set(Set.copyOf(ids));
    }

    /// The same for entries of any kind, of which only activities are looked for.
    public void revealEntries(Collection<? extends Id<? extends Entry>> ids) {
        var activities = ids.stream()
                .flatMap(id -> desk.state().find(id).stream())
                .filter(Activity.class::isInstance)
                .map(entry -> ((Activity) entry).id())
                .toList();
        if (!activities.isEmpty()) {
            reveal(activities);
        }
    }

    /// Goes to the first day on which one of them begins; nothing is selected.
    public void revealFirst(Collection<Id<Activity>> ids) {
        selection.set(Set.of());
        ids.stream()
                .flatMap(id -> desk.state().find(id).stream())
                .flatMap(DayTab::dayOf)
                .min(Comparator.naturalOrder())
                .ifPresent(day::set);
    }

    public void select(Id<Activity> id, boolean alsoOthers) {
        var others = alsoOthers ? selection.get() : Set.<Id<Activity>>of();
        var without = others.stream().filter(other -> !other.equals(id)).collect(Collectors.toSet());
        if (!others.contains(id)) {
            without.add(id);
        }
        selection.set(Set.copyOf(without));
    }

    /// Selects everything on the day in front.
    public void selectDay() {
        var shown = sheet.get();
        if (shown != null) {
            selection.set(blocksOfDay().stream().map(ScheduleBlock::activity).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /// What begins on the day in front and lasts at most a day, once for each of its rooms.
    public List<ScheduleBlock> blocksOfDay() {
        var shown = sheet.get();
        if (shown == null || day.get() == null) {
            return List.of();
        }
        var midnight = ChronoUnit.DAYS.between(shown.day(), day.get()) * MINUTES_OF_DAY;
        return shown.blocks().stream()
                .filter(b -> b.fromMinute() >= midnight && b.fromMinute() < midnight + MINUTES_OF_DAY)
                .toList();
    }

    /// Minutes to which a drag snaps: as fine as they can be told apart, whole days where hours cannot.
    public int step() {
        var height = hourHeight.get();
        if (height < LEAST_CLOCK_HOUR) {
            return Gesture.DAY_STEP;
        }
        return height >= FINE_HOUR ? Gesture.STEP : height >= COARSE_HOUR ? 15 : 30;
    }

    public void zoom(double factor) {
        hourHeight.set(Math.clamp(hourHeight.get() * factor, LEAST_HOUR, MOST_HOUR));
    }

    /// The selected activities that still exist, by start.
    public List<Activity> selected() {
        return selection.get().stream()
                .flatMap(id -> desk.state().find(id).stream())
                .sorted(Comparator.comparing(ScheduleViewModel::start).thenComparing(Activity::id))
                .toList();
    }

    private static LocalDateTime start(Activity activity) {
        var when = activity.when();
        return when == null ? LocalDateTime.MAX : when.start();
    }

    public Optional<Activity> onlySelected() {
        var selected = selected();
        return selected.size() == 1 ? Optional.of(selected.getFirst()) : Optional.empty();
    }

    public Desk desk() {
        return desk;
    }

    public ObservableList<DayTab> days() {
        return days;
    }

    public ObservableList<ClashItem> clashes() {
        return clashes;
    }

    public ObservableList<Activity> waiting() {
        return waiting;
    }

    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    public ReadOnlyObjectProperty<@Nullable ScheduleSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Gap> gapProperty() {
        return gap.getReadOnlyProperty();
    }

    public ObjectProperty<Set<Id<Activity>>> selectionProperty() {
        return selection;
    }

    /// The activities that the search found; empty while nothing is searched for.
    public ReadOnlyObjectProperty<Set<Id<Activity>>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// How many the search found; empty while nothing is searched for.
    StringBinding foundWords() {
        return Bindings.createStringBinding(
                () -> filter.get().isBlank()
                        ? ""
                        : desk.text("schedule.found", found.get().size()),
                found,
                filter);
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /// What differs from the version that was released last.
    public ReleaseMarks marks() {
        return marks;
    }

    /// Points for one hour.
    public DoubleProperty hourHeightProperty() {
        return hourHeight;
    }
}
