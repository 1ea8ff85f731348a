package org.hallwright.ui.schedule.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.C;
import static org.hallwright.service.OpenProgramme.DAY;
import static org.hallwright.service.OpenProgramme.activity;

import java.util.List;
import java.util.stream.Collectors;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;

/// Drags told in columns and minutes of the day.
class GestureTest {
    private static final List<Id<Room>> ROOMS = List.of(A.id(), B.id(), C.id());
    private static final int NINE = 9 * 60;
    private final Activity forum = activity("Forum", "09:00", 60, A);

    private static Spot spot(int column, int minute) {
        return Spot.of(column, DAY, minute);
    }

    private static String told(List<Placement> placements) {
        return placements.stream()
                .map(p -> p.activity() + " " + p.when().start() + "–"
                        + p.when().end().toLocalTime() + " " + p.rooms())
                .collect(Collectors.joining("; "))
                .replace(DAY + "T", "");
    }

    private Gesture move(Activity... activities) {
        return new Gesture.Move(activities[0], List.of(activities), List.of(), ROOMS, spot(0, NINE + 20));
    }

    @Test
    void aMoveSnapsTheStartToFiveMinutes() {
        assertThat(told(move(forum).at(spot(0, NINE + 20 + 63), Gesture.STEP))).isEqualTo("Forum 10:05–11:05 [room-A]");
    }

    @Test
    void aFineMoveSnapsToOneMinute() {
        assertThat(told(move(forum).at(spot(0, NINE + 20 + 63), Gesture.FINE_STEP)))
                .isEqualTo("Forum 10:03–11:03 [room-A]");
    }

    @Test
    void aMoveToTheSideTakesTheRoomOfThatColumn() {
        assertThat(told(move(forum).at(spot(2, NINE + 21), Gesture.STEP))).isEqualTo("Forum 09:00–10:00 [room-C]");
    }

    @Test
    void aMoveToTheSideLeavesAnOddStartAlone() {
        var odd = activity("Odd", "09:03", 60, A);
        assertThat(told(move(odd).at(spot(1, NINE + 21), Gesture.STEP))).isEqualTo("Odd 09:03–10:03 [room-B]");
    }

    @Test
    void aMoveToAnotherDayKeepsTheTime() {
        var placements = move(forum).at(spot(1, NINE + 20).on(DAY.plusDays(2)), Gesture.STEP);
        assertThat(told(placements)).isEqualTo("Forum 2024-08-22T09:00–10:00 [room-B]");
    }

    @Test
    void allThatIsMovedKeepsItsDistance() {
        var talk = activity("Talk", "10:30", 30, B);
        assertThat(told(move(forum, talk).at(spot(1, NINE + 80), Gesture.STEP)))
                .isEqualTo("Forum 10:00–11:00 [room-B]; Talk 11:30–12:00 [room-C]");
    }

    @Test
    void aGroupStopsAtTheLastRoom() {
        var talk = activity("Talk", "10:30", 30, B);
        assertThat(told(move(forum, talk).at(spot(2, NINE + 20), Gesture.STEP)))
                .isEqualTo("Forum 09:00–10:00 [room-B]; Talk 10:30–11:00 [room-C]");
    }

    @Test
    void anActivityInTwoRoomsKeepsBoth() {
        var wide = activity("Wide", "09:00", 60, A, B);
        assertThat(told(move(wide).at(spot(1, NINE + 20), Gesture.STEP)))
                .isEqualTo("Wide 09:00–10:00 [room-B, room-C]");
    }

    @Test
    void theColumnAfterTheLastRoomTakesTheRoomAway() {
        assertThat(told(move(forum).at(spot(3, NINE + 20), Gesture.STEP))).isEqualTo("Forum 09:00–10:00 []");
    }

    @Test
    void whatHadNoRoomTakesThatOfTheColumn() {
        var lost = activity("Lost", "09:00", 60);
        var gesture = new Gesture.Move(lost, List.of(lost), List.of(), ROOMS, spot(3, NINE));
        assertThat(told(gesture.at(spot(1, NINE), Gesture.STEP))).isEqualTo("Lost 09:00–10:00 [room-B]");
    }

    @Test
    void theLowerEdgeChangesTheEndOnly() {
        var gesture = new Gesture.Resize(forum, Hit.Edge.END);
        assertThat(told(gesture.at(spot(2, 11 * 60 + 12), Gesture.STEP))).isEqualTo("Forum 09:00–11:10 [room-A]");
    }

    @Test
    void theUpperEdgeStopsBeforeTheEnd() {
        var gesture = new Gesture.Resize(forum, Hit.Edge.START);
        assertThat(told(gesture.at(spot(0, 12 * 60), Gesture.STEP))).isEqualTo("Forum 09:55–10:00 [room-A]");
        assertThat(told(gesture.at(spot(0, 12 * 60), Gesture.FINE_STEP))).isEqualTo("Forum 09:59–10:00 [room-A]");
    }

    @Test
    void drawingUpwardsIsAsGoodAsDownwards() {
        var gesture = new Gesture.Draw(new Id<>("new"), ROOMS, spot(1, 11 * 60));
        assertThat(told(gesture.at(spot(2, 10 * 60 + 2), Gesture.STEP))).isEqualTo("new 10:00–11:00 [room-B]");
        assertThat(gesture.at(spot(1, 11 * 60 + 1), Gesture.STEP)).isEmpty();
    }

    @Test
    void whatHasNoTimeIsPlacedForAnHour() {
        var waiting = forum.at(null, List.of());
        var gesture = new Gesture.Place(waiting, ROOMS);
        assertThat(told(gesture.at(spot(2, 13 * 60 + 1), Gesture.STEP))).isEqualTo("Forum 13:00–14:00 [room-C]");
    }
}
