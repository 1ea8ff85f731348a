package org.hallwright.ui.schedule.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.C;
import static org.hallwright.service.OpenProgramme.DAY;
import static org.hallwright.service.OpenProgramme.activity;

import java.time.Duration;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.schedule.ScheduleSheet;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final double HOUR = 60;
    private final Activity forum = activity("Forum", "09:00", 60, A);
    private final Activity month = Activity.titled(
            new Id<>("Month"),
            Name.of("Art", ""),
            ActivityKind.EXHIBITION,
            When.of(DAY.minusDays(3).atTime(9, 0), Duration.ofDays(30)),
            List.of());

    private static Timetable table(Entry... entries) {
        var all = new java.util.ArrayList<Entry>(List.of(A, B, C));
        all.addAll(List.of(entries));
        var sheet = ScheduleSheet.over(ExhibitionState.of(all), DAY, 1, Name::enFirst, "");
        return Timetable.of(sheet, 700, HOUR);
    }

    private static Bounds scrolledTo(double y) {
        return new Bounds(0, y, 700, y + 500);
    }

    private static double y(Timetable table, int minute) {
        return table.grid().yOf(minute);
    }

    private static double middle(Timetable table, int column) {
        return table.grid().xOf(column) + table.grid().columnWidth() / 2;
    }

    @Test
    void theWholeDayCanBeReached() {
        var table = table(forum);
        assertThat(table.spot(0, 0)).isEqualTo(Spot.of(0, DAY, 0));
        assertThat(table.spot(0, table.grid().height())).isEqualTo(Spot.of(0, DAY, 24 * 60));
    }

    @Test
    void aBlockIsHitInItsMiddleAndPulledAtItsEdges() {
        var table = table(forum);
        var seen = scrolledTo(y(table, 8 * 60));
        assertThat(table.hit(middle(table, 0), y(table, 9 * 60 + 30), seen))
                .isInstanceOfSatisfying(
                        Hit.Block.class, hit -> assertThat(hit.edge()).isNull());
        assertThat(table.hit(middle(table, 0), y(table, 9 * 60) + 2, seen))
                .isInstanceOfSatisfying(
                        Hit.Block.class, hit -> assertThat(hit.edge()).isEqualTo(Hit.Edge.START));
        assertThat(table.hit(middle(table, 0), y(table, 10 * 60) - 2, seen))
                .isInstanceOfSatisfying(
                        Hit.Block.class, hit -> assertThat(hit.edge()).isEqualTo(Hit.Edge.END));
    }

    @Test
    void emptySpaceTellsRoomAndMinute() {
        var table = table(forum);
        var hit = table.hit(middle(table, 1), y(table, 9 * 60 + 30), scrolledTo(y(table, 8 * 60)));
        assertThat(hit).isEqualTo(new Hit.Empty(1, 9 * 60 + 30));
    }

    @Test
    void theHeaderStaysInReachWhileTheDayIsScrolled() {
        var table = table(forum);
        var seen = scrolledTo(400);
        assertThat(table.hit(middle(table, 2), 400 + 5, seen)).isEqualTo(new Hit.Header(2));
        assertThat(table.hit(10, 700, seen)).isEqualTo(new Hit.Nothing());
    }

    @Test
    void whatHasTheWholeHouseIsHitBesideTheHoursHoweverFarScrolled() {
        var table = table(forum, month);
        var x = table.grid().dateWidth() + table.grid().clockWidth() + 5;
        for (var left : new double[] {0, 300}) {
            var seen = new Bounds(left, 100, left + 700, 600);
            assertThat(table.hit(left + x, 300, seen))
                    .isInstanceOfSatisfying(
                            Hit.Block.class,
                            hit -> assertThat(hit.block().activity()).isEqualTo(month.id()));
        }
    }

    @Test
    void whatLastsForDaysInARoomLeavesPlaceForWhatIsShort() {
        var inRoom = month.at(month.when(), List.of(A.id()));
        var table = table(forum, inRoom);
        var y = y(table, 9 * 60 + 30);
        var seen = scrolledTo(y(table, 8 * 60));
        assertThat(table.hit(table.grid().xOf(0) + 5, y, seen))
                .isInstanceOfSatisfying(
                        Hit.Block.class,
                        hit -> assertThat(hit.block().activity()).isEqualTo(month.id()));
        assertThat(table.hit(middle(table, 0), y, seen))
                .isInstanceOfSatisfying(
                        Hit.Block.class,
                        hit -> assertThat(hit.block().activity()).isEqualTo(forum.id()));
    }

    @Test
    void aSpotBesideTheGridIsTheNearestOne() {
        var table = table(forum);
        assertThat(table.spot(-50, y(table, 600))).isEqualTo(Spot.of(0, DAY, 600));
        assertThat(table.spot(5000, 99_999)).isEqualTo(Spot.of(2, DAY, 24 * 60));
    }

    @Test
    void aProposalLiesInEachOfItsRooms() {
        var table = table(forum);
        var placement = Placement.of(forum).in(List.of(A.id(), C.id()));
        assertThat(table.boundsOf(placement))
                .extracting(Bounds::minX)
                .containsExactly(table.grid().xOf(0), table.grid().xOf(2));
        assertThat(table.boundsOf(placement.at(forum.when().movedBy(Duration.ofDays(1)))))
                .isEmpty();
        assertThat(table.boundsOf(placement.at(null))).isEmpty();
    }
}
