package org.hallwright.ui.schedule.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.DAY;
import static org.hallwright.service.OpenProgramme.activity;
import static org.hallwright.service.OpenProgramme.guest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.guests.SigningTable;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Programme;
import org.hallwright.domain.value.ClockTime;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.ui.kit.IsoDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityFormViewModelTest {
    private final ActivityFormViewModel form = new ActivityFormViewModel(new Formats(Language.EN));
    private final Activity forum = activity("Forum", "09:00", 60, A);

    @BeforeEach
    void load() {
        form.load(forum);
    }

    @Test
    void whatWasLoadedComesOutEqual() {
        assertThat(form.applyTo(forum)).isEqualTo(forum);
        assertThat(form.changedProperty().get()).isFalse();
        assertThat(form.validProperty().get()).isTrue();
    }

    @Test
    void everyFieldComesOut() {
        form.titleEn.set("Summit");
        form.titleZh.set("峰会");
        form.kind.set(ActivityKind.CONFERENCE);
        form.rooms.setAll(B.id());
        form.startTime.set("930");
        form.endTime.set("11：45");
        form.people.add(Participation.speaker(guest("Li").id()));
        form.summaryZh.set("简介");
        form.setUp.set("30");
        form.clear.set("15");
        form.internal.set(true);
        var typed = form.applyTo(forum);
        assertThat(typed.title()).isEqualTo(Name.of("Summit", "峰会"));
        assertThat(typed.kind()).isEqualTo(ActivityKind.CONFERENCE);
        assertThat(typed.rooms()).containsExactly(B.id());
        assertThat(typed.when().start()).isEqualTo(DAY.atTime(9, 30));
        assertThat(typed.when().end()).isEqualTo(DAY.atTime(11, 45));
        assertThat(typed.people()).hasSize(1);
        assertThat(typed.programme().summary().zh()).isEqualTo("简介");
        assertThat(typed.setUpMinutes()).isEqualTo(30);
        assertThat(typed.clearMinutes()).isEqualTo(15);
        assertThat(typed.internal()).isTrue();
        assertThat(form.changedProperty().get()).isTrue();
    }

    @Test
    void whatTheFormDoesNotShowStaysAsItWas() {
        var p = Programme.NONE;
        var source = Map.of("uid", "17");
        var imported = forum.withProgramme(new Programme(
                p.subtitle(),
                p.summary(),
                List.of(),
                "zh",
                List.of("en"),
                List.of(),
                "",
                List.of("stage"),
                source,
                List.of(),
                null,
                SigningTable.USUAL.of(3),
                0));
        form.load(imported);
        form.titleEn.set("Summit");
        assertThat(form.applyTo(imported).programme()).isEqualTo(imported.programme());
    }

    @Test
    void anEndBeforeTheStartIsSaidAtOnce() {
        form.endTime.set("08:00");
        assertThat(form.timeProblemProperty().get()).isEqualTo("schedule.end-before-start");
        assertThat(form.validProperty().get()).isFalse();
        form.endTime.set("10:00");
        assertThat(form.timeProblemProperty().get()).isEmpty();
    }

    @Test
    void aTitleIsNeededInOneLanguage() {
        form.titleEn.set("");
        assertThat(form.titleProblemProperty().get()).isEmpty();
        form.titleZh.set(" ");
        assertThat(form.titleProblemProperty().get()).isEqualTo("schedule.title-missing");
    }

    @Test
    void anotherFirstDayTakesTheLastDayWithIt() {
        form.startDay.set(DAY.plusDays(3));
        assertThat(form.endDay.get()).isEqualTo(DAY.plusDays(3));
        assertThat(form.applyTo(forum).when().start()).isEqualTo(DAY.plusDays(3).atTime(9, 0));
    }

    @Test
    void withoutTimesTheActivityIsUnscheduled() {
        form.startTime.set("");
        form.endTime.set("");
        assertThat(form.validProperty().get()).isTrue();
        assertThat(form.applyTo(forum).when()).isNull();
    }

    @Test
    void withoutTimesItsLengthIsAskedFor() {
        form.startTime.set("");
        form.endTime.set("");
        assertThat(form.applyTo(forum).length()).isEqualTo(forum.length());
        form.length.set("45");
        assertThat(form.applyTo(forum).length()).isEqualTo(Duration.ofMinutes(45));
        form.length.set("long");
        assertThat(form.timeProblemProperty().get()).isEqualTo("schedule.length-wrong");
        assertThat(form.validProperty().get()).isFalse();
        form.startTime.set("09:00");
        form.endTime.set("10:00");
        assertThat(form.validProperty().get()).isTrue();
    }

    @Test
    void halfATimeIsAProblem() {
        form.endTime.set("");
        assertThat(form.timeProblemProperty().get()).isEqualTo("schedule.time-wrong");
    }

    @Test
    void minutesAreNumbersOfADay() {
        form.setUp.set("half an hour");
        assertThat(form.minutesProblemProperty().get()).isEqualTo("schedule.minutes-wrong");
        form.setUp.set("1441");
        assertThat(form.minutesProblemProperty().get()).isEqualTo("schedule.minutes-wrong");
        form.setUp.set("");
        assertThat(form.minutesProblemProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9,09:00", "930,09:30", "0930,09:30", "9:05,09:05", "23.59,23:59", "14：15,14:15"})
    void timesAreReadAsPeopleTypeThem(String typed, String time) {
        assertThat(ClockTime.parse(typed)).hasToString("Optional[" + time + "]");
    }

    @ParameterizedTest
    @CsvSource({"24:00", "9:60", "noon", "''", "12:3"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(ClockTime.parse(typed)).isEmpty();
    }

    @Test
    void daysAreReadInTheWritingOfBothLanguages() {
        var days = new IsoDay();
        assertThat(days.fromString("2024/08/20")).isEqualTo(DAY.withDayOfMonth(20));
        assertThat(days.fromString(days.toString(DAY))).isEqualTo(DAY);
        assertThat(days.fromString("tomorrow")).isNull();
    }
}
