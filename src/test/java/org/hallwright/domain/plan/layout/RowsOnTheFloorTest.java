package org.hallwright.domain.plan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.check.PlanCheck;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsOnTheFloorTest {
    private static final Hall HALL = Hall.rectangular(new Id<>("h"), "A", Name.NONE, 80, 60);

    @ParameterizedTest
    @CsvSource({
        "9, 3, 3, 3, 3, 3",
        "9.0004, 3, 3, 3, 3, 3",
        "8.999, 3, 3, 3, 3, 2",
        "30.48, 3.048, 3.048, 3.048, 3.048, 10",
        "0.9, 3, 0.3, 3, 0, 3",
        "9, 6, 3, 3, 0, 6",
        "9, 9, 3, 3, 0, 9",
        "9, 9, 3, 3, 3.1, 6"
    })
    void asManyBoothsStandAsFit(double width, double height, double wide, double deep, double aisle, int count) {
        assertThat(new RowOfBooths(Bounds.ofSize(width, height), wide, deep, aisle, false).spots())
                .hasSize(count);
    }

    @Test
    void boothsWithoutSizeAndAislesBelowZeroAreRefused() {
        var area = Bounds.ofSize(30, 15);

        assertThatThrownBy(() -> new RowOfBooths(area, 0, 3, 3, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RowOfBooths(area, 3, 0.0001, 3, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RowOfBooths(area, 3, 3, -1, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RowOfBooths(area, 3, 3, Double.NaN, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rowsLaidAcrossAndUpThePlanHoldTheSameNumber() {
        var dice = new Random(101);
        for (var run = 0; run < 100; run++) {
            var width = 3 + dice.nextDouble() * 40;
            var height = 3 + dice.nextDouble() * 30;
            var across = new RowOfBooths(Bounds.ofSize(width, height), 3, 2.5, 3, false);
            var up = new RowOfBooths(Bounds.ofSize(height, width), 3, 2.5, 3, true);
            assertThat(up.spots()).hasSameSizeAs(across.spots());
            assertThat(up.netArea()).isEqualTo(across.netArea());
        }
    }

    @Test
    void whateverIsLaidOutHasNoOverlapsAndNothingOutside() {
        var dice = new Random(102);
        for (var run = 0; run < 40; run++) {
            var x = dice.nextInt(20) / 2.0;
            var y = dice.nextInt(20) / 2.0;
            var area = new Bounds(x, y, x + 5 + dice.nextInt(60), y + 5 + dice.nextInt(40));
            var rows = new RowOfBooths(area, 2 + dice.nextInt(3), 2.5, dice.nextInt(7) / 2.0, dice.nextBoolean());
            var entries = new ArrayList<Entry>(List.of(HALL));
            rows.spots()
                    .forEach(s -> entries.add(Booth.shell(
                            new Id<>(s.row() + "-" + s.place()),
                            HALL.id(),
                            Numbering.from("A101").forRowsOf(60).of(s.row(), s.place()),
                            s.footprint())));
            assertThat(PlanCheck.problems(ExhibitionState.of(entries)))
                    .extracting(Problem::rule)
                    .doesNotContain("booth-overlap", "outside-hall", "number-duplicate", "number-missing");
        }
    }

    @Test
    void aislesNarrowerThanTheRulesAreFound() {
        assertThat(rulesFoundWithAisles(2.99)).contains("aisle-width");
        assertThat(rulesFoundWithAisles(3)).doesNotContain("aisle-width");
    }

    private static List<String> rulesFoundWithAisles(double aisle) {
        var entries = new ArrayList<Entry>(List.of(HALL));
        new RowOfBooths(new Bounds(10, 10, 25, 35), 3, 3, aisle, false)
                .spots()
                .forEach(s -> entries.add(Booth.shell(
                        new Id<>(s.row() + "-" + s.place()), HALL.id(), "A" + s.row() + s.place(), s.footprint())));
        return PlanCheck.problems(ExhibitionState.of(entries)).stream()
                .map(Problem::rule)
                .toList();
    }

    @Test
    void aislesBetweenPairsAreAsWideAsAskedFor() {
        var spots = new RowOfBooths(Bounds.ofSize(9, 30), 3, 3, 3.5, false).spots();

        for (var row = 1; row < spots.getLast().row(); row++) {
            var gap = bottom(spots, row + 1) - bottom(spots, row) - 3;
            assertThat(gap).isCloseTo(row % 2 == 1 ? 3.5 : 0, within(1e-9));
        }
    }

    private static double bottom(List<RowOfBooths.Spot> spots, int row) {
        return spots.stream()
                .filter(s -> s.row() == row)
                .mapToDouble(s -> s.footprint().bounds().minY())
                .min()
                .orElseThrow();
    }

    @Test
    void openSidesOfARowOfFourAreThoseOfTheTrade() {
        assertThat(sides(box(20, 20), box(23, 20), box(26, 20), box(29, 20))).containsExactly(3, 2, 2, 3);
        assertThat(sides(box(20, 20))).containsExactly(4);
        assertThat(sides(box(20, 20), box(23, 20), box(20, 23), box(23, 23))).containsExactly(2, 2, 2, 2);
    }

    @Test
    void aBoothBesideALargeOneLeansOnItOnOneSide() {
        assertThat(sides(Footprint.rectangle(20, 20, 9, 9), box(29, 23))).containsExactly(3, 3);
    }

    @Test
    void aNarrowSlitIsNoAisle() {
        assertThat(sides(box(20, 20), box(23.25, 20))).containsExactly(3, 3);
        assertThat(sides(box(20, 20), box(23.26, 20))).containsExactly(4, 4);
    }

    @Test
    void theWallsOfTheHallCloseTheirSides() {
        assertThat(sides(box(0, 0))).containsExactly(2);
        assertThat(sides(box(77, 57))).containsExactly(2);
        assertThat(sides(box(0.25, 30))).containsExactly(4);
        assertThat(sides(box(0.2, 30))).containsExactly(3);
    }

    @Test
    void whatIsNotSoundlyFourSidedHasNoSidesToCount() {
        var triangle = Outline.of(new Point(20, 20), new Point(23, 20), new Point(20, 23));
        var doubled = Outline.of(new Point(30, 20), new Point(33, 20), new Point(33, 20), new Point(30, 20.5));
        var flat = Outline.of(new Point(40, 20), new Point(43, 20), new Point(46, 20), new Point(49, 20));

        assertThat(sides(new Footprint.Polygon(triangle))).containsExactly(0);
        assertThat(sides(new Footprint.Polygon(doubled))).containsExactly(0);
        assertThat(sides(new Footprint.Polygon(flat))).containsExactly(0);
    }

    @Test
    void turningAWholeBlockChangesNoOpenSide() {
        var centre = new Point(40, 30);
        var spots = new RowOfBooths(new Bounds(34, 27, 46, 33), 3, 3, 3, false).spots();
        var straight = spots.stream().map(s -> (Footprint) s.footprint()).toArray(Footprint[]::new);
        for (var degrees : new int[] {15, 30, 45, 90, 200}) {
            var turned = spots.stream()
                    .map(s -> (Footprint) new Footprint.Rectangle(
                            s.footprint().corner().turned(centre, degrees),
                            3,
                            3,
                            s.footprint().rotation() + degrees))
                    .toArray(Footprint[]::new);
            assertThat(sides(turned)).isEqualTo(sides(straight));
        }
    }

    private static Footprint box(double x, double y) {
        return Footprint.rectangle(x, y, 3, 3);
    }

    private static List<Integer> sides(Footprint... footprints) {
        var booths = new ArrayList<Booth>();
        for (var footprint : footprints) {
            booths.add(Booth.shell(new Id<>("b" + booths.size()), HALL.id(), "", footprint));
        }
        var sides = new OpenSides(HALL, booths);
        return booths.stream().map(sides::of).toList();
    }
}
