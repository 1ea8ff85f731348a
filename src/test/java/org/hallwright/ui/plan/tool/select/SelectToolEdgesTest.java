package org.hallwright.ui.plan.tool.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.ui.plan.tool.Pointer.at;
import static org.hallwright.ui.plan.tool.ToolFloor.A1;
import static org.hallwright.ui.plan.tool.ToolFloor.A2;
import static org.hallwright.ui.plan.tool.ToolFloor.A3;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.Outcome.Move;
import org.hallwright.ui.plan.tool.Outcome.Select;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.RowPattern;
import org.hallwright.ui.plan.tool.ToolFloor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectToolEdgesTest {
    private final SelectTool tool = with();

    @SafeVarargs
    private static SelectTool with(Id<Booth>... selected) {
        return new SelectTool(() -> ToolFloor.of(Set.of(selected)));
    }

    private static SelectTool on(Booth... booths) {
        var entries = new java.util.ArrayList<org.hallwright.domain.change.Entry>(List.of(booths));
        entries.add(OpenHall.HALL);
        var sheet = PlanSheet.of(ExhibitionState.of(entries), OpenHall.HALL.id(), Name::enFirst);
        return new SelectTool(() -> ToolFloor.on(sheet, Set.of(), element -> true, RowPattern.USUAL));
    }

    private static Outcome drag(SelectTool tool, Pointer from, Pointer to) {
        tool.press(from);
        tool.drag(to);
        return tool.release(to);
    }

    @Test
    void ofBoothsThatLieOnEachOtherTheSmallestIsMeant() {
        var island = Booth.shell(new Id<>("island"), OpenHall.HALL.id(), "I1", Footprint.rectangle(8, 8, 12, 12));
        var bar = OpenHall.booth("I2", 10, 10);

        assertThat(drag(on(island, bar), at(11, 11), at(11, 11))).isEqualTo(new Select(Set.of(bar.id())));
        assertThat(drag(on(island, bar), at(9, 9), at(9, 9))).isEqualTo(new Select(Set.of(island.id())));
    }

    @Test
    void theCornerCutOutOfAnLShapedBoothIsFloor() {
        var corners = List.of(
                new Point(10, 10),
                new Point(16, 10),
                new Point(16, 13),
                new Point(13, 13),
                new Point(13, 16),
                new Point(10, 16));
        var shape = Booth.shell(new Id<>("l"), OpenHall.HALL.id(), "L1", new Footprint.Polygon(new Outline(corners)));

        assertThat(drag(on(shape), at(15, 15), at(15, 15))).isEqualTo(new Select(Set.of()));
        assertThat(drag(on(shape), at(11, 15), at(11, 15))).isEqualTo(new Select(Set.of(shape.id())));
    }

    @Test
    void aClickOnOneOfSeveralSelectedSelectsItAlone() {
        assertThat(drag(with(A1.id(), A2.id()), at(11, 11), at(11, 11))).isEqualTo(new Select(Set.of(A1.id())));
    }

    @Test
    void shiftBesideEverythingKeepsTheSelection() {
        var place = at(50, 35).withShift();

        assertThat(drag(with(A1.id()), place, place)).isEqualTo(new Select(Set.of(A1.id())));
    }

    @Test
    void aBoothThatWasNotSelectedMovesAlone() {
        var outcome = drag(with(A1.id(), A3.id()), at(21, 11), at(25, 11));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Move.class, move -> assertThat(move.elements()).containsExactly(A2.id()));
    }

    @ParameterizedTest
    @CsvSource({"9, 9, 24, 14", "24, 14, 9, 9", "9, 14, 24, 9", "24, 9, 9, 14"})
    void aLassoCanBeDrawnFromEveryCorner(double x0, double y0, double x1, double y1) {
        assertThat(drag(tool, at(x0, y0), at(x1, y1))).isEqualTo(new Select(Set.of(A1.id(), A2.id())));
    }

    @Test
    void aLassoThatCutsABoothLeavesItOut() {
        tool.press(at(9, 9));

        var preview = tool.drag(at(21, 14));

        assertThat(preview.lasso()).isEqualTo(new Bounds(9, 9, 21, 14));
        assertThat(preview.hint().args()).containsExactly("1");
        assertThat(tool.release(at(21, 14))).isEqualTo(new Select(Set.of(A1.id())));
    }

    @Test
    void aLassoWithShiftAddsToTheSelection() {
        var outcome = drag(with(A3.id()), at(9, 9).withShift(), at(14, 14).withShift());

        assertThat(outcome).isEqualTo(new Select(Set.of(A1.id(), A3.id())));
    }

    @Test
    void anEmptyLassoSelectsNothing() {
        assertThat(drag(with(A1.id()), at(40, 25), at(50, 35))).isEqualTo(new Select(Set.of()));
    }

    @Test
    void broughtBackToWhereItWasIsNoMove() {
        tool.press(at(11, 11));
        tool.drag(at(20, 20));

        assertThat(tool.release(at(11.1, 11.1))).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void howFarATrembleGoesDependsOnTheZoom() {
        var near = new Pointer(new Point(11, 11), 0.01, false, false);
        var moved = new Pointer(new Point(11.3, 11), 0.01, false, true);
        tool.press(near);
        tool.drag(moved);
        assertThat(tool.release(moved)).isInstanceOf(Move.class);

        tool.press(at(11, 11));
        assertThat(tool.release(at(11.3, 11).withAlt())).isInstanceOf(Select.class);
    }

    @Test
    void shiftKeepsTheLongerOfTheTwoWays() {
        assertThat(drag(tool, at(11, 11), at(12, 20).withShift())).isEqualTo(new Move(Set.of(A1.id()), 0, 9));
        assertThat(drag(tool, at(11, 11), at(11.9, 15.21).withShift().withAlt()))
                .isEqualTo(new Move(Set.of(A1.id()), 0, 4.21));
    }

    @Test
    void aGhostBeyondTheWallSaysSo() {
        tool.press(at(11, 11));

        assertThat(tool.drag(at(0.5, 11).withAlt()).ghosts()).noneMatch(Ghost::allowed);
        assertThat(tool.drag(at(11, 0.5).withAlt()).ghosts()).noneMatch(Ghost::allowed);
        assertThat(tool.drag(at(50, 35)).ghosts())
                .allMatch(Ghost::allowed)
                .extracting(Ghost::label)
                .containsExactly("A1");
    }

    @Test
    void boothsThatMoveTogetherAreNotInEachOthersWay() {
        var both = with(A1.id(), A2.id());
        both.press(at(11, 11));

        assertThat(both.drag(at(21, 11)).ghosts()).hasSize(2).allMatch(Ghost::allowed);
    }

    @Test
    void aBoothIsPulledToTheWall() {
        tool.press(at(11, 11));

        var preview = tool.drag(at(1.4, 11));

        assertThat(preview.guides())
                .anySatisfy(line -> assertThat(line.from().x()).isZero());
        assertThat(tool.release(at(1.4, 11))).isEqualTo(new Move(Set.of(A1.id()), -10, 0));
    }

    @Test
    void altShowsNoGuides() {
        tool.press(at(11, 11));

        assertThat(tool.drag(at(1.4, 11).withAlt()).guides()).isEmpty();
    }

    @Test
    void farNeighboursHaveNoDistance() {
        tool.press(at(11, 11));

        assertThat(tool.drag(at(45, 21)).distances()).allMatch(line -> line.length() <= 12);
    }

    @Test
    void aReleaseWithoutAPressIsNothing() {
        assertThat(tool.release(at(11, 11))).isEqualTo(Outcome.NOTHING);
        assertThat(tool.drag(at(11, 11))).isEqualTo(Preview.NONE);
        assertThat(tool.hover(at(11, 11))).isEqualTo(Preview.NONE);
    }

    @Test
    void aSnappedMoveEndsOnTheGridOnAnEdgeOrOnAMiddleWhereNothingStandsAbreast() {
        var random = new Random(31);
        var xs = DoubleStream.of(0, 60, 20, 23, 30.2, 33.2).toArray();
        var ys = DoubleStream.of(0, 40, 10, 13, 20, 23).toArray();
        for (var i = 0; i < 300; i++) {
            var to = at(2 + random.nextDouble() * 56, 2 + random.nextDouble() * 36);
            if (drag(tool, at(11, 11), to) instanceof Move move) {
                var b = A1.bounds().movedBy(move.dx(), move.dy());
                assertThat(b.minY() < 23
                                || isOnGrid(b.minX())
                                || isOn(b.minX(), xs)
                                || isOn(b.maxX(), xs)
                                || isOn(b.centreX(), 21.5, 31.7, 30))
                        .isTrue();
                assertThat(b.minX() < 33.2
                                || isOnGrid(b.minY())
                                || isOn(b.minY(), ys)
                                || isOn(b.maxY(), ys)
                                || isOn(b.centreY(), 11.5, 21.5, 20))
                        .isTrue();
                assertThat(b.minX()).isCloseTo(to.at().x() - 1, within(0.701));
                assertThat(b.minY()).isCloseTo(to.at().y() - 1, within(0.701));
            }
        }
    }

    @Test
    void aMoveWithAltIsExactToTheMillimetre() {
        var random = new Random(32);
        for (var i = 0; i < 200; i++) {
            var dx = 1 + random.nextInt(30_000) / 1000.0;
            var dy = -1 - random.nextInt(5_000) / 1000.0;
            assertThat(drag(tool, at(11, 11), at(11 + dx, 11 + dy).withAlt()))
                    .isInstanceOfSatisfying(Move.class, move -> {
                        assertThat(move.dx()).isCloseTo(dx, within(1e-9));
                        assertThat(move.dy()).isCloseTo(dy, within(1e-9));
                    });
        }
    }

    private static boolean isOnGrid(double metres) {
        return Math.abs(metres * 2 - Math.rint(metres * 2)) < 1e-6;
    }

    private static boolean isOn(double metres, double... edges) {
        return DoubleStream.of(edges).anyMatch(edge -> Math.abs(edge - metres) < 1e-6);
    }
}
