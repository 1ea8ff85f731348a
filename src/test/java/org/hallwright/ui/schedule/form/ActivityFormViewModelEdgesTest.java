package org.hallwright.ui.schedule.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityFormViewModelEdgesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 20);
    private static final Id<Room> ROOM = new Id<>("room-A");
    private static final Activity FORUM = Activity.titled(
            new Id<>("forum"),
            Name.of("Forum", "论坛"),
            ActivityKind.FORUM,
            When.of(DAY.atTime(9, 30), Duration.ofMinutes(90)),
            List.of(ROOM));

    private final ActivityFormViewModel form = new ActivityFormViewModel(new Formats(Language.EN));

    @BeforeEach
    void load() {
        form.load(FORUM);
    }

    private Activity applied() {
        return form.applyTo(FORUM);
    }

    private void times(String start, String end) {
        form.startTime.set(start);
        form.endTime.set(end);
    }

    @Test
    void anActivityIsShownAsItIsAndNothingIsChanged() {
        assertThat(form.titleZh.get()).isEqualTo("论坛");
        assertThat(form.startDay.get()).isEqualTo(DAY);
        assertThat(form.startTime.get()).isEqualTo("09:30");
        assertThat(form.endTime.get()).isEqualTo("11:00");
        assertThat(form.setUp.get()).isEqualTo("0");
        assertThat(form.changedProperty().get()).isFalse();
        assertThat(form.validProperty().get()).isTrue();
        assertThat(applied()).isEqualTo(FORUM);
    }

    @Test
    void beforeAnythingIsLoadedNothingIsWrong() {
        var empty = new ActivityFormViewModel(new Formats(Language.ZH));
        empty.titleEn.set("Typed too early");

        assertThat(empty.loaded()).isEmpty();
        assertThat(empty.changedProperty().get()).isFalse();
        assertThat(empty.titleProblemProperty().get()).isEmpty();
    }

    @Test
    void whatIsTypedBackIsNoChange() {
        form.titleEn.set("Forums");
        assertThat(form.changedProperty().get()).isTrue();
        form.titleEn.set(" Forum ");
        assertThat(form.changedProperty().get()).isFalse();
        times("9:30", "11");
        assertThat(form.changedProperty().get()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "9:30, 9:30, schedule.end-before-start",
        "11:00, 9:00, schedule.end-before-start",
        "soon, 11:00, schedule.time-wrong",
        "25:00, 11:00, schedule.time-wrong",
        "9:30, 24:00, schedule.time-wrong",
        "'', 11:00, schedule.time-wrong",
        "9:30, ' ', schedule.time-wrong",
        "9:30, 9:31, ''",
        "'', ' ', ''"
    })
    void timesAreBothThereAndInOrderOrNeither(String start, String end, String problem) {
        times(start, end);

        assertThat(form.timeProblemProperty().get()).isEqualTo(problem);
        assertThat(form.validProperty().get()).isEqualTo(problem.isEmpty());
    }

    @Test
    void aTimeNeedsItsDay() {
        form.endDay.set(null);
        assertThat(form.timeProblemProperty().get()).isEqualTo("schedule.time-wrong");
        form.endDay.set(DAY);
        form.startDay.set(null);
        assertThat(form.timeProblemProperty().get()).isEqualTo("schedule.time-wrong");
    }

    @Test
    void anotherFirstDayTakesTheLastDayWithIt() {
        form.endDay.set(DAY.plusDays(2));
        form.startDay.set(DAY.plusDays(10));

        assertThat(form.endDay.get()).isEqualTo(DAY.plusDays(12));
        assertThat(applied().when().length()).isEqualTo(Duration.ofHours(49).plusMinutes(30));
        form.startDay.set(DAY.minusDays(30));
        assertThat(form.endDay.get()).isEqualTo(DAY.minusDays(28));
    }

    @Test
    void theFirstDayOfWhatHadNoneIsItsLastToo() {
        form.load(FORUM.at(null, List.of()));
        assertThat(form.endDay.get()).isNull();

        form.startDay.set(DAY.plusDays(1));
        times("14", "15.30");

        assertThat(form.endDay.get()).isEqualTo(DAY.plusDays(1));
        assertThat(applied().when()).isEqualTo(When.of(DAY.plusDays(1).atTime(14, 0), Duration.ofMinutes(90)));
    }

    @Test
    void aFirstDayThatIsTypedAnewAfterItWasWipedKeepsTheLastSane() {
        form.startDay.set(null);
        assertThat(form.endDay.get()).isEqualTo(DAY);
        form.startDay.set(DAY.plusDays(3));

        assertThat(form.endDay.get()).isEqualTo(DAY.plusDays(3));
        assertThat(form.validProperty().get()).isTrue();
    }

    @Test
    void anEndAfterMidnightIsOfTheNextDay() {
        form.endDay.set(DAY.plusDays(1));
        times("22:00", "0:30");

        assertThat(form.validProperty().get()).isTrue();
        assertThat(applied().when().length()).hasMinutes(150);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "'', 0", "' 45 ', 45", "1440, 1440"})
    void minutesAreTypedPlainly(String typed, int minutes) {
        form.setUp.set(typed);
        form.clear.set(typed);

        assertThat(form.minutesProblemProperty().get()).isEmpty();
        assertThat(applied().setUpMinutes()).isEqualTo(minutes);
        assertThat(applied().clearMinutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1441", "-5", "1.5", "ten", "99999", "5 min"})
    void whatIsNoNumberOfMinutesIsSaid(String typed) {
        form.clear.set(typed);

        assertThat(form.minutesProblemProperty().get()).isEqualTo("schedule.minutes-wrong");
        assertThat(form.validProperty().get()).isFalse();
        form.clear.set("30");
        assertThat(form.validProperty().get()).isTrue();
    }

    @Test
    void everyFieldIsAChange() {
        var changes = List.<Runnable>of(
                () -> form.titleZh.set("大会"),
                () -> form.kind.set(ActivityKind.CONFERENCE),
                () -> form.state.set(ActivityState.CANCELLED),
                () -> form.track.set(new Id<>("green")),
                () -> form.rooms.setAll(new Id<>("room-B")),
                () -> form.rooms.clear(),
                () -> form.endTime.set("12:00"),
                () -> form.people.setAll(Participation.speaker(new Id<>("guest"))),
                () -> form.summaryEn.set("All about steel"),
                () -> form.summaryZh.set("钢铁"),
                () -> form.setUp.set("15"),
                () -> form.internal.set(true));
        for (var change : changes) {
            form.load(FORUM);
            assertThat(form.changedProperty().get()).isFalse();
            change.run();
            assertThat(form.changedProperty().get()).isTrue();
            assertThat(applied()).isNotEqualTo(FORUM);
        }
    }

    @Test
    void loadingForgetsWhatWasTypedAndNotApplied() {
        form.titleEn.set("");
        form.titleZh.set("");
        times("late", "");

        form.load(FORUM);

        assertThat(form.validProperty().get()).isTrue();
        assertThat(form.changedProperty().get()).isFalse();
        assertThat(form.timeProblemProperty().get()).isEmpty();
        assertThat(form.loaded()).contains(FORUM);
    }

    @Test
    void whatIsTypedComesOverAnActivityThatOthersHaveChanged() {
        form.titleEn.set("Mine");

        var over = form.applyTo(FORUM.withSignings(List.of(new Id<>("theirs"))));

        assertThat(over.title().en()).isEqualTo("Mine");
        assertThat(over.signings()).extracting(Id::value).containsExactly("theirs");
    }

    @Test
    void anyActivityIsLoadedAndAppliedUnchanged() {
        var random = new Random(17);
        for (var i = 0; i < 200; i++) {
            var start = DAY.plusDays(random.nextInt(60)).atStartOfDay().plusMinutes(random.nextInt(1440));
            var when = random.nextInt(5) == 0 ? null : When.of(start, Duration.ofMinutes(1 + random.nextInt(5000)));
            var kind = ActivityKind.values()[random.nextInt(ActivityKind.values().length)];
            var some = Activity.titled(Id.fresh(), Name.of("T" + i, ""), kind, when, List.of(ROOM));
            var language = random.nextBoolean() ? Language.ZH : Language.EN;
            var fresh = new ActivityFormViewModel(new Formats(language));
            fresh.load(some);

            assertThat(fresh.validProperty().get()).isTrue();
            assertThat(fresh.changedProperty().get()).isFalse();
            assertThat(fresh.applyTo(some)).isEqualTo(some);
        }
    }
}
