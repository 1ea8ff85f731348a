package org.hallwright.ui.schedule.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.C;
import static org.hallwright.service.OpenProgramme.DAY;
import static org.hallwright.service.OpenProgramme.activity;
import static org.hallwright.service.OpenProgramme.guest;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GestureEdgesTest {
    private static final List<Id<Room>> ROOMS = List.of(A.id(), B.id(), C.id());
    private static final int NINE = 9 * 60;
    private final Activity forum = activity("Forum", "09:00", 60, A);

    private static Spot spot(int column, int minute) {
        return Spot.of(column, DAY, minute);
    }

    private static LocalDateTime time(String time) {
        return LocalDateTime.parse("2024-08-20T" + time);
    }

    private static Proposal proposal(List<Placement> placements, Entry... entries) {
        return Proposal.of(ExhibitionState.of(List.of(entries)), placements);
    }

    @ParameterizedTest
    @CsvSource({
        "09:02:29, 5, 09:00",
        "09:02:30, 5, 09:05",
        "09:07:31, 5, 09:10",
        "09:00:29, 1, 09:00",
        "09:00:30, 1, 09:01",
        "23:58, 5, 00:00"
    })
    void momentsSnapToTheNearestStep(String moment, int step, String snapped) {
        assertThat(Spot.snapped(time(moment), step).toLocalTime()).hasToString(snapped);
    }

    @Test
    void aMinuteBeyondMidnightIsOfTheNextDay() {
        assertThat(Spot.of(0, DAY, 1500).time()).isEqualTo(DAY.plusDays(1).atTime(1, 0));
        assertThat(Spot.of(2, DAY, NINE).on(DAY.plusDays(4))).isEqualTo(Spot.of(2, DAY.plusDays(4), NINE));
    }

    @Test
    void aTrembleDoesNotMoveWhatBeginsBesideTheStep() {
        var odd = activity("Odd", "09:03", 60, A);
        var move = new Gesture.Move(odd, List.of(odd), List.of(), ROOMS, spot(0, NINE + 10));

        assertThat(move.at(spot(0, NINE + 12), Gesture.STEP).getFirst().when()).isEqualTo(odd.when());
        assertThat(move.at(spot(0, NINE + 13), Gesture.STEP).getFirst().when().start())
                .isEqualTo(time("09:05"));
    }

    @Test
    void whatHasNoTimeDoesNotMoveWithTheOthers() {
        var tour = activity("Tour", "09:00", 60).at(null, List.of());
        var move = new Gesture.Move(forum, List.of(forum, tour), List.of(), ROOMS, spot(0, NINE));

        assertThat(move.at(spot(0, NINE + 30), Gesture.STEP))
                .extracting(Placement::activity)
                .containsExactly(forum.id());
    }

    @Test
    void aRoomThatIsNotOnTheTimetableStays() {
        var guesthouse = new Id<Room>("guesthouse");
        var both = forum.at(forum.when(), List.of(A.id(), guesthouse));
        var move = new Gesture.Move(both, List.of(both), List.of(), ROOMS, spot(0, NINE));

        assertThat(move.at(spot(1, NINE), Gesture.STEP).getFirst().rooms()).containsExactly(B.id(), guesthouse);
    }

    @Test
    void anActivityOverAllRoomsCannotMoveToTheSide() {
        var wide = activity("Wide", "09:00", 60, A, B, C);
        var move = new Gesture.Move(wide, List.of(wide), List.of(), ROOMS, spot(0, NINE));

        assertThat(move.at(spot(2, NINE), Gesture.STEP).getFirst().rooms()).isEqualTo(wide.rooms());
    }

    @Test
    void aPulledEndKeepsAStepAndMayReachTheNextDay() {
        var end = new Gesture.Resize(forum, Hit.Edge.END);

        assertThat(end.at(spot(0, 8 * 60), Gesture.STEP).getFirst().when().length())
                .hasMinutes(5);
        assertThat(end.at(spot(0, 8 * 60), Gesture.FINE_STEP).getFirst().when().length())
                .hasMinutes(1);
        assertThat(end.at(spot(0, 25 * 60), Gesture.STEP).getFirst().when().end())
                .isEqualTo(time("01:00").plusDays(1));
    }

    @Test
    void aCancelledActivityIsPlacedAsLongAsItWas() {
        var place = new Gesture.Place(activity("Back", "09:00", 25, A), ROOMS);

        assertThat(place.at(spot(1, NINE + 2), Gesture.FINE_STEP).getFirst().when())
                .isEqualTo(When.of(time("09:02"), Duration.ofMinutes(25)));
        assertThat(place.at(spot(3, NINE), Gesture.STEP).getFirst().rooms()).isEmpty();
    }

    @Test
    void whatIsDrawnBesideTheRoomsHasNone() {
        var draw = new Gesture.Draw(new Id<>("new"), ROOMS, spot(3, NINE));

        assertThat(draw.at(spot(0, NINE + 30), Gesture.STEP).getFirst().rooms()).isEmpty();
        assertThat(draw.at(spot(0, NINE + 2), Gesture.STEP)).isEmpty();
        assertThat(draw.at(spot(0, NINE + 2), Gesture.FINE_STEP)
                        .getFirst()
                        .when()
                        .length())
                .hasMinutes(2);
    }

    @Test
    void aGroupKeepsItsLengthsAndDistancesWhereverItGoes() {
        var random = new Random(3);
        for (var i = 0; i < 200; i++) {
            var all = new ArrayList<Activity>();
            for (var n = 0; n < 4; n++) {
                var start = "%02d:%02d".formatted(8 + random.nextInt(10), random.nextInt(60));
                all.add(activity(
                        "T" + n, start, 5 + random.nextInt(90), List.of(A, B, C).get(random.nextInt(3))));
            }
            var grabbed = all.get(random.nextInt(4));
            var move = new Gesture.Move(
                    grabbed,
                    all,
                    List.of(),
                    ROOMS,
                    spot(ROOMS.indexOf(grabbed.rooms().getFirst()), NINE));
            var to = spot(random.nextInt(3), NINE + random.nextInt(600) - 300);
            var placed = move.at(to, random.nextBoolean() ? Gesture.STEP : Gesture.FINE_STEP);
            var by = Duration.between(
                    all.getFirst().when().start(), placed.getFirst().when().start());
            for (var n = 0; n < 4; n++) {
                assertThat(placed.get(n).when()).isEqualTo(all.get(n).when().movedBy(by));
                assertThat(ROOMS).containsAll(placed.get(n).rooms());
                assertThat(placed.get(n).rooms()).hasSize(1);
            }
        }
    }

    @Test
    void aPlacedActivityClashesWithWhatTakesItsRoom() {
        var talk = activity("Talk", "10:00", 30, B);
        var later = activity("Later", "10:30", 30, B);
        var move = Placement.of(forum)
                .at(When.of(time("10:00"), Duration.ofMinutes(30)))
                .in(List.of(B.id()));

        var proposal = proposal(List.of(move), A, B, forum, talk, later);

        assertThat(proposal.clashing()).containsExactly(talk.id());
        assertThat(proposal.placed()).containsExactly(forum.id());
    }

    @Test
    void aSpeakerCannotBeInTwoRooms() {
        var zhao = guest("Zhao");
        var people = List.of(Participation.speaker(zhao.id()));
        var talk = activity("Talk", "10:00", 30, B).withPeople(people);
        var move = Placement.of(forum).at(When.of(time("10:15"), Duration.ofMinutes(30)));

        assertThat(proposal(List.of(move), zhao, forum.withPeople(people), talk).clashing())
                .containsExactly(talk.id());
        assertThat(proposal(List.of(move), zhao, forum, talk).clashing()).isEmpty();
    }

    @Test
    void whatClashesAlreadyBesideTheDragIsNotOfTheDrag() {
        var one = activity("One", "14:00", 60, C);
        var other = activity("Other", "14:30", 60, C);

        assertThat(proposal(List.of(Placement.of(forum)), forum, one, other).clashing())
                .isEmpty();
    }

    @Test
    void thoseThatAreDraggedTogetherDoNotCountAgainstEachOther() {
        var talk = activity("Talk", "09:30", 60, A);

        assertThat(proposal(List.of(Placement.of(forum), Placement.of(talk)), forum, talk)
                        .clashing())
                .isEmpty();
    }

    @Test
    void aNewActivityAndOneWithoutTimeAreProposedToo() {
        var fresh = new Placement(new Id<>("new"), When.of(time("09:30"), Duration.ofMinutes(30)), List.of(A.id()));

        assertThat(proposal(List.of(fresh), forum).clashing()).containsExactly(forum.id());
        assertThat(proposal(List.of(fresh.at(null)), forum).clashing()).isEmpty();
    }
}
