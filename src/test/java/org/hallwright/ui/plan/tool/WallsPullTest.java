package org.hallwright.ui.plan.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.domain.geometry.snap.Turn;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.Test;

/// Things are pulled by the walls that a hall has, and distances go to them, not to what encloses the hall.
class WallsPullTest {
    private static Floor floor(Outline outline) {
        var hall = OpenHall.HALL.withOutline(outline);
        var sheet = PlanSheet.of(ExhibitionState.of(List.of(hall)), hall.id(), name -> name.en());
        return ToolFloor.on(sheet, Set.of(), element -> true, RowPattern.USUAL);
    }

    private static Floor ell() {
        return floor(Outline.of(
                new Point(0, 0),
                new Point(60, 0),
                new Point(60, 20.03),
                new Point(30.03, 20.03),
                new Point(30.03, 40),
                new Point(0, 40)));
    }

    @Test
    void theDistanceGoesToTheWallInsideAnEll() {
        var gaps = Surroundings.of(ell()).gaps(List.of(Outline.rectangle(24, 28, 3, 3)));

        assertThat(gaps).hasSize(2);
        assertThat(gaps.getFirst().length()).isCloseTo(3.03, within(1e-9));
        assertThat(gaps.getLast().length()).isCloseTo(9, within(1e-9));
        assertThat(gaps.getFirst().to().x()).isEqualTo(30.03);
    }

    @Test
    void theWallsInsideAnEllPull() {
        assertThat(ell().snapped(Pointer.at(30.028, 30)).x()).isEqualTo(30.03);
        assertThat(ell().snapped(Pointer.at(45, 20.028)).y()).isEqualTo(20.03);
    }

    @Test
    void theCornersOfASlantedWallPull() {
        var floor = floor(Outline.of(new Point(0, 0), new Point(50.13, 0), new Point(60.27, 40), new Point(0, 40)));

        assertThat(floor.snapped(Pointer.at(50.15, 10)).x()).isEqualTo(50.13);
        assertThat(floor.snapped(Pointer.at(60.25, 10)).x()).isEqualTo(60.27);
    }

    @Test
    void inATurnedHallTheWallsLieAlongTheAxesOfTheTurnedThing() {
        var turn = Turn.of(new Point(0, 0), 30);
        var walls = Outline.rectangle(0, 0, 40, 20).corners().stream()
                .map(turn::outside)
                .toList();
        var booth = new Outline(Outline.rectangle(5, 5, 3, 3).corners().stream()
                .map(turn::outside)
                .toList());

        assertThat(new Surroundings(floor(new Outline(walls)), Set.of(), turn).gaps(List.of(booth)))
                .extracting(Snap.Line::length)
                .allSatisfy(length -> assertThat(Math.rint(length)).isCloseTo(length, within(0.002)))
                .hasSize(3);
    }
}
