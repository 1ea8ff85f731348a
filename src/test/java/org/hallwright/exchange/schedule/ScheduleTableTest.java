package org.hallwright.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.assertRefused;
import static org.hallwright.exchange.TestFiles.text;
import static org.hallwright.exchange.schedule.Schedules.EMPTY;
import static org.hallwright.exchange.schedule.Schedules.SHOW;
import static org.hallwright.exchange.schedule.Schedules.only;
import static org.hallwright.exchange.schedule.Schedules.read;
import static org.hallwright.exchange.schedule.Schedules.rules;
import static org.hallwright.exchange.schedule.Schedules.table;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.schedule.table.ScheduleSheet;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The schedule as a table that people keep in a spreadsheet.
class ScheduleTableTest {
    @Test
    void headersInChineseAreUnderstood() {
        var preview = table("活动名称,日期,开始时间,结束时间,会场,类型,嘉宾,简介\n开幕式,2026-09-23,9:00,10:30,大会议厅,ceremony,王芳、李娜；张三,欢迎\n");
        var activity = only(preview);
        assertThat(activity.title()).isEqualTo(Name.of("", "开幕式"));
        assertThat(activity.when()).isEqualTo(When.of(LocalDateTime.of(2026, 9, 23, 9, 0), Duration.ofMinutes(90)));
        assertThat(activity.kind()).isEqualTo(ActivityKind.CEREMONY);
        assertThat(activity.people()).hasSize(3);
        assertThat(activity.programme().summary()).isEqualTo(Name.of("", "欢迎"));
        assertThat(preview.counts()).isEqualTo(new SchedulePreview.Counts(1, 1, 0, 0, 0, 1, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-23 09:00, 2026-09-23 10:00, 60",
        "2026-09-23T09:00, 2026-09-23T10:00, 60",
        "2026-09-23T09:00:00, 2026-09-23T09:00:30, 0",
        "2026-09-23, 2026-09-25, 2880",
        "2026-09-23 23:00, 2026-09-24 01:00, 120"
    })
    void startsAndEndsHoldTheirDates(String start, String end, int minutes) {
        var when =
                only(table("title,start,end\nTalk," + start + "," + end + "\n")).when();
        assertThat(when.length().toMinutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'Talk,,2026-09-23T10:00', activity-without-start, -",
                "'Talk,2026-09-23T09:00,', activity-without-end, 60",
                "'Talk,2026-09-23T09:00,2026-09-23T09:00', activity-end-before-start, 60",
                "'Talk,2026-09-23T09:00,2026-09-22T09:00', activity-end-before-start, 60",
                "'Talk,soon,later', activity-without-start, -",
                "',2026-09-23T09:00,2026-09-23T10:00', activity-without-title, 60",
                "'Talk,2026-02-30T09:00,2026-09-23T10:00', activity-without-start, -"
            })
    void aRowThatIsOddIsNamedAndReadAsFarAsItGoes(String row, String rule, Integer minutes) {
        var preview = table("title,start,end\n" + row + "\nSound,2026-09-23T09:00,2026-09-23T10:00\n");
        assertThat(preview.activities()).hasSize(2);
        var when = preview.activities().getFirst().when();
        assertThat(when == null ? null : (int) when.length().toMinutes()).isEqualTo(minutes);
        assertThat(rules(preview)).containsExactly(rule);
        assertThat(preview.problems().getFirst().where().row()).isEqualTo(2);
    }

    @Test
    void aRowThatSaysNeitherWhatNorWhenIsLeftOutAndNamed() {
        var preview = table("title,start,end,room\n,,,A\nSound,2026-09-23T09:00,2026-09-23T10:00,A\n");
        assertThat(only(preview).title().en()).isEqualTo("Sound");
        assertThat(rules(preview)).containsExactly("activity-without-time");
        assertThat(preview.counts().skipped()).isEqualTo(1);
    }

    @Test
    void aTableNeedsATitleAndAStart() {
        assertRefused("exchange.no-schedule", () -> table("title,room\nTalk,1\n"));
        assertRefused("exchange.no-schedule", () -> table("start,end\n2026-09-23T09:00,2026-09-23T10:00\n"));
    }

    @Test
    void aTitleIsOfItsColumnsLanguageOrGuessed() {
        assertThat(only(table("title,start,end\n签约 Signing,2026-09-23T09:00,2026-09-23T10:00\n"))
                        .title())
                .isEqualTo(Name.of("", "签约 Signing"));
        assertThat(only(table("title_en,title_zh,start,end\nSigning,签约,2026-09-23T09:00,2026-09-23T10:00\n"))
                        .title())
                .isEqualTo(Name.of("Signing", "签约"));
    }

    @Test
    void whatIsNotYetScheduledGoesOutWithoutATimeAndIsNoErrorWhenItComesBack() {
        var waiting = Activity.titled(new Id<>("w"), Name.of("Waiting", ""), ActivityKind.FORUM, null, List.of());
        var state = ExhibitionState.of(List.of(SHOW, waiting));
        for (var format : List.of("csv", "xlsx", "tsv")) {
            var bytes = ScheduleExport.write(state, SHOW.id(), format, Language.EN, Instant.EPOCH);
            var back = read(SourceFile.of("a." + format, bytes), state);
            assertThat(back.problems()).as(format).isEmpty();
            assertThat(back.toChange().isEmpty()).isTrue();
        }
    }

    @Test
    void aCancelledActivityIsCancelledByTheTable() {
        var csv = "id,title,start,end,state\nx1,Talk,2026-09-23T09:00,2026-09-23T10:00,";
        var state = Schedules.after(text("s.csv", csv + "confirmed\n"), EMPTY);
        assertThat(state.all(Activity.class)).extracting(Activity::state).doesNotContain(ActivityState.CANCELLED);
        var after = Schedules.after(text("s.csv", csv + "cancelled\n"), state);
        assertThat(after.all(Activity.class)).extracting(Activity::state).containsExactly(ActivityState.CANCELLED);
        assertThat(after.count(Activity.class)).isEqualTo(1);
    }

    @Test
    void rowsWithoutAnIdAreFoundAgainByTitleTimeAndRoom() {
        var csv =
                "title,start,end,room\nTalk,2026-09-23T09:00,2026-09-23T10:00,A\nTalk,2026-09-23T09:00,2026-09-23T10:00,B\n";
        var state = Schedules.after(text("s.csv", csv), EMPTY);
        assertThat(state.count(Activity.class)).isEqualTo(2);
        assertThat(read(text("s.csv", csv), state).toChange().isEmpty()).isTrue();
    }

    @Test
    void theSheetIsNamedInItsLanguageAndFollowsTheClock() {
        var state = Schedules.after(
                text(
                        "s.csv",
                        "title,start,end\nLate,2026-09-24T09:00,2026-09-24T10:00\nEarly,2026-09-23T09:00,2026-09-23T10:00\n"),
                EMPTY);
        var sheet = ScheduleSheet.of(state, Language.ZH);
        assertThat(sheet.name()).isEqualTo("日程");
        assertThat(sheet.rows().stream().map(r -> String.valueOf(r.get(1)))).containsExactly("Early", "Late");
        assertThat(ScheduleSheet.of(state, Language.EN).name()).isEqualTo("Schedule");
    }
}
