package org.hallwright.domain.schedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Sound;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The rules about what activities are to each other: who walks, who stands at a booth, what comes after what, what is
/// heard next door.
class CompanyRulesTest {
    private static final LocalDateTime NINE = LocalDate.of(2021, 9, 23).atTime(9, 0);
    private static final Id<Hall> HALL = new Id<>("h");
    private static final Id<Guest> ENVOY = new Id<>("envoy");
    private static final Room WEST = room("west", HALL, new Point(0, 0));
    private static final Room EAST = room("east", HALL, new Point(400, 0));
    private static final Room AWAY = Room.of(new Id<>("away"), Name.of("Hotel", "酒店"), null, 0, 3);

    private final List<Entry> entries =
            new ArrayList<>(List.of(WEST, EAST, AWAY, Guest.named(ENVOY, Name.of("Envoy", "使节"))));

    private static Room room(String id, Id<Hall> hall, Point place) {
        return Room.of(new Id<>(id), Name.of(id, ""), hall, 0, 1).at(hall, place);
    }

    /// 400 m and the way round booths are 8 minutes at 4 km/h.
    @ParameterizedTest
    @CsvSource({"0, 1", "7, 1", "8, 0", "30, 0"})
    void theWayBetweenTwoRoomsIsMeasuredOnThePlan(int gap, int found) {
        entries.add(with(forum("Opening", 0, 60, WEST), Role.SPEAKER, PresenceMode.IN_PERSON));
        entries.add(with(forum("Dialogue", 60 + gap, 60, EAST), Role.SPEAKER, PresenceMode.IN_PERSON));
        assertThat(rules()).hasSize(found).allMatch("person-walk"::equals);
    }

    @Test
    void theTableOfWalksGoesBeforeThePlan() {
        entries.add(with(forum("Opening", 0, 60, WEST), Role.SPEAKER, PresenceMode.IN_PERSON));
        entries.add(with(forum("Dialogue", 62, 60, EAST), Role.SPEAKER, PresenceMode.IN_PERSON));
        entries.add(with(forum("Dinner", 130, 60, AWAY), Role.SPEAKER, PresenceMode.IN_PERSON));
        entries.add(rules(new Walk(EAST.id(), WEST.id(), 2), new Walk(AWAY.id(), EAST.id(), 9)));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.where().words()).isEqualTo("Dialogue / Dinner"))
                .satisfies(p -> assertThat(List.of(p.limit(), p.measured())).containsExactly("9 min", "8 min"));
    }

    @ParameterizedTest
    @EnumSource(PresenceMode.class)
    void onlyWhoComesInPersonWalks(PresenceMode mode) {
        entries.add(with(forum("Opening", 0, 60, WEST), Role.SPEAKER, PresenceMode.IN_PERSON));
        entries.add(with(forum("Dialogue", 60, 60, EAST), Role.SPEAKER, mode));
        assertThat(rules()).hasSize(mode == PresenceMode.IN_PERSON ? 1 : 0);
    }

    @Test
    void aRoomOfWhichTheDoorIsUnknownIsNotFarFromAnything() {
        entries.add(with(forum("Opening", 0, 60, WEST), Role.SPEAKER, PresenceMode.IN_PERSON));
        entries.add(with(forum("Dinner", 60, 60, AWAY), Role.SPEAKER, PresenceMode.IN_PERSON));
        assertThat(rules()).isEmpty();
    }

    @Test
    void whoStandsAtABoothForDaysCannotSpeakElsewhere() {
        var promotion = forum("Promotion", 0, 2 * 24 * 60, EAST);
        entries.add(with(promotion, Role.BOOTH_STAFF, PresenceMode.IN_PERSON));
        entries.add(with(forum("Forum", 60, 60, WEST), Role.SPEAKER, PresenceMode.IN_PERSON));
        entries.add(with(forum("Greeting", 180, 60, WEST), Role.SPEAKER, PresenceMode.RECORDED_VIDEO));
        assertThat(rules()).containsExactly("booth-duty");
    }

    @Test
    void whoStandsAtABoothForAnHourIsFoundOnceOnly() {
        entries.add(with(forum("Tasting", 0, 60, EAST), Role.BOOTH_STAFF, PresenceMode.IN_PERSON));
        entries.add(with(forum("Forum", 30, 60, WEST), Role.PANELLIST, PresenceMode.LIVE_LINK));
        assertThat(rules()).containsExactly("booth-duty");
    }

    @ParameterizedTest
    @CsvSource({"0, 60, 1", "0, 59, 1", "0, 90, 0", "30, 89, 1", "30, 90, 0"})
    void whatFollowsStartsAfterWhatItFollows(int apart, int start, int found) {
        var ceremony = forum("Ceremony", 0, 60, WEST);
        entries.add(ceremony);
        entries.add(forum("Tour", start, 30, EAST)
                .edit()
                .follows(List.of(new Follows(ceremony.id(), apart + (start == 60 ? 1 : 0))))
                .build());
        assertThat(rules()).hasSize(found).allMatch("out-of-order"::equals);
    }

    @Test
    void whatIsCancelledOrUnscheduledIsFollowedByAnything() {
        var cancelled = forum("Ceremony", 0, 60, WEST)
                .entitled(Name.of("Ceremony", ""), ActivityKind.CEREMONY, ActivityState.CANCELLED);
        var waiting = forum("Waiting", 0, 60, WEST).at(null, List.of());
        entries.addAll(List.of(cancelled, waiting));
        entries.add(forum("Tour", 10, 30, EAST)
                .edit()
                .follows(List.of(
                        Follows.directly(cancelled.id()),
                        Follows.directly(waiting.id()),
                        Follows.directly(new Id<>("gone"))))
                .build());
        assertThat(rules()).isEmpty();
    }

    @Test
    void aLoudActivityDisturbsAQuietOneInTheSameHall() {
        var near = room("near", HALL, new Point(30, 0));
        entries.add(near);
        entries.add(sounding(forum("Drums", 0, 60, WEST), Sound.LOUD));
        entries.add(sounding(forum("Dialogue", 30, 60, near), Sound.QUIET));
        entries.add(sounding(forum("Reading", 30, 60, EAST), Sound.QUIET));
        entries.add(sounding(forum("Later", 60, 30, WEST), Sound.LOUD));
        entries.add(sounding(forum("Rest", 0, 60, AWAY), Sound.QUIET));
        assertThat(problems())
                .extracting(p -> p.rule() + " " + p.where().words())
                .containsExactly("loud-beside-quiet Drums / Dialogue", "loud-beside-quiet Dialogue / Later");
        assertThat(problems()).extracting(p -> p.args().getFirst()).containsExactly("Drums", "Later");
    }

    @Test
    void speechesKeepToTheTotal() {
        var forum = forum("Forum", 0, 60, WEST);
        entries.add(agenda(forum, 20, 20, 20));
        assertThat(rules()).isEmpty();
        entries.add(agenda(forum("Summit", 90, 60, WEST), 20, 20, 21));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo("agenda-too-long"))
                .satisfies(p -> assertThat(p.args()).containsExactly("Summit", "61", "60", "1"));
    }

    @ParameterizedTest
    @EnumSource(ScheduleRule.class)
    void aRuleThatIsOffFindsNothingAndAnotherSeverityIsTold(ScheduleRule rule) {
        var all = everyRuleBroken();
        assertThat(all.stream().map(Problem::rule)).contains(rule.key());

        entries.add(ScheduleRules.of(ExhibitionState.EMPTY).with(rule, false, rule.usual()));
        assertThat(problems().stream().map(Problem::rule)).doesNotContain(rule.key());
        assertThat(problems()).hasSize(all.size() - 1);

        entries.removeLast();
        var severity = rule.usual() == Severity.NOTE ? Severity.BLOCKER : Severity.NOTE;
        entries.add(ScheduleRules.of(ExhibitionState.EMPTY).with(rule, true, severity));
        assertThat(problems().stream().filter(p -> p.rule().equals(rule.key())))
                .singleElement()
                .satisfies(p -> assertThat(p.severity()).isEqualTo(severity));
    }

    private List<Problem> everyRuleBroken() {
        ScheduleExample.everyRuleBroken().forEach(entries::add);
        var problems = problems();
        assertThat(problems).extracting(Problem::rule).doesNotHaveDuplicates();
        return problems;
    }

    private static Activity agenda(Activity activity, int... minutes) {
        var points = java.util.Arrays.stream(minutes)
                .mapToObj(m -> new AgendaItem(Name.NONE, null, m))
                .toList();
        return activity.withProgramme(activity.programme().edit().agenda(points).build());
    }

    private static Activity sounding(Activity activity, Sound sound) {
        return activity.withProgramme(activity.programme().edit().sound(sound).build());
    }

    private static Activity with(Activity activity, Role role, PresenceMode mode) {
        return activity.withPeople(List.of(new Participation(ENVOY, role, mode)));
    }

    private static Activity forum(String title, int start, int length, Room... rooms) {
        var when = new When(NINE.plusMinutes(start), NINE.plusMinutes(start + length));
        var places = Stream.of(rooms).map(Room::id).toList();
        return Activity.titled(Id.named(title), Name.of(title, ""), ActivityKind.FORUM, when, places);
    }

    private static ScheduleRules rules(Walk... walks) {
        return ScheduleRules.of(ExhibitionState.EMPTY).walking(0, List.of(walks));
    }

    private List<String> rules() {
        return problems().stream().map(Problem::rule).toList();
    }

    private List<Problem> problems() {
        return ScheduleCheck.problems(ExhibitionState.of(entries));
    }
}
