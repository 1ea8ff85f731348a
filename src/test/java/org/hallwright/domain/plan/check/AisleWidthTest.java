package org.hallwright.domain.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.check.rule.Measure;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AisleWidthTest {
    @ParameterizedTest
    @CsvSource({"3.001, ''", "3, ''", "2.999, 2.999 m", "0.5, 0.50 m", "0.499, ''", "0, ''"})
    void anAisleIsMeasuredToTheMillimetreAndAServiceGapIsNone(double width, String measured) {
        var plan = plan().booth("1", 10, 10, 3, 3).booth("2", 13 + width, 10, 3, 3);
        assertThat(String.join(",", plan.measured("aisle-width"))).isEqualTo(measured);
    }

    @Test
    void theMeasureLiesWhereTheAisleIs() {
        var plan = plan().booth("1", 10, 10, 3, 3).booth("2", 15, 11, 3, 3);
        var finding = plan.findings("aisle-width").getFirst();
        assertThat(finding.measure())
                .isEqualTo(new Measure.Line(List.of(new Point(13, 11.5 + 0.5), new Point(15, 12))));
        assertThat(finding.problem().where().words()).isEqualTo("1 / 2");
        assertThat(finding.problem().source()).isEqualTo("test");
        assertThat(finding.problem().limit()).isEqualTo("3.00 m");
    }

    @Test
    void turnedBoothsAreMeasuredByTheirOutlines() {
        var turned = new Footprint.Rectangle(new Point(20, 20), 4, 4, 45);
        var plan = plan().booth("1", turned).booth("2", 25.4, 15, 3, 14);
        var line = (Measure.Line) plan.findings("aisle-width").getFirst().measure();
        assertThat(line.length()).isCloseTo(25.4 - 20 - Math.sqrt(8), within(0.002));
        assertThat(line.places().getFirst()).isEqualTo(new Point(20 + Math.sqrt(8), 20 + Math.sqrt(8)));
    }

    @Test
    void aBoothBetweenTwoOthersEndsTheirAisle() {
        assertThat(plan().booth("1", 10, 10, 3, 3)
                        .booth("2", 13, 10, 2, 3)
                        .booth("3", 15, 10, 3, 3)
                        .findings("aisle-width"))
                .isEmpty();
    }

    @Test
    void aPillarBesideABoothNarrowsItsAisle() {
        var plan = plan().booth("1", 10, 10, 30, 3).booth("2", 10, 19, 30, 3);
        plan.with(new Pillar(new Id<>("p"), plan.hall.id(), Footprint.rectangle(20, 15, 1, 1)));
        assertThat(plan.measured("aisle-width")).containsExactly("2.00 m");
        assertThat(plan.findings("aisle-width").getFirst().problem().where().words())
                .isEqualTo("1");
    }

    @Test
    void aPillarCloseToABlockLeavesNoAisleBehindIt() {
        var plan = plan().booth("1", 10, 10, 3, 3).booth("2", 10, 13, 3, 3);
        plan.with(new Pillar(new Id<>("p"), plan.hall.id(), Footprint.rectangle(13.3, 15.1, 0.9, 0.9)));
        assertThat(plan.findings("aisle-width")).isEmpty();
    }

    @Test
    void aPlaceLeftOutOfARowIsAsWideAsItIs() {
        var plan = plan().booth("1", 10, 10, 3, 3).booth("2", 13, 10, 2, 3).booth("3", 15, 10, 3, 3);
        plan.booth("4", 10, 13, 3, 3).booth("5", 15, 13, 3, 3);
        assertThat(plan.measured("aisle-width")).containsExactly("2.00 m");
    }

    /// A row whose places before and behind a pillar are left out, so deep, and a closed row behind it.
    private static PlanUnderTest pillarInARow(double deep, double gap) {
        var plan = plan().booth("1", 10, 10, 10, deep).booth("2", 20.8 + gap, 10, 10, deep);
        plan.booth("3", 10, 10 + deep, 25, 3);
        plan.with(new Pillar(new Id<>("p"), plan.hall.id(), Footprint.rectangle(20 + gap, 10 + deep / 2, 0.8, 0.8)));
        return plan;
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "5, 0", "6, 1"})
    void aRecessBesideAPillarIsNoAisleUnlessItGoesFarIn(double deep, int found) {
        assertThat(pillarInARow(deep, 1.2).findings("aisle-width")).hasSize(found);
    }

    @Test
    void aRecessThatLeadsThroughIsAnAisle() {
        var plan = plan().booth("1", 10, 10, 10, 3).booth("2", 22, 10, 10, 3);
        plan.with(new Pillar(new Id<>("p"), plan.hall.id(), Footprint.rectangle(20, 10, 0.8, 0.8)));
        assertThat(plan.measured("aisle-width")).containsExactly("1.20 m");
    }

    @Test
    void aRecessFromWhichABoothIsReachedIsItsAisle() {
        var plan = plan().booth("1", 10, 10, 10, 3).booth("2", 22, 10, 10, 3);
        plan.booth("3", 10, 13, 9.7, 3).booth("4", 19.7, 13, 2.6, 2.6).booth("5", 22.3, 13, 9.7, 3);
        plan.booth("6", 19.7, 15.6, 2.6, 3);
        assertThat(plan.measured("aisle-width")).hasSize(1);
        plan.with(new Pillar(new Id<>("p"), plan.hall.id(), Footprint.rectangle(21.5, 11, 0.5, 0.5)));
        assertThat(plan.measured("aisle-width")).hasSize(1);
    }

    @Test
    void aRecessWithADoorIsTheWayToIt() {
        var plan = plan().booth("1", 10, 0, 10, 3).booth("2", 22, 0, 10, 3);
        plan.with(new Pillar(new Id<>("p"), plan.hall.id(), Footprint.rectangle(21.5, 2, 0.5, 0.5)));
        assertThat(plan.findings("aisle-width")).isEmpty();
        plan.door(DoorKind.EMERGENCY_EXIT, 20.8, 0, 1, 0);
        assertThat(plan.findings("aisle-width")).isNotEmpty();
    }

    @Test
    void aWallAndTheHallsOwnSidesNarrowAislesToo() {
        var plan = plan().booth("1", 20, 2, 3, 3);
        plan.with(new Wall(new Id<>("w"), plan.hall.id(), new Point(24, 0), new Point(24, 8), 0.2));
        assertThat(plan.measured("aisle-width")).containsExactly("0.90 m");
        assertThat(plan().booth("1", 20, 2, 3, 3).measured("aisle-width")).containsExactly("2.00 m");
    }

    @Test
    void whatOnlyTheBuildingNarrowsIsNotTheOrganisersAisle() {
        var plan = plan();
        plan.with(new Pillar(new Id<>("p"), plan.hall.id(), Footprint.rectangle(1, 10, 1, 1)))
                .with(new Pillar(new Id<>("q"), plan.hall.id(), Footprint.rectangle(3, 10, 1, 1)));
        assertThat(plan.findings("aisle-width")).isEmpty();
    }

    @Test
    void aBuiltZoneStandsInTheWayAndAFireBreakDoesNot() {
        assertThat(plan().booth("1", 10, 10, 3, 3)
                        .zone(ZoneKind.STAGE, 15, 10, 6, 6)
                        .measured("aisle-width"))
                .containsExactly("2.00 m");
        assertThat(plan().booth("1", 10, 10, 3, 3)
                        .zone(ZoneKind.FIRE_BREAK, 15, 10, 6, 6)
                        .findings("aisle-width"))
                .isEmpty();
    }

    @Test
    void oneNarrowAisleBetweenTwoRowsIsOneFinding() {
        var plan = plan().row("N", 8, 10, 10).row("S", 8, 10, 15.5);
        assertThat(plan.findings("aisle-width")).singleElement().satisfies(finding -> {
            assertThat(finding.problem().measured()).isEqualTo("2.50 m");
            assertThat(finding.problem().where().entries()).hasSize(16);
            assertThat(finding.problem().where().words()).isEqualTo("N0 / N1 / N2 / N3 …");
        });
    }

    @Test
    void twoNarrowAislesApartAreTwoFindings() {
        var plan = plan().row("A", 3, 10, 10)
                .row("B", 3, 10, 15)
                .row("C", 3, 40, 10)
                .row("D", 3, 40, 15.2);
        assertThat(plan.measured("aisle-width")).containsExactly("2.00 m", "2.20 m");
    }

    @Test
    void theCornerOfAnLShapedHallNarrowsAnAisle() {
        var hall = Outline.of(
                new Point(0, 0),
                new Point(60, 0),
                new Point(60, 40),
                new Point(30, 40),
                new Point(30, 20),
                new Point(0, 20));
        var plan = new PlanUnderTest(hall).limit("aisle-width", 3).limit("service-gap", 0.5);
        plan.booth("1", 32, 10, 5, 5).booth("2", 20, 10, 5, 8.5);
        assertThat(plan.measured("aisle-width")).containsExactly("1.50 m");
    }

    @Test
    void aPackWithoutAnAisleWidthAsksForNone() {
        assertThat(new PlanUnderTest(60, 40)
                        .booth("1", 10, 10, 3, 3)
                        .booth("2", 14, 10, 3, 3)
                        .findings("aisle-width"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6, ''", "5.999, 5.999 m", "5, 5.00 m"})
    void theMainAisleRunsStraightInFromAnEntrance(double width, String measured) {
        var plan = new PlanUnderTest(60, 40)
                .limit("main-aisle-width", 6)
                .door(DoorKind.ENTRANCE, 30, 0, 4, 0)
                .booth("1", 10, 10, 20 - 3, 20)
                .booth("2", 27 + width, 10, 20, 20);
        assertThat(String.join(",", plan.measured("aisle-width"))).isEqualTo(measured);
    }

    @Test
    void whereNoMainAisleLeadsInItIsSaidThatNothingWasMeasured() {
        var plan = new PlanUnderTest(60, 40)
                .limit("main-aisle-width", 6)
                .door(DoorKind.ENTRANCE, 30, 0, 4, 0)
                .booth("1", 20, 10, 20, 20);
        assertThat(plan.findings("aisle-width")).isEmpty();
        assertThat(plan.findings("main-aisle-unknown")).hasSize(1);
    }

    private static PlanUnderTest plan() {
        return new PlanUnderTest(60, 40).limit("aisle-width", 3).limit("service-gap", 0.5);
    }
}
