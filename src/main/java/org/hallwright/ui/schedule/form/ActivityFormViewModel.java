package org.hallwright.ui.schedule.form;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Track;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.ClockTime;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.ui.schedule.form.field.WholeNumber;
import org.jspecify.annotations.Nullable;

/// One activity as the user is writing it: fields as typed, what is wrong with them, whether anything was changed.
///
/// Problems are message keys, empty where there is none.
public final class ActivityFormViewModel {
    static final int MOST_MINUTES = 24 * 60;
    private static final int LONGEST_MINUTES = 1000 * MOST_MINUTES;

    final StringProperty titleEn = new SimpleStringProperty("");
    final StringProperty titleZh = new SimpleStringProperty("");
    final ObjectProperty<ActivityKind> kind = new SimpleObjectProperty<>(ActivityKind.OTHER);
    final ObjectProperty<ActivityState> state = new SimpleObjectProperty<>(ActivityState.DRAFT);
    final ObjectProperty<@Nullable Id<Track>> track = new SimpleObjectProperty<>();
    final ObservableList<Id<Room>> rooms = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable LocalDate> startDay = new SimpleObjectProperty<>();
    final StringProperty startTime = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> endDay = new SimpleObjectProperty<>();
    final StringProperty endTime = new SimpleStringProperty("");
    /// Minutes, of an activity without a time.
    final StringProperty length = new SimpleStringProperty("");
    final ObservableList<Participation> people = FXCollections.observableArrayList();
    final StringProperty summaryEn = new SimpleStringProperty("");
    final StringProperty summaryZh = new SimpleStringProperty("");
    final StringProperty setUp = new SimpleStringProperty("0");
    final StringProperty clear = new SimpleStringProperty("0");
    final BooleanProperty internal = new SimpleBooleanProperty();
    final ActivityMore more = new ActivityMore();

    private final ReadOnlyStringWrapper titleProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper timeProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper minutesProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper();
    private final Formats formats;
    private @Nullable Activity loaded;
    private boolean loading;

    public ActivityFormViewModel(Formats formats) {
        this.formats = formats;
        InvalidationListener typed = anything -> weigh();
        List.<Observable>of(
                        titleEn, titleZh, kind, state, track, rooms, startDay, startTime, endDay, endTime, length,
                        people, summaryEn, summaryZh, setUp, clear, internal)
                .forEach(field -> field.addListener(typed));
        more.fields().forEach(field -> field.addListener(typed));
        startDay.addListener((property, before, now) -> endFollows(before, now));
    }

    /// Fills the fields; what was typed and not applied is forgotten.
    public void load(Activity activity) {
        loading = true;
        loaded = activity;
        titleEn.set(activity.title().en());
        titleZh.set(activity.title().zh());
        kind.set(activity.kind());
        state.set(activity.state());
        track.set(activity.track());
        rooms.setAll(activity.rooms());
        var when = activity.when();
        startDay.set(when == null ? null : when.start().toLocalDate());
        startTime.set(when == null ? "" : formats.time(when.start().toLocalTime()));
        endDay.set(when == null ? null : when.end().toLocalDate());
        endTime.set(when == null ? "" : formats.time(when.end().toLocalTime()));
        length.set(lengthOf(activity));
        people.setAll(activity.people());
        summaryEn.set(activity.programme().summary().en());
        summaryZh.set(activity.programme().summary().zh());
        setUp.set(String.valueOf(activity.setUpMinutes()));
        clear.set(String.valueOf(activity.clearMinutes()));
        internal.set(activity.internal());
        more.load(activity);
        loading = false;
        weigh();
    }

    boolean isOf(Activity activity) {
        return loaded != null && loaded.id().equals(activity.id());
    }

    public Optional<Activity> loaded() {
        return Optional.ofNullable(loaded);
    }

    /// Another first day takes the last day with it, as long as the activity stays as long.
    private void endFollows(@Nullable LocalDate before, @Nullable LocalDate now) {
        var end = endDay.get();
        if (loading || now == null) {
            return;
        }
        if (end == null || before == null) {
            endDay.set(now);
        } else {
            endDay.set(end.plusDays(now.toEpochDay() - before.toEpochDay()));
        }
    }

    private void weigh() {
        if (loading || loaded == null) {
            return;
        }
        titleProblem.set(title().isEmpty() ? "schedule.title-missing" : "");
        timeProblem.set(whatIsWrongWithTime());
        minutesProblem.set(
                WholeNumber.isWrong(setUp.get(), MOST_MINUTES) || WholeNumber.isWrong(clear.get(), MOST_MINUTES)
                        ? "schedule.minutes-wrong"
                        : "");
        var moreValid = more.weigh();
        valid.set(moreValid
                && titleProblem.get().isEmpty()
                && timeProblem.get().isEmpty()
                && minutesProblem.get().isEmpty());
        changed.set(!valid.get() || !applyTo(loaded).equals(loaded));
    }

    private String whatIsWrongWithTime() {
        if (isWithoutTime()) {
            return WholeNumber.isWrong(length.get(), LONGEST_MINUTES) ? "schedule.length-wrong" : "";
        }
        var start = moment(startDay, startTime);
        var end = moment(endDay, endTime);
        if (start == null || end == null) {
            return "schedule.time-wrong";
        }
        return end.isAfter(start) ? "" : "schedule.end-before-start";
    }

    /// The span as typed, null while it is none.
    @Nullable
    When typedSpan() {
        return whatIsWrongWithTime().isEmpty() ? when() : null;
    }

    /// How long it lasts or is planned to last, as typed; nothing while that is unknown.
    Optional<Duration> typedLength() {
        var span = typedSpan();
        var planned = Duration.ofMinutes(isWithoutTime() ? typedMinutes() : 0);
        return Optional.of(span == null ? planned : span.length()).filter(Duration::isPositive);
    }

    private int typedMinutes() {
        return WholeNumber.of(length.get(), LONGEST_MINUTES);
    }

    private static String lengthOf(Activity activity) {
        var when = activity.when();
        var minutes = when == null ? activity.programme().plannedMinutes() : When.minutesOf(when.length());
        return minutes == 0 ? "" : String.valueOf(minutes);
    }

    boolean isWithoutTime() {
        return startTime.get().isBlank() && endTime.get().isBlank();
    }

    private static @Nullable LocalDateTime moment(ObjectProperty<@Nullable LocalDate> day, StringProperty time) {
        var date = day.get();
        return date == null
                ? null
                : ClockTime.parse(time.get()).map(date::atTime).orElse(null);
    }

    private Name title() {
        return new Name(titleEn.get(), titleZh.get());
    }

    private @Nullable When when() {
        var start = moment(startDay, startTime);
        var end = moment(endDay, endTime);
        return isWithoutTime() || start == null || end == null ? null : new When(start, end);
    }

    /// The activity with what was typed, and with all that this form does not show as it was; only where it is
    /// valid.
    public Activity applyTo(Activity before) {
        var with = more.applyTo(before);
        var programme = with.programme()
                .edit()
                .summary(new Name(summaryEn.get(), summaryZh.get()))
                .plannedMinutes(isWithoutTime() ? typedMinutes() : 0)
                .build();
        return with.edit()
                .entitled(title(), kind.get(), state.get())
                .at(when(), rooms)
                .track(track.get())
                .people(people)
                .programme(programme)
                .buffers(WholeNumber.of(setUp.get(), MOST_MINUTES), WholeNumber.of(clear.get(), MOST_MINUTES))
                .internal(internal.get())
                .build();
    }

    public ReadOnlyStringProperty titleProblemProperty() {
        return titleProblem.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty timeProblemProperty() {
        return timeProblem.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty minutesProblemProperty() {
        return minutesProblem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /// Whether the fields differ from what was loaded.
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }
}
