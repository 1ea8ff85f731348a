package org.hallwright.domain.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.check.rule.Measure;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesAtTheLimitTest {
    @ParameterizedTest
    @CsvSource({"10, 30, 0", "10, 29.999, 1", "11, 33, 0", "11, 32.999, 1"})
    void aRowIsAsLongAsItsTouchingBoothsTogether(int booths, double limit, int found) {
        var plan = new PlanUnderTest(60, 40).limit("row-length", limit).row("A", booths, 10, 10);
        assertThat(plan.findings("row-length")).hasSize(found);
    }

    @Test
    void aCrossAisleEndsARowAndAServiceGapDoesNot() {
        var aisle = new PlanUnderTest(90, 40).limit("row-length", 30).limit("service-gap", 0.5);
        assertThat(aisle.row("A", 7, 10, 10).row("B", 7, 34, 10).findings("row-length"))
                .isEmpty();
        var gap = new PlanUnderTest(90, 40).limit("row-length", 30).limit("service-gap", 0.5);
        assertThat(gap.row("A", 7, 10, 10).row("B", 7, 31.4, 10).measured("row-length"))
                .containsExactly("42.40 m");
    }

    @Test
    void aTurnedRowIsMeasuredAlongItself() {
        var plan = new PlanUnderTest(90, 90).limit("row-length", 30);
        var along = Math.sqrt(0.5);
        for (var i = 0; i < 12; i++) {
            var corner = new Point(20 + 3 * i * along, 20 + 3 * i * along);
            plan.booth("A" + i, new Footprint.Rectangle(corner, 3, 3, 45));
        }
        assertThat(plan.findings("row-length")).singleElement().satisfies(finding -> {
            assertThat(((Measure.Line) finding.measure()).length()).isBetween(35.99, 36.01);
            assertThat(finding.problem().severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void oneLongBoothIsNoRow() {
        var plan = new PlanUnderTest(60, 40).limit("row-length", 30).booth("1", 5, 5, 40, 6);
        assertThat(plan.findings("row-length")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.4, 0", "1.399, 1", "0.3, 1", "0, 1"})
    void theFloorBeforeAnExitIsClear(double depth, int found) {
        var plan = new PlanUnderTest(60, 40).limit("exit-clear", 1.4).door(DoorKind.EMERGENCY_EXIT, 60, 20, 3, 90);
        plan.booth("1", 57 - depth, 17, 3, 3);
        assertThat(plan.findings("exit-blocked")).hasSize(found);
    }

    @Test
    void whatStandsBesideAnExitDoesNotBlockIt() {
        var plan = new PlanUnderTest(60, 40).limit("exit-clear", 1.4).door(DoorKind.EXIT, 20, 0, 3, 0);
        plan.booth("1", 21.5, 0, 3, 3).booth("2", 15.5, 0, 3, 3);
        assertThat(plan.findings("exit-blocked")).isEmpty();
    }

    @Test
    void aBoothInTheDoorBlocksItByEveryPack() {
        var plan = new PlanUnderTest(60, 40).door(DoorKind.EXIT, 20, 0, 3, 0).booth("1", 21, 0, 3, 3);
        assertThat(plan.measured("exit-blocked")).containsExactly("0.00 m");
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "3.999, 1"})
    void theStripBeforeAnEntranceIsClear(double depth, int found) {
        var plan = new PlanUnderTest(60, 40).limit("entrance-strip", 4).door(DoorKind.ENTRANCE, 20, 0, 6, 0);
        plan.booth("1", 21, depth, 3, 3);
        assertThat(plan.findings("entrance-strip")).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"6, 0", "6.001, 1"})
    void aBoothIsNoHigherThanTheHallIsClear(double height, int found) {
        var hall = new Hall(new Id<>("A"), "A", Name.NONE, 0, Outline.rectangle(0, 0, 60, 40), 6, 0, 0, null);
        var plan = new PlanUnderTest(60, 40);
        var state = plan.with().state();
        assertThat(state.all(Hall.class)).hasSize(1);
        var booth = booth(BoothKind.RAW_SPACE, 4).withHeight(height);
        var findings =
                PlanCheck.findings(org.hallwright.domain.change.ExhibitionState.of(List.of(hall, booth)), plan.pack());
        assertThat(findings.stream().filter(f -> f.rule().equals("height"))).hasSize(found);
    }

    @Test
    void aLowZoneLowersWhatStandsInIt() {
        var plan = new PlanUnderTest(60, 40);
        var low = Outline.rectangle(10, 10, 10, 10);
        plan.with(new Zone(new Id<>("z"), plan.hall.id(), ZoneKind.LIMITED, Name.NONE, low, 3, 5))
                .with(booth(BoothKind.RAW_SPACE, 4).withHeight(3.5).withLoad(5.1));
        assertThat(plan.measured("height")).containsExactly("3.50 m");
        assertThat(plan.measured("floor-load")).containsExactly("5.1 kN/m²");
    }

    @ParameterizedTest
    @CsvSource({"SHELL_SCHEME, 1, 2.439, 2.438 m", "RAW_SPACE, 2, 2.439, 2.438 m", "RAW_SPACE, 4, 6.097, 6.096 m"})
    void theAmericanHeightsGoByOpenSides(BoothKind kind, int openSides, double height, String limit) {
        var plan = new PlanUnderTest(60, 40);
        plan.with(booth(kind, openSides).withHeight(height));
        assertThat(PlanCheck.problems(plan.state(), RulePacks.US))
                .filteredOn(problem -> problem.rule().equals("height"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.limit()).isEqualTo(limit));
    }

    @Test
    void aBoothWithItsBackToTheWallMayBeHigher() {
        var plan = new PlanUnderTest(60, 40);
        var atWall = booth(BoothKind.RAW_SPACE, 1).withHeight(3.6).movedBy(0, -12);
        assertThat(PlanCheck.problems(plan.with(atWall).state(), RulePacks.US))
                .noneMatch(problem -> problem.rule().equals("height"));
    }

    @ParameterizedTest
    @CsvSource({"RAW_SPACE, 6, 1", "RAW_SPACE, 7.2, 0", "SHELL_SCHEME, 6, 0", "NON_INVENTORY, 6, 0"})
    void rawSpaceHasALeastArea(BoothKind kind, double width, int found) {
        var plan = new PlanUnderTest(60, 40).limit("raw-space-area", 36);
        var booth = booth(kind, 4).withFootprint(Footprint.rectangle(12, 12, width, 5));
        assertThat(plan.with(booth).findings("booth-area")).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "11.999, 1"})
    void aDrawnFireBreakIsAsWideAsAsked(double width, int found) {
        var plan = new PlanUnderTest(60, 40).limit("fire-break-width", 12);
        assertThat(plan.zone(ZoneKind.FIRE_BREAK, 20, 0, width, 40).findings("fire-break"))
                .hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "11.999, 1"})
    void alargeHallHasAFireBreakBetweenItsBlocks(double width, int found) {
        var plan = new PlanUnderTest(200, 110).limit("fire-break-width", 12).limit("fire-break-area", 10_000);
        plan.booth("1", 3, 3, 90, 50).booth("2", 3, 56, 90, 50);
        plan.booth("3", 93 + width, 3, 90, 50).booth("4", 93 + width, 56, 90, 50);
        assertThat(plan.findings("fire-break")).hasSize(found);
    }

    @Test
    void outlinesThatCrossThemselvesOrHaveNoAreaAreFoundAndNothingBreaks() {
        var bowTie = Outline.of(new Point(10, 10), new Point(16, 16), new Point(16, 10), new Point(10, 16));
        var flat = Outline.of(new Point(20, 10), new Point(26, 10), new Point(23, 10));
        var plan = new PlanUnderTest(60, 40).door(DoorKind.EXIT, 20, 0, 3, 0);
        plan.booth("1", new Footprint.Polygon(bowTie))
                .booth("2", new Footprint.Polygon(flat))
                .booth("3", 12, 12, 3, 3)
                .with(new Zone(new Id<>("z"), plan.hall.id(), ZoneKind.NO_BUILD, Name.of("Z", ""), flat, 0, 0));
        assertThat(PlanCheck.problems(plan.state(), RulePacks.CHINA))
                .filteredOn(problem -> problem.rule().equals("outline-unsound"))
                .extracting(problem -> problem.where().words())
                .containsExactly("1", "2", "Z");
    }

    private static Booth booth(BoothKind kind, int openSides) {
        return Booth.shell(new Id<>("b"), new Id<>("A"), "1", Footprint.rectangle(12, 12, 6, 6))
                .withKind(kind)
                .withOpenSides(openSides);
    }
}
