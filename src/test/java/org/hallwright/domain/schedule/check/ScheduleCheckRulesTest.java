package org.hallwright.domain.schedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleCheckRulesTest {
    private static final LocalDateTime NINE = LocalDate.of(2024, 8, 20).atTime(9, 0);
    private static final Room LARGE = Room.of(new Id<>("r1"), Name.of("Large", "大厅"), null, 200, 1);
    private static final Room SMALL = Room.of(new Id<>("r2"), Name.of("Small", "小厅"), null, 80, 2);
    private static final Room TERRACE = Room.of(new Id<>("r3"), Name.of("Terrace", ""), null, 0, 3);

    private final List<Entry> entries = new ArrayList<>(List.of(LARGE, SMALL, TERRACE));

    @ParameterizedTest
    @CsvSource({"200, 0, 0", "201, 0, 1", "0, 201, 1", "150, 201, 1", "201, 150, 1", "0, 0, 0"})
    void theRoomHoldsTheExpectedAndTheAdmitted(int expected, int admitted, int found) {
        entries.add(forum("Forum", 0, LARGE).forAudience(audience(expected, admitted)));
        assertThat(rules()).hasSize(found);
    }

    private static Audience audience(int expected, int admitted) {
        return new Audience(admitted, Map.of(Sector.ENTERPRISE, expected / 2, Sector.MEDIA, expected - expected / 2));
    }

    @Test
    void severalRoomsHoldWhatTheyHoldTogether() {
        entries.add(forum("Forum", 0, LARGE, SMALL).forAudience(audience(280, 0)));
        entries.add(forum("Summit", 5, LARGE, SMALL).forAudience(audience(281, 0)));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.args().getFirst()).isEqualTo("Summit"))
                .satisfies(
                        p -> assertThat(Name.ofArgument(p.args().get(2))).isEqualTo(Name.of("Large, Small", "大厅、小厅")))
                .satisfies(p -> assertThat(p.args().get(3)).isEqualTo("280"));
    }

    @Test
    void aRoomOfUnknownSizeHoldsAnyNumber() {
        entries.add(forum("Party", 0, TERRACE).forAudience(audience(5000, 0)));
        entries.add(forum("Reception", 5, SMALL, TERRACE).forAudience(audience(5000, 0)));
        entries.add(forum("Online", 9).forAudience(audience(5000, 0)));
        assertThat(problems()).isEmpty();
    }

    @Test
    void aRoomThatIsGoneIsNotCounted() {
        var lost = Room.of(new Id<>("lost"), Name.of("Lost", ""), null, 9000, 9);
        entries.add(forum("Forum", 0, SMALL, lost).forAudience(audience(81, 0)));
        assertThat(rules()).containsExactly("room-capacity");
    }

    @Test
    void aCancelledActivityNeedsNoSeats() {
        entries.add(forum("Forum", 0, SMALL)
                .forAudience(audience(500, 0))
                .entitled(Name.of("Forum", ""), ActivityKind.FORUM, ActivityState.CANCELLED));
        assertThat(problems()).isEmpty();
    }

    @Test
    void anOverlapInARoomThatIsGoneNamesItsIdentity() {
        var lost = Room.of(new Id<>("lost"), Name.of("Lost", ""), null, 0, 9);
        entries.add(forum("Forum", 0, lost));
        entries.add(forum("Summit", 1, lost));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.args().get(2)).contains("lost"));
    }

    @Test
    void anOverlapOfSpansNamesAllRoomsThatBothWant() {
        entries.add(forum("Forum", 0, LARGE, SMALL, TERRACE));
        entries.add(forum("Summit", 1, SMALL, LARGE));
        assertThat(problems())
                .singleElement()
                .satisfies(
                        p -> assertThat(Name.ofArgument(p.args().get(2))).isEqualTo(Name.of("Large, Small", "大厅、小厅")))
                .satisfies(p -> assertThat(p.where().words()).isEqualTo("Forum / Summit"));
    }

    @Test
    void theSetUpSaysWhatIsNeededAndWhatIsThere() {
        entries.add(withTimes(forum("Forum", 0, LARGE), 0, 20));
        entries.add(withTimes(forum("Signing", 3, LARGE), 90, 0));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo("setup-buffer"))
                .satisfies(p -> assertThat(List.of(p.limit(), p.measured())).containsExactly("110 min", "60 min"));
    }

    @Test
    void aSetUpOfHoursIsMeasuredAgainstTheTimeBetween() {
        entries.add(forum("Talk", 0, LARGE));
        entries.add(withTimes(forum("Gala", 4, LARGE), 300, 0));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.args()).startsWith("Talk", "Gala"))
                .satisfies(p -> assertThat(List.of(p.limit(), p.measured())).containsExactly("300 min", "120 min"));
    }

    @Test
    void homonymsAreTwoPeople() {
        var one = Guest.named(new Id<>("g1"), Name.of("Wang Wei", "王伟"));
        var other = Guest.named(new Id<>("g2"), Name.of("Wang Wei", "王伟"));
        entries.addAll(List.of(one, other));
        entries.add(forum("Forum", 0, LARGE).withPeople(List.of(Participation.speaker(one.id()))));
        entries.add(forum("Summit", 0, SMALL).withPeople(List.of(Participation.speaker(other.id()))));
        assertThat(problems()).isEmpty();
    }

    @Test
    void whoHasANamesakeIsNamedWithTheOrganisation() {
        var one = Guest.named(new Id<>("g1"), Name.of("Wang Wei", "王伟")).from(Name.of("Harbour Bank", "港口银行"));
        var other = Guest.named(new Id<>("g2"), Name.of("Wang Wei", "王伟")).from(Name.of("City Hall", "市政府"));
        var alone = Guest.named(new Id<>("g3"), Name.of("Li Na", "李娜")).from(Name.of("City Hall", "市政府"));
        entries.addAll(List.of(one, other, alone));
        var both = List.of(Participation.speaker(one.id()), Participation.speaker(alone.id()));
        entries.add(forum("Forum", 0, LARGE).withPeople(both));
        entries.add(forum("Summit", 0, SMALL).withPeople(both));
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(Messages.of(Language.EN).text(problem)).startsWith("Wang Wei (Harbour Bank), Li Na: wanted in");
            assertThat(Messages.of(Language.ZH).text(problem)).startsWith("王伟（港口银行）、李娜");
        });
    }

    @Test
    void problemsComeByRuleAndThenByTime() {
        entries.add(forum("Late", 6, SMALL).forAudience(audience(90, 0)));
        entries.add(forum("Early", 0, SMALL).forAudience(audience(90, 0)));
        entries.add(forum("Clash", 1, SMALL));
        assertThat(problems())
                .extracting(p -> p.rule() + " " + p.where().words())
                .containsExactly("room-overlap Early / Clash", "room-capacity Early", "room-capacity Late");
    }

    @Test
    void problemsAreTheSameInWhateverOrderTheScheduleWasMade() {
        var dice = new Random(111);
        for (var i = 0; i < 40; i++) {
            var room = List.of(LARGE, SMALL, TERRACE).get(dice.nextInt(3));
            entries.add(withTimes(forum("F" + i, dice.nextInt(60), room), dice.nextInt(60), dice.nextInt(60))
                    .forAudience(audience(dice.nextInt(300), 0)));
        }
        var before = problems();
        Collections.shuffle(entries, dice);
        assertThat(problems()).isNotEmpty().containsExactlyElementsOf(before);
    }

    private static Activity withTimes(Activity a, int setUp, int clear) {
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
                setUp,
                clear,
                false,
                List.of(),
                null);
    }

    /// Two hours in the rooms, so many hours after nine.
    private static Activity forum(String title, int hour, Room... rooms) {
        var when = new When(NINE.plusHours(hour), NINE.plusHours(hour + 2));
        var places = Stream.of(rooms).map(Room::id).toList();
        return Activity.titled(Id.named(title), Name.of(title, ""), ActivityKind.FORUM, when, places);
    }

    private List<String> rules() {
        return problems().stream().map(Problem::rule).toList();
    }

    private List<Problem> problems() {
        return ScheduleCheck.problems(ExhibitionState.of(entries));
    }
}
