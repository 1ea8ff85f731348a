package org.hallwright.domain.schedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Batch;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.OpeningHours;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursCheckTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 23);

    private final List<Entry> entries = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "2021-09-23T09:00, 2021-09-23T17:00, 0",
        "2021-09-23T08:59, 2021-09-23T10:00, 1",
        "2021-09-23T16:00, 2021-09-23T17:01, 1",
        "2021-09-24T09:00, 2021-09-24T12:00, 0",
        "2021-09-24T12:00, 2021-09-24T12:01, 1",
        "2021-09-25T09:00, 2021-09-25T10:00, 1"
    })
    void anActivityKeepsTheHoursOfItsDay(LocalDateTime from, LocalDateTime to, int found) {
        open(hours(DAY, 9, 17), hours(DAY.plusDays(1), 9, 12));
        add("Forum", from, to);
        assertThat(problems()).hasSize(found);
    }

    @Test
    void bothTheHoursAndTheActivityAreSaid() {
        open(hours(DAY, 9, 12), hours(DAY, 14, 17));
        add("Lunch talk", DAY.atTime(11, 30), DAY.atTime(14, 30));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.limit())
                        .isEqualTo("2021-09-23 09:00 – 2021-09-23 12:00, 2021-09-23 14:00 – 2021-09-23 17:00"))
                .satisfies(p -> assertThat(p.measured()).isEqualTo("2021-09-23 11:30 – 2021-09-23 14:30"))
                .satisfies(p ->
                        assertThat(p.args()).containsExactly("Lunch talk", "2021-09-23 11:30", "2021-09-23 14:30"));
    }

    @Test
    void aDayThatIsNotAmongTheHoursIsClosed() {
        open(hours(DAY, 9, 17));
        add("Visit", DAY.plusDays(1).atTime(10, 0), DAY.plusDays(1).atTime(11, 0));
        assertThat(problems()).singleElement().extracting(Problem::limit).isEqualTo("");
    }

    @Test
    void aNightFairThatClosesAtMidnightIsOpenUntilThen() {
        open(new OpeningHours(DAY, LocalTime.of(18, 0), LocalTime.MIDNIGHT));
        add("Lanterns", DAY.atTime(20, 0), DAY.plusDays(1).atStartOfDay());
        assertThat(problems()).isEmpty();
    }

    @Test
    void aNightFairIsOpenAfterMidnightToo() {
        open(new OpeningHours(DAY, LocalTime.of(18, 0), LocalTime.of(2, 0)));
        add("Lanterns", DAY.atTime(23, 0), DAY.plusDays(1).atTime(1, 0));
        add("Tea", DAY.plusDays(1).atTime(1, 0), DAY.plusDays(1).atTime(2, 0));
        add("Too late", DAY.plusDays(1).atTime(1, 30), DAY.plusDays(1).atTime(2, 30));
        assertThat(problems()).extracting(p -> p.where().words()).containsExactly("Too late");
    }

    @Test
    void withoutHoursTheDaysAreOpenFromMidnightToMidnight() {
        entries.add(exhibition(DAY, DAY.plusDays(2)));
        add("First minute", DAY.atStartOfDay(), DAY.atTime(0, 1));
        add("Last minute", DAY.plusDays(2).atTime(23, 59), DAY.plusDays(3).atStartOfDay());
        add("Past midnight", DAY.plusDays(2).atTime(23, 59), DAY.plusDays(3).atTime(0, 1));
        assertThat(problems()).extracting(p -> p.where().words()).containsExactly("Past midnight");
    }

    @Test
    void anExhibitionWithOpenDatesSaysNothing() {
        entries.add(exhibition(DAY, null));
        add("Someday", DAY.minusDays(300).atTime(9, 0), DAY.minusDays(300).atTime(10, 0));
        assertThat(problems()).isEmpty();
    }

    private void open(OpeningHours... hours) {
        entries.add(exhibition(DAY, DAY.plusDays(2), hours));
    }

    static Exhibition exhibition(LocalDate from, LocalDate to, OpeningHours... hours) {
        return new Exhibition(
                new Id<>("e"),
                "E3",
                Name.of("Expo", "博览会"),
                null,
                null,
                null,
                from,
                to,
                "",
                0,
                Batch.BRAND,
                false,
                false,
                false,
                List.of(hours),
                "",
                "",
                false);
    }

    private static OpeningHours hours(LocalDate day, int opens, int closes) {
        return new OpeningHours(day, LocalTime.of(opens, 0), LocalTime.of(closes, 0));
    }

    private void add(String title, LocalDateTime from, LocalDateTime to) {
        entries.add(Activity.titled(
                Id.named(title), Name.of(title, ""), ActivityKind.FORUM, new When(from, to), List.of()));
    }

    private List<Problem> problems() {
        return ScheduleCheck.problems(ExhibitionState.of(entries));
    }
}
