package org.hallwright.domain.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.check.rule.Measure;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloorRulesTest {
    @ParameterizedTest
    @CsvSource({"60, 1", "64, 0"})
    void aCorridorIsAsLongAsItsFarthestPlaceIsFromTheExit(double limit, int found) {
        var plan = new PlanUnderTest(63, 4).limit("travel-distance", limit);
        plan.door(DoorKind.EXIT, 0, 2, 3, 90).booth("1", 20, 0, 3, 1);
        assertThat(plan.findings("travel-distance")).hasSize(found).allSatisfy(finding -> {
            var line = (Measure.Line) finding.measure();
            assertThat(line.length()).isBetween(62.0, 63.5);
            assertThat(line.places().getFirst().x()).isGreaterThan(62);
            assertThat(line.places().getLast().x()).isZero();
        });
    }

    @Test
    void theWayGoesRoundWhatStandsInIt() {
        var plan = new PlanUnderTest(40, 40).limit("travel-distance", 45);
        plan.door(DoorKind.EXIT, 2, 0, 3, 0).booth("1", 5, 5, 30, 3);
        plan.with(new Wall(new Id<>("w"), plan.hall.id(), new Point(0, 20), new Point(36, 20), 0.2));
        assertThat(plan.findings("travel-distance")).singleElement().satisfies(finding -> {
            var line = (Measure.Line) finding.measure();
            var past = Math.hypot(1.5, 8) + Math.hypot(31, 12) + Math.hypot(36, 20);
            assertThat(line.length()).isBetween(past * 0.96, past * 1.02);
        });
    }

    @Test
    void aDockDoorIsNoExitAndAnEntranceIsOne() {
        var dock = new PlanUnderTest(60, 10).limit("travel-distance", 30).booth("1", 20, 4, 3, 3);
        assertThat(dock.door(DoorKind.DOCK, 0, 5, 4, 90).findings("exit-missing"))
                .hasSize(1);
        assertThat(dock.door(DoorKind.ENTRANCE, 60, 5, 4, 90).findings("exit-missing"))
                .isEmpty();
    }

    @Test
    void anExitThatIsBuiltOverIsNone() {
        var plan = new PlanUnderTest(60, 10).limit("travel-distance", 30);
        plan.door(DoorKind.EXIT, 0, 5, 4, 90).door(DoorKind.EXIT, 60, 5, 4, 90).booth("1", 0, 2, 3, 6);
        assertThat(plan.findings("travel-distance")).hasSize(1);
        assertThat(plan.findings("exit-blocked")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"16, 0", "20, 1", "24, 1"})
    void anAisleThatIsClosedAtOneEndIsADeadEnd(double depth, int found) {
        var plan = crossing(depth);
        assertThat(plan.findings("dead-end")).hasSize(found).allSatisfy(finding -> {
            assertThat(((Measure.Line) finding.measure()).length()).isBetween(depth - 1, depth + 0.5);
            assertThat(finding.problem().where().entries()).isNotEmpty();
        });
    }

    @Test
    void aPillarInADeadEndGivesNoSecondWay() {
        var plan = crossing(24);
        plan.with(new Pillar(new Id<>("p"), plan.hall.id(), Footprint.rectangle(29.5, 26, 1, 1)));
        assertThat(plan.findings("dead-end")).hasSize(1);
    }

    @Test
    void anExitAtItsEndOpensADeadEnd() {
        var plan = crossing(24);
        plan.door(DoorKind.EMERGENCY_EXIT, 30, 34, 2, 0);
        assertThat(plan.findings("dead-end")).isEmpty();
    }

    @Test
    void anAisleThatLeadsRoundABlockIsNoDeadEnd() {
        var plan = new PlanUnderTest(60, 60).limit("dead-end", 6);
        plan.door(DoorKind.EXIT, 0, 3, 4, 90).door(DoorKind.EXIT, 60, 3, 4, 90);
        plan.booth("1", 4, 10, 20, 46).booth("2", 28, 10, 28, 46);
        assertThat(plan.findings("dead-end")).isEmpty();
    }

    @Test
    void aHallWithOneExitHasOneWayOnly() {
        var plan = new PlanUnderTest(30, 10).limit("dead-end", 18).booth("1", 12, 8, 3, 2);
        assertThat(plan.door(DoorKind.EXIT, 0, 5, 3, 90).findings("dead-end")).hasSize(1);
    }

    @Test
    void aBoothWalledInByOthersIsReachedByNobody() {
        var plan = new PlanUnderTest(60, 40).door(DoorKind.ENTRANCE, 30, 0, 6, 0);
        for (var column = 0; column < 3; column++) {
            for (var row = 0; row < 3; row++) {
                plan.booth("" + column + row, 20 + 3 * column, 20 + 3 * row, 3, 3);
            }
        }
        assertThat(plan.findings("unreachable"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.problem().where().words()).isEqualTo("11"));
    }

    @Test
    void boothsOfOneClosedPieceOfFloorAreOneFinding() {
        var plan = new PlanUnderTest(60, 40).door(DoorKind.ENTRANCE, 55, 0, 6, 0);
        plan.booth("1", 5, 30, 3, 3).booth("2", 12, 30, 3, 3).booth("3", 50, 30, 3, 3);
        plan.booth("4", 30, 5, 3, 3);
        plan.with(new Wall(new Id<>("w"), plan.hall.id(), new Point(20, 0), new Point(20, 40), 0.2))
                .with(new Wall(new Id<>("v"), plan.hall.id(), new Point(25, 0), new Point(25, 40), 0.2))
                .with(new Wall(new Id<>("u"), plan.hall.id(), new Point(40, 0), new Point(40, 40), 0.2));
        assertThat(plan.findings("unreachable"))
                .extracting(finding -> finding.problem().where().words())
                .containsExactly("1 / 2", "4");
        assertThat(plan.findings("unreachable").getFirst().problem().args()).contains("2");
    }

    @Test
    void aHallThatNobodyCanEnterIsOneFinding() {
        var plan = new PlanUnderTest(60, 40).door(DoorKind.ENTRANCE, 30, 0, 3, 0);
        plan.row("A", 8, 5, 30).booth("B", 28, 0, 4, 3);
        assertThat(plan.findings("unreachable"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.problem().where().entries()).hasSize(9));
    }

    @Test
    void whoSeesABoothThroughAThinWallDoesNotReachIt() {
        var plan =
                new PlanUnderTest(60, 40).door(DoorKind.ENTRANCE, 30, 0, 6, 0).booth("1", 0, 37, 3, 3);
        plan.with(new Wall(new Id<>("w"), plan.hall.id(), new Point(0, 36.95), new Point(3.1, 36.95), 0.1))
                .with(new Wall(new Id<>("v"), plan.hall.id(), new Point(3.05, 36.9), new Point(3.05, 40), 0.1));
        assertThat(plan.findings("unreachable")).hasSize(1);
    }

    @Test
    void whatIsNotForVisitorsNeedsNoWayToIt() {
        var plan =
                new PlanUnderTest(60, 40).door(DoorKind.ENTRANCE, 30, 0, 6, 0).zone(ZoneKind.STAGE, 10, 10, 9, 9);
        plan.with(Booth.shell(new Id<>("s"), plan.hall.id(), "S", Footprint.rectangle(13, 13, 3, 3))
                .withKind(BoothKind.NON_INVENTORY));
        assertThat(plan.findings("unreachable")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"26.666, 0", "26.68, 1"})
    void boothsCoverAtMostTwiceTheFreeFloor(double depth, int found) {
        var plan = new PlanUnderTest(100, 40).limit("booth-to-aisle-area", 2).booth("1", 0, 0, 100, depth);
        assertThat(plan.findings("booth-to-aisle-area")).hasSize(found);
    }

    @Test
    void overlappingBoothsTakeTheirFloorOnce() {
        var plan = new PlanUnderTest(100, 40).limit("booth-to-aisle-area", 1);
        plan.booth("1", 0, 0, 50, 39).booth("2", 0, 0, 50, 39);
        assertThat(plan.findings("booth-to-aisle-area")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "4.99, 1"})
    void doorsAreWideEnoughForThePeopleOnTheFreeFloor(double width, int found) {
        var plan = new PlanUnderTest(100, 41).limit("exit-width-per-person", 5).limit("area-per-person", 4);
        plan.booth("1", 0, 0, 10, 10).door(DoorKind.EXIT, 50, 0, width, 0);
        assertThat(plan.findings("exit-width")).hasSize(found);
    }

    @Test
    void anLShapedHallIsWalkedRoundItsCorner() {
        var hall = Outline.of(
                new Point(0, 0),
                new Point(60, 0),
                new Point(60, 10),
                new Point(10, 10),
                new Point(10, 60),
                new Point(0, 60));
        var plan = new PlanUnderTest(hall).limit("travel-distance", 90).booth("1", 20, 8, 3, 2);
        plan.door(DoorKind.EXIT, 5, 60, 4, 0);
        assertThat(plan.findings("travel-distance")).singleElement().satisfies(finding -> {
            var places = ((Measure.Line) finding.measure()).places();
            assertThat(places).contains(new Point(10, 10));
        });
    }

    @Test
    void anEmptyHallAsksForNothing() {
        assertThat(new PlanUnderTest(60, 40).findings("exit-missing")).isEmpty();
    }

    @Test
    void theWaysOfAHallOfMoreThanASquareKilometreAreMeasured() {
        var plan = new PlanUnderTest(1_500, 1_000).limit("travel-distance", 1_200);
        plan.door(DoorKind.EXIT, 0, 500, 6, 90).booth("1", 1_400, 500, 3, 3);
        assertThat(plan.findings("floor-unchecked")).isEmpty();
        assertThat(plan.findings("travel-distance")).singleElement().satisfies(finding -> {
            var line = (Measure.Line) finding.measure();
            assertThat(line.length()).isBetween(1_570.0, 1_582.0);
        });
    }

    @Test
    void aHallTooLargeToBeWalkedSaysSoAndKeepsItsOtherRules() {
        var plan =
                new PlanUnderTest(50_000, 50_000).limit("fire-break-area", 50).limit("fire-break-width", 12);
        plan.booth("1", 5, 5, 9, 9);
        assertThat(plan.findings("exit-missing")).isEmpty();
        assertThat(plan.measured("floor-unchecked")).containsExactly("2500000000 m²");
        assertThat(plan.measured("fire-break")).containsExactly("81.00 m²");
        var empty = PlanCheck.walksWithoutBooths(plan.hall, List.of(), plan.pack());
        assertThat(empty).extracting(f -> f.rule()).containsExactly("floor-unchecked");
    }

    /// A main aisle of 6 m with an exit at each end, and an aisle of 3 m that goes off it as deep as told.
    private static PlanUnderTest crossing(double depth) {
        var plan = new PlanUnderTest(60, 10 + depth).limit("dead-end", 18);
        plan.door(DoorKind.EXIT, 0, 7, 3, 90).door(DoorKind.EXIT, 60, 7, 3, 90);
        return plan.booth("S", 0, 0, 60, 4).booth("L", 0, 10, 28.5, depth).booth("R", 31.5, 10, 28.5, depth);
    }

    @Test
    void placesAreToldWhereNoBoothIsNear() {
        var plan = new PlanUnderTest(100, 10).limit("travel-distance", 30);
        plan.door(DoorKind.EXIT, 0, 5, 4, 90).booth("1", 2, 8, 2, 2);
        var finding = plan.findings("travel-distance").getFirst();
        assertThat(finding.problem().where().entries()).isEqualTo(List.of(plan.hall.id()));
    }
}
