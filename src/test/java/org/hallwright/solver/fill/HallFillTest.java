package org.hallwright.solver.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.bench.FillHalls;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.plan.FillNotes;
import org.hallwright.solver.fill.floor.BoothSize;
import org.hallwright.solver.fill.floor.Cause;
import org.hallwright.solver.fill.floor.FillFloor;
import org.hallwright.solver.fill.floor.FillLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HallFillTest {
    private static final List<BoothSize> STANDARD = List.of(new BoothSize(3, 3, 1));
    private static final Hall HALL = Hall.rectangular(new Id<>("h"), "A", Name.NONE, 60, 45);

    private static Filling filled(FillFloor floor, FillLimits limits) {
        return new HallFill(floor, STANDARD, limits).fill(Progress.unwatched());
    }

    private static Filling filled(FillFloor floor) {
        return filled(floor, FillLimits.USUAL);
    }

    @Test
    void anEmptyHallComesNearTheLimitOfThePattern() {
        for (var floor : List.of(FillHalls.empty(120, 60), FillHalls.empty(147, 93))) {
            var filling = filled(floor);

            assertThat(filling.limit()).isBetween(0.6, 0.61);
            assertThat(filling.ofLimit()).isGreaterThan(0.97);
            assertThat(filling.rowsLimit()).isCloseTo(2 / 3.0, within(1e-9));
            assertThat(filling.ofRowsLimit()).isCloseTo(filling.ofLimit() * 30 / 33, within(1e-9));
            assertThat(new FilledFloor(floor, filling, FillLimits.USUAL).faults())
                    .isEmpty();
        }
    }

    /// What is missing of it is the one aisle that joins the others, and at most one booth's width along two walls.
    @Test
    void anEmptyHallWhoseRowsMayBeEndlessComesNearTheLimitOfRowsBackToBack() {
        var floor = FillHalls.empty(200, 100);
        var limits = new FillLimits(3, 0, 1.4, 4, 0, 0, 0, 0, 2, 61, 0.5);
        var filling = filled(floor, limits);

        assertThat(filling.limit()).isEqualTo(filling.rowsLimit());
        assertThat(filling.ofRowsLimit()).isBetween(0.97, 1.0);
        assertThat(FillNotes.limits(filling)).hasSize(1);
        assertThat(new FilledFloor(floor, filling, limits).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200, 100", "350, 200"})
    void pillarsEvery18MetresCostLittle(double width, double depth) {
        var floor = FillHalls.withPillars(width, depth, 18);
        var filling = filled(floor);

        assertThat(filling.ratio() / filling.limit()).isGreaterThan(0.88);
        assertThat(filling.losses()).containsKeys(Cause.PILLAR, Cause.CROSS_AISLE);
        assertThat(new FilledFloor(floor, filling, FillLimits.USUAL).faults()).isEmpty();
    }

    /// The median of a few of the halls of which the benchmark fills forty.
    @Test
    void randomHallsKeepEveryRuleAndHoldMoreThanAGrid() {
        var seeds = new int[] {0, 1, 4, 16, 18, 28, 35};
        var overGrid =
                IntStream.of(seeds).mapToDouble(HallFillTest::overGrid).sorted().toArray();

        assertThat(overGrid[0]).isGreaterThanOrEqualTo(1);
        assertThat(overGrid[seeds.length / 2]).isGreaterThanOrEqualTo(1.18);
    }

    /// Booths against those of a fixed grid, where they keep every rule.
    private static double overGrid(int seed) {
        var floor = FillHalls.random(seed);
        var filling = filled(floor);
        var measured = new FilledFloor(floor, filling, FillLimits.USUAL);
        assertThat(measured.faults()).as("seed %d", seed).isEmpty();
        assertThat(measured.unreachable()).as("seed %d", seed).isEmpty();
        var grid = new HallFill(floor, STANDARD, FillLimits.USUAL).fixedGrid(Progress.unwatched());
        return (double) filling.booths() / grid.booths();
    }

    @Test
    void noSlitIsLeftBetweenABoothsBackAndTheWall() {
        var floor = FillHalls.withPillars(100, 72, 18);
        var hall = floor.outline().bounds();

        assertThat(filled(floor).spots()).allSatisfy(spot -> {
            var b = spot.footprint().bounds();
            for (var gap : List.of(b.minX() - hall.minX(), hall.maxX() - b.maxX())) {
                assertThat(gap < 0.5 || gap > 2.999).as("%s from the wall", gap).isTrue();
            }
        });
    }

    @Test
    void theSameFloorGivesTheSameLayout() {
        var floor = FillHalls.random(4);

        assertThat(filled(floor)).isEqualTo(filled(floor));
    }

    @Test
    void whatStandsInTheHallStaysClear() {
        var stage = Outline.rectangle(20, 15, 12, 9);
        var kept = Booth.shell(new Id<>("b"), HALL.id(), "1", Footprint.rectangle(45, 30, 6, 6));
        var hydrant = new FirePoint(new Id<>("f"), HALL.id(), "", new Point(10, 40), 2);
        var zone = new Zone(new Id<>("z"), HALL.id(), ZoneKind.STAGE, Name.NONE, stage);
        var noBuild = new Zone(new Id<>("n"), HALL.id(), ZoneKind.NO_BUILD, Name.NONE, Outline.rectangle(0, 0, 9, 9));
        var wall = new Wall(new Id<>("w"), HALL.id(), new Point(40, 0), new Point(40, 12), 0.2);
        var filling = filled(FillFloor.of(HALL, List.of(kept, hydrant, zone, noBuild, wall)));

        assertThat(filling.spots()).hasSizeGreaterThan(80).allSatisfy(spot -> {
            var outline = spot.footprint().outline();
            assertThat(outline.distanceTo(stage)).isGreaterThan(2.999);
            assertThat(outline.distanceTo(kept.footprint().outline())).isGreaterThan(2.999);
            assertThat(outline.distanceTo(hydrant.at())).isGreaterThan(1.999);
            assertThat(outline.overlap(noBuild.outline())).isLessThan(0.005);
            assertThat(outline.overlap(Outline.rectangle(39.9, 0, 0.2, 12))).isLessThan(0.005);
        });
        assertThat(filling.losses()).containsKeys(Cause.ZONE, Cause.BOOTH);
    }

    @Test
    void boothsKeepToThePatchesOfAnAreaAndTheirAislesToWhatIsThere() {
        var patches = List.of(Outline.rectangle(2.5, 3.5, 22, 16), Outline.rectangle(30, 20, 9, 20));
        var kept = Booth.shell(new Id<>("b"), HALL.id(), "1", Footprint.rectangle(24.5, 3.5, 6, 6));
        var filling = filled(FillFloor.of(HALL, List.of(kept)).within(patches));

        assertThat(filling.gross()).isEqualTo(22 * 16 + 9 * 20);
        assertThat(filling.spots()).hasSizeGreaterThan(25).allSatisfy(spot -> {
            var outline = spot.footprint().outline();
            assertThat(patches).anyMatch(patch -> patch.overlap(outline) > 9 - 0.005);
            assertThat(outline.distanceTo(kept.footprint().outline())).isGreaterThan(2.999);
        });
        assertThat(patches)
                .allMatch(patch -> filling.spots().stream()
                        .anyMatch(s -> s.footprint().outline().overlap(patch) > 8));
    }

    @Test
    void aTurnedHallIsFilledAlongItsWalls() {
        var straight = Outline.rectangle(0, 0, 60.1, 45.1);
        var turned = new Outline(straight.corners().stream()
                .map(p -> p.turned(new Point(0, 0), 30))
                .toList());
        var hall = new Hall(new Id<>("h"), "A", Name.NONE, 0, turned, 0, 0, 0, null);
        var floor = FillFloor.of(hall, List.of());
        var filling = filled(floor);

        assertThat(filling.degrees()).isIn(30.0, 120.0);
        assertThat(filling.booths())
                .isGreaterThan(filled(FillHalls.empty(60.1, 45.1)).booths() * 9 / 10);
        assertThat(new FilledFloor(floor, filling, FillLimits.USUAL).faults()).isEmpty();
    }

    @Test
    void fireBreaksAndTheMainAisleOfAPackAreKept() {
        var limits = new FillLimits(3, 6, 1.4, 0, 30, 18, 12, 10_000, 2, 0, 0.5);
        var filling = filled(FillHalls.withPillars(200, 120, 18), limits);

        assertThat(filling.breaks()).hasSize(2);
        for (var stripe : filling.breaks()) {
            var bounds = stripe.bounds();
            assertThat(Math.min(bounds.width(), bounds.height())).isEqualTo(12);
            assertThat(filling.spots()).allMatch(s -> s.footprint().outline().overlap(stripe) < 0.005);
        }
        assertThat(filling.losses()).containsKeys(Cause.FIRE_BREAK, Cause.MAIN_AISLE);
    }

    @Test
    void aMixIsDealtOutByItsShares() {
        var sizes = List.of(new BoothSize(3, 3, 70), new BoothSize(6, 3, 20), new BoothSize(6, 6, 10));
        var floor = FillHalls.empty(120, 60);
        var filling = new HallFill(floor, sizes, FillLimits.USUAL).fill(Progress.unwatched());
        var areas = filling.spots().stream().map(s -> s.footprint().area()).toList();

        assertThat(areas.stream().filter(a -> a == 9).count())
                .isBetween(areas.size() * 6L / 10, areas.size() * 8L / 10);
        assertThat(areas.stream().filter(a -> a == 18).count()).isGreaterThan(areas.size() / 8);
        assertThat(areas.stream().filter(a -> a == 36).count()).isGreaterThan(areas.size() / 20);
        assertThat(new FilledFloor(floor, filling, FillLimits.USUAL).faults()).isEmpty();
    }

    @Test
    void aHallTooSmallForAnyBoothStaysEmpty() {
        var tiny = FillFloor.of(Hall.rectangular(new Id<>("h"), "A", Name.NONE, 4, 4), List.of());

        assertThat(filled(tiny).spots()).isEmpty();
    }

    @Test
    void workCanBeGivenUpAndTellsHowFarItIs() {
        var told = new ArrayList<Double>();
        var fill = new HallFill(FillHalls.empty(30, 20), STANDARD, FillLimits.USUAL);
        var watched = new Progress(Label.of(""), step -> told.add(step.fraction()));
        var unwanted = Progress.unwatched();
        unwanted.cancel();

        assertThatThrownBy(() -> fill.fill(unwanted)).isInstanceOf(Cancelled.class);
        assertThat(fill.fill(watched).spots()).isNotEmpty();
        assertThat(told).isSorted().endsWith(1.0);
    }
}
