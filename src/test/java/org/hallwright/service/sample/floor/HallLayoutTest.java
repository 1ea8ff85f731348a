package org.hallwright.service.sample.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.sample.floor.HallSpec.Cell;
import org.hallwright.service.sample.floor.HallSpec.Filling;
import org.hallwright.service.sample.names.Dice;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Rows, islands, numbers and the building around them.
class HallLayoutTest {
    private static final Bounds FLOOR = new Bounds(6, 6, 36, 30);
    private static final Cell CELL = new Cell(FLOOR, Filling.parse("sci:R"), 0, 0, 4);

    @RepeatedTest(10)
    void rowsStandBackToBackWithAislesOfThreeMetres(RepetitionInfo round) {
        var lots = new ShellRows(new Dice(round.getCurrentRepetition())).fill(CELL, FLOOR);
        assertThat(lots.stream().mapToDouble(Lot::size).sum()).isEqualTo(3 * 30 * 6);
        assertThat(lots).allMatch(lot -> FLOOR.contains(lot.bounds()));
        for (var lot : lots) {
            var inRow = (lot.bounds().minY() - FLOOR.minY()) % HallSpec.ROW_PITCH;
            assertThat(inRow).isIn(0.0, 3.0);
            assertThat(lot.odd()).isEqualTo(inRow == 0);
        }
        assertApart(lots);
    }

    @RepeatedTest(10)
    void islandsStayBetweenTheirLimitsAndApart(RepetitionInfo round) {
        var lots = new IslandCut(new Dice(round.getCurrentRepetition()), 54, 160).fill(CELL, FLOOR);
        assertThat(lots).hasSizeGreaterThan(2).allMatch(lot -> FLOOR.contains(lot.bounds()));
        for (var lot : lots) {
            assertThat(lot.size()).isBetween(36.0, 300.0);
            assertThat(Math.min(lot.bounds().width(), lot.bounds().height())).isGreaterThanOrEqualTo(6);
            assertThat(lot.kind()).isEqualTo(BoothKind.RAW_SPACE);
        }
        assertApart(lots);
    }

    /// Either back to back or three metres and more between.
    private static void assertApart(List<Lot> lots) {
        for (var one : lots) {
            for (var other : lots) {
                if (one != other) {
                    assertThat(one.bounds().intersects(other.bounds())).isFalse();
                    var gap = Math.max(gapX(one.bounds(), other.bounds()), gapY(one.bounds(), other.bounds()));
                    assertThat(gap < 0.01 || gap > 2.99).as(one + " " + other).isTrue();
                }
            }
        }
    }

    private static double gapX(Bounds a, Bounds b) {
        return Math.max(a.minX() - b.maxX(), b.minX() - a.maxX());
    }

    private static double gapY(Bounds a, Bounds b) {
        return Math.max(a.minY() - b.maxY(), b.minY() - a.maxY());
    }

    @Test
    void openSidesAreThoseThatNoOtherBoothTouches() {
        var booths = numbered(List.of(
                lot(0, 0, 3, 3, 1, true),
                lot(3, 0, 3, 3, 1, true),
                lot(0, 3, 3, 3, 2, false),
                lot(3, 3, 3, 3, 2, false),
                lot(6, 0, 3, 6, 1, true),
                lot(20, 0, 6, 6, 1, true)));
        assertThat(booths.stream().map(b -> b.number() + ":" + b.openSides()))
                .containsExactlyInAnyOrder("K101:2", "K103:1", "K202:2", "K204:1", "K105:3", "K107:4");
    }

    private static Lot lot(double x, double y, double width, double depth, int aisle, boolean odd) {
        return new Lot(new Bounds(x, y, x + width, y + depth), BoothKind.SHELL_SCHEME, "a", aisle, odd);
    }

    private static List<Booth> numbered(List<Lot> lots) {
        var hall = Hall.rectangular(Id.named("hall"), "K", Name.of("Hall K", "K馆"), 40, 40);
        return new BoothNumbers("T", hall, Map.of("a", Id.named("area"))).booths(lots);
    }

    @Test
    void theGridIsCentredBetweenAislesOfTheirWidths() {
        var spec = HallSpec.read("e3-halls.txt").getFirst();
        assertThat(spec.columnX(0)).isEqualTo(6);
        assertThat(spec.columnX(1)).isEqualTo(43.5);
        assertThat(spec.bandY(1)).isEqualTo(7.5 + 24 + 6);
        assertThat(spec.grid()).hasSize(9);
        assertThat(spec.grid().stream().map(Cell::firstAisle).distinct()).containsExactly(1, 4, 7);
    }

    @Test
    void aServiceCoreIsCutOutOfTheHall() {
        var spec = HallSpec.read("e3-halls.txt").getLast();
        assertThat(spec.outline().corners()).hasSize(6);
        assertThat(spec.outline().area()).isEqualTo(99 * 94 - 8 * 7);
    }

    @Test
    void everyHallHasEntrancesDocksAndExitsOnItsWalls() {
        var halls = new HallLayout("E2", Map.of()).lay("e2-halls.txt");
        var outline = halls.halls().getFirst().outline().bounds();
        var doors = halls.fittings().stream()
                .filter(Door.class::isInstance)
                .map(Door.class::cast)
                .toList();
        assertThat(doors.stream().map(Door::kind)).contains(DoorKind.ENTRANCE, DoorKind.DOCK, DoorKind.EXIT);
        assertThat(doors)
                .allMatch(d -> d.at().x() == 0
                        || d.at().y() == 0
                        || d.at().x() == outline.maxX()
                        || d.at().y() == outline.maxY());
    }

    @Test
    void everythingInTheHallIsWithinIt() {
        for (var file : List.of("e1-halls.txt", "e2-halls.txt", "e3-halls.txt")) {
            var halls = new HallLayout("T", Map.of()).lay(file);
            for (var entry : halls.fittings()) {
                var element = (PlanElement) entry;
                var hall = halls.halls().stream()
                        .filter(h -> h.id().equals(element.hall()))
                        .findFirst()
                        .orElseThrow();
                assertThat(hall.outline().bounds().grownBy(3).contains(element.bounds()))
                        .as(element.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void theSameTableGivesTheSameHalls() {
        assertThat(new HallLayout("E3", Map.of()).lay("e3-halls.txt"))
                .isEqualTo(new HallLayout("E3", Map.of()).lay("e3-halls.txt"));
    }
}
