package org.hallwright.ui.plan.tool.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.ui.plan.tool.Pointer.at;
import static org.hallwright.ui.plan.tool.ToolFloor.A1;
import static org.hallwright.ui.plan.tool.ToolFloor.A2;
import static org.hallwright.ui.plan.tool.ToolFloor.STAGE;

import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.tool.CursorKind;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.Outcome.Reshape;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.ToolFloor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandlesTest {
    private static final Booth WIDE =
            Booth.shell(new Id<>("wide"), OpenHall.HALL.id(), "W1", Footprint.rectangle(40, 20, 6, 4));
    private static final Outline L = Outline.of(
            new Point(40, 25),
            new Point(50, 25),
            new Point(50, 30),
            new Point(45, 30),
            new Point(45, 35),
            new Point(40, 35));
    private static final Zone CORNERED = new Zone(new Id<>("l"), OpenHall.HALL.id(), ZoneKind.CATERING, Name.NONE, L);
    private static final Wall WALL =
            new Wall(new Id<>("wall"), OpenHall.HALL.id(), new Point(40, 5), new Point(50, 5), 0.2);

    private final SelectTool tool = new SelectTool(() -> ToolFloor.with(Set.of(WIDE.id()), WIDE, CORNERED, WALL));
    private final SelectTool cornered =
            new SelectTool(() -> ToolFloor.with(Set.of(CORNERED.id()), WIDE, CORNERED, WALL));

    private static Outcome drag(SelectTool tool, Pointer from, Pointer to) {
        tool.press(from);
        tool.drag(to);
        return tool.release(to);
    }

    private static Bounds boundsOf(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Reshape.class);
        return ((Reshape) outcome).elements().getFirst().bounds();
    }

    @ParameterizedTest
    @CsvSource({
        "46 22, 49 22, 40 20 49 24",
        "40 22, 38 29, 38 20 46 24",
        "43 24, 50 27, 40 20 46 27",
        "43 20, 43 18, 40 18 46 24",
        "46 24, 48 27, 40 20 48 27",
        "40 20, 37 17, 37 17 46 24",
        "46 20, 48 17, 40 17 48 24",
        "40 24, 41 26, 41 20 46 26"
    })
    void eachSideAndCornerMovesAndWhatLiesOppositeStays(String from, String to, String expected) {
        var f = lengths(from);
        var t = lengths(to);
        var e = lengths(expected);
        assertThat(boundsOf(drag(tool, at(f[0], f[1]), at(t[0], t[1])))).isEqualTo(new Bounds(e[0], e[1], e[2], e[3]));
    }

    private static double[] lengths(String words) {
        return Stream.of(words.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void shiftKeepsTheProportions() {
        assertThat(boundsOf(drag(tool, at(46, 24), at(49, 25).withShift()))).isEqualTo(new Bounds(40, 20, 49, 26));
    }

    @Test
    void aSideNeverPassesTheOneOpposite() {
        assertThat(boundsOf(drag(tool, at(46, 22), at(30, 22))).width()).isCloseTo(0.1, within(0.001));
    }

    @Test
    void aTurnedBoothIsResizedAlongItsOwnAxes() {
        var slanted = WIDE.withFootprint(new Footprint.Rectangle(new Point(40, 20), 6, 4, 30));
        var turned = new SelectTool(() -> ToolFloor.with(Set.of(WIDE.id()), slanted));
        var side = new Point(40, 20).plus(6, 2).turned(new Point(40, 20), 30);
        var to = new Point(40, 20).plus(8, 2).turned(new Point(40, 20), 30);

        var outcome = drag(turned, at(side.x(), side.y()), at(to.x(), to.y()).withAlt());

        assertThat(((Booth) ((Reshape) outcome).elements().getFirst()).footprint())
                .isInstanceOfSatisfying(Footprint.Rectangle.class, r -> {
                    assertThat(r.width()).isCloseTo(8, within(0.003));
                    assertThat(r.depth()).isEqualTo(4);
                    assertThat(r.rotation()).isEqualTo(30);
                });
    }

    @Test
    void theHandleAboveTurnsByAnyAngleAndByStepsWithShift() {
        var above = at(43, 26.6);
        tool.press(above);
        assertThat(tool.drag(at(47, 25)).hint().key()).isEqualTo("plan.hint.turn");
        tool.cancel();

        var freely =
                (Booth) ((Reshape) drag(tool, above, at(47.6, 26.6))).elements().getFirst();
        assertThat(((Footprint.Rectangle) freely.footprint()).rotation()).isCloseTo(315, within(0.1));
        var stepped = (Booth)
                ((Reshape) drag(tool, above, at(47, 27).withShift())).elements().getFirst();
        assertThat(((Footprint.Rectangle) stepped.footprint()).rotation()).isCloseTo(315, within(0.1));
        assertThat(Shapes.centre(stepped)).isEqualTo(new Point(43, 22));
    }

    @Test
    void quarterTurnsPullUnlessAltIsHeld() {
        var above = at(43, 26.6);

        assertThat(drag(tool, above, at(43.1, 26.6))).isEqualTo(Outcome.NOTHING);
        assertThat(drag(tool, above, at(43.1, 26.6).withAlt())).isInstanceOf(Reshape.class);
        var turned =
                (Booth) ((Reshape) drag(tool, above, at(47, 22.1))).elements().getFirst();
        assertThat(((Footprint.Rectangle) turned.footprint()).rotation()).isEqualTo(270);
    }

    @Test
    void severalAreTurnedTogetherAboutTheirMiddle() {
        var both = new SelectTool(() -> ToolFloor.of(Set.of(A1.id(), A2.id())));

        var outcome = (Reshape) drag(both, at(16.5, 15.6), at(20.6, 11.5));

        assertThat(outcome.elements())
                .hasSize(2)
                .allSatisfy(e -> assertThat(Shapes.centre(e).x()).isEqualTo(16.5));
    }

    @Test
    void aCornerOfAnOutlineMovesAlone() {
        var outcome = drag(cornered, at(50, 30), at(53, 32));

        assertThat(((Zone) ((Reshape) outcome).elements().getFirst()).outline().corners())
                .hasSize(6)
                .contains(new Point(53, 32))
                .doesNotContain(new Point(50, 30));
    }

    @Test
    void theMiddleOfASideBecomesACorner() {
        var outcome = drag(cornered, at(45, 25), at(45, 23));

        assertThat(((Zone) ((Reshape) outcome).elements().getFirst()).outline().corners())
                .hasSize(7)
                .contains(new Point(45, 23));
    }

    @Test
    void aCornerIsRemovedByAltOrOnTheNextOne() {
        var clicked = drag(cornered, at(45, 30).withAlt(), at(45, 30).withAlt());
        assertThat(((Zone) ((Reshape) clicked).elements().getFirst()).outline().corners())
                .hasSize(5)
                .doesNotContain(new Point(45, 30));

        var dropped = drag(cornered, at(45, 30), at(45, 35));
        assertThat(((Zone) ((Reshape) dropped).elements().getFirst()).outline().corners())
                .hasSize(5);
    }

    @Test
    void anOutlineThatWouldCrossItselfIsRefused() {
        assertThat(drag(cornered, at(50, 30), at(38, 28))).isInstanceOf(Outcome.Refuse.class);
    }

    @Test
    void anEndOfAWallMovesAlone() {
        var walls = new SelectTool(() -> ToolFloor.with(Set.of(WALL.id()), WALL));

        var outcome = (Reshape) drag(walls, at(50, 5), at(50, 9));

        assertThat(outcome.elements().getFirst())
                .isEqualTo(new Wall(WALL.id(), WALL.hall(), new Point(40, 5), new Point(50, 9), 0.2));
    }

    @Test
    void theCursorTellsWhatAPressWouldDo() {
        assertThat(tool.cursor(at(46, 22))).isEqualTo(CursorKind.RESIZE_ACROSS);
        assertThat(tool.cursor(at(43, 24))).isEqualTo(CursorKind.RESIZE_UP);
        assertThat(tool.cursor(at(46, 24))).isEqualTo(CursorKind.RESIZE_RISING);
        assertThat(tool.cursor(at(40, 24))).isEqualTo(CursorKind.RESIZE_FALLING);
        assertThat(tool.cursor(at(43, 26.6))).isEqualTo(CursorKind.TURN);
        assertThat(tool.cursor(at(43, 22))).isEqualTo(CursorKind.MOVE);
        assertThat(tool.cursor(at(11, 11))).isEqualTo(CursorKind.PICK);
        assertThat(tool.cursor(at(35, 35))).isEqualTo(CursorKind.DEFAULT);
        assertThat(cornered.cursor(at(50, 30))).isEqualTo(CursorKind.CORNER);
    }

    @Test
    void smallThingsHaveFewHandlesSoThatTheyCanBeMoved() {
        assertThat(tool.handles(0.1)).hasSize(9);
        assertThat(tool.handles(0.3)).hasSize(1);
        assertThat(new SelectTool(() -> ToolFloor.with(Set.of(), STAGE)).handles(0.1))
                .isEmpty();
    }

    @Test
    void aTurnedBoothMovesAlongItsOwnAxesWithShift() {
        var slanted = WIDE.withFootprint(new Footprint.Rectangle(new Point(40, 20), 6, 4, 30));
        var turned = new SelectTool(() -> ToolFloor.with(Set.of(WIDE.id()), slanted));
        var from = new Point(42, 23);
        var to = from.plus(4, 0.5).turned(from, 30);

        var moved = (Outcome.Move)
                drag(turned, at(from.x(), from.y()), at(to.x(), to.y()).withShift());

        assertThat(Math.toDegrees(Math.atan2(moved.dy(), moved.dx()))).isCloseTo(30, within(0.1));
        assertThat(Math.hypot(moved.dx(), moved.dy())).isCloseTo(4, within(0.01));
    }
}
