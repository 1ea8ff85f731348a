package org.hallwright.domain.schedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;

class ScheduleCheckTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 23);
    private static final Room FORUM = Room.of(new Id<>("forum"), Name.of("Forum", "论坛厅"), null, 100, 1);

    private final List<Entry> entries = new ArrayList<>(List.of(FORUM));

    @Test
    void aSoundScheduleHasNoProblems() {
        add("Opening", 9, 10);
        add("Forum", 10, 12);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aRoomOverlapNamesBothTheRoomAndTheTime() {
        add("Opening", 9, 11);
        add("Forum", 10, 12);
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo("room-overlap"))
                .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.BLOCKER))
                .satisfies(p -> assertThat(Name.ofArgument(p.args().get(2))).isEqualTo(FORUM.name()))
                .satisfies(p -> assertThat(p.args().getLast()).isEqualTo("2021-09-23 10:00"))
                .satisfies(p -> assertThat(p.measured()).isEqualTo("60 min"));
    }

    @Test
    void aPersonInTwoPlacesIsFoundAcrossRooms() {
        var guest = Guest.named(new Id<>("g"), Name.of("Bat Erdene", "巴图"));
        var hall = Room.of(new Id<>("hall"), Name.of("Hall", ""), null, 0, 2);
        entries.addAll(List.of(guest, hall));
        entries.add(activity("Opening", 9, 11, FORUM).withPeople(List.of(Participation.speaker(guest.id()))));
        entries.add(activity("Visit", 10, 12, hall).withPeople(List.of(Participation.speaker(guest.id()))));
        assertThat(problems()).extracting(Problem::rule).containsExactly("person-overlap");
    }

    @Test
    void moreGuestsThanSeatsAreWarnedOf() {
        entries.add(activity("Opening", 9, 10, FORUM).forAudience(new Audience(0, Map.of(Sector.GOVERNMENT, 101))));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo("room-capacity"))
                .satisfies(p ->
                        assertThat(List.of(p.limit(), p.measured(), p.source())).containsExactly("100", "101", "room"));
    }

    @Test
    void whatLiesOutsideTheDaysOfTheExhibitionIsWarnedOf() {
        entries.add(Exhibition.titled("X", Name.of("X", ""), DAY.plusDays(1), DAY.plusDays(2)));
        add("Too early", 9, 10);
        assertThat(problems()).extracting(Problem::rule).containsExactly("outside-hours");
    }

    @Test
    void whatLastsAMonthKeepsItsOwnHours() {
        entries.add(Exhibition.titled("X", Name.of("X", ""), DAY, DAY));
        var month = new When(DAY.atStartOfDay(), DAY.plusDays(30).atStartOfDay());
        entries.add(Activity.titled(
                new Id<>("art"), Name.of("Art", ""), ActivityKind.EXHIBITION, month, List.of(FORUM.id())));
        assertThat(problems()).isEmpty();
    }

    @Test
    void settingUpNeedsTheRoomToo() {
        add("Opening", 9, 10);
        var forum = activity("Forum", 10, 12, FORUM);
        entries.add(withSetUp(forum, 30));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo("setup-buffer"))
                .satisfies(p -> assertThat(List.of(p.limit(), p.measured())).containsExactly("30 min", "0 min"));
    }

    private static Activity withSetUp(Activity a, int minutes) {
        return new Activity(
                a.id(),
                a.title(),
                a.kind(),
                a.state(),
                a.when(),
                a.rooms(),
                a.track(),
                a.people(),
                a.signings(),
                a.audience(),
                a.programme(),
                minutes,
                0,
                false,
                List.of(),
                null);
    }

    private void add(String title, int from, int to) {
        entries.add(activity(title, from, to, FORUM));
    }

    private static Activity activity(String title, int from, int to, Room room) {
        var when = new When(at(from), at(to));
        return Activity.titled(Id.named(title), Name.of(title, ""), ActivityKind.CONFERENCE, when, List.of(room.id()));
    }

    private static LocalDateTime at(int hour) {
        return DAY.atTime(hour, 0);
    }

    private List<Problem> problems() {
        return ScheduleCheck.problems(ExhibitionState.of(entries));
    }
}
