package org.hallwright.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.DAY;
import static org.hallwright.service.OpenProgramme.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.ui.schedule.clash.ClashItem;
import org.junit.jupiter.api.Test;

/// The lists beside the timetable: days on top, clashes at the side.
class DayTabTest {
    private static List<DayTab> tabs(LocalDate from, LocalDate to, Entry... entries) {
        var all = new java.util.ArrayList<Entry>(List.of(entries));
        all.add(Exhibition.titled("T1", Name.of("Trade fair", ""), from, to));
        return DayTab.of(ExhibitionState.of(all));
    }

    private static Problem problem(Severity severity, String rule, String... ids) {
        var where = Where.all(rule, List.of(ids).stream().map(Id<Entry>::new).toList());
        return Problem.of(severity, rule, where);
    }

    @Test
    void eachDayOfTheExhibitionHasATabEvenWhenNothingHappens() {
        assertThat(tabs(DAY, DAY.plusDays(1))).containsExactly(new DayTab(DAY, 0), new DayTab(DAY.plusDays(1), 0));
        assertThat(tabs(DAY, DAY)).containsExactly(new DayTab(DAY, 0));
    }

    @Test
    void withoutDatesOnlyDaysOnWhichSomethingBeginsAreThere() {
        assertThat(tabs(null, null)).isEmpty();
        assertThat(tabs(DAY, null, activity("Forum", "09:00", 60, A))).containsExactly(new DayTab(DAY, 1));
    }

    @Test
    void anActivityCountsOnTheDayItBegins() {
        var night = activity("Gala", "23:00", 180, A);
        var month = activity("Art", "09:00", 30 * 24 * 60, A);

        assertThat(tabs(DAY, DAY.plusDays(1), night, month))
                .containsExactly(new DayTab(DAY, 2), new DayTab(DAY.plusDays(1), 0));
    }

    @Test
    void whatIsCancelledOrHasNoTimeCountsNowhere() {
        var cancelled = activity("Off", "09:00", 60, A)
                .entitled(Name.of("Off", ""), ActivityKind.FORUM, ActivityState.CANCELLED);
        var waiting = activity("Tour", "09:00", 60).at(null, List.of());

        assertThat(tabs(DAY, DAY, cancelled, waiting)).containsExactly(new DayTab(DAY, 0));
    }

    @Test
    void ofAVeryLongExhibitionEmptyDaysEndAfterTwoMonths() {
        var late = activity("Finale", "09:00", 60, A);
        late = late.at(late.when().movedBy(Duration.ofDays(180)), late.rooms());

        var tabs = tabs(DAY, DAY.plusDays(183), late);

        assertThat(tabs).hasSize(63);
        assertThat(tabs.getLast()).isEqualTo(new DayTab(DAY.plusDays(180), 1));
    }

    @Test
    void aPairIsListedOnceWithAllThatSpeaksAgainstItTheWorstFirst() {
        var items = ClashItem.of(List.of(
                problem(Severity.WARNING, "setup-buffer", "b", "a"),
                problem(Severity.WARNING, "setup-buffer", "c", "d"),
                problem(Severity.BLOCKER, "room-overlap", "a", "b")));

        assertThat(items).hasSize(2);
        assertThat(items.getFirst().severity()).isEqualTo(Severity.BLOCKER);
        assertThat(items.getFirst().activities()).extracting(Id::value).containsExactly("a", "b");
        assertThat(items.getFirst().problems())
                .extracting(Problem::rule)
                .containsExactly("room-overlap", "setup-buffer");
        assertThat(items.getLast().activities()).extracting(Id::value).containsExactly("c", "d");
    }

    @Test
    void whatIsWrongWithOneAloneIsListedToo() {
        var items = ClashItem.of(List.of(
                problem(Severity.WARNING, "room-capacity", "a"),
                problem(Severity.NOTE, "agenda-too-long", "b"),
                problem(Severity.BLOCKER, "room-overlap", "a", "c"),
                problem(Severity.NOTE, "file-wide")));
        assertThat(items)
                .extracting(item ->
                        item.activities().stream().map(Id::value).toList().toString())
                .containsExactly("[a, c]", "[a]", "[b]");
        assertThat(items)
                .extracting(ClashItem::isSolvedElsewhere)
                .as("an agenda is mended where it is")
                .containsExactly(true, true, false);
    }
}
