package org.hallwright.ui.plan.tool.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.ui.plan.tool.Pointer.at;
import static org.hallwright.ui.plan.tool.ToolFloor.A1;
import static org.hallwright.ui.plan.tool.ToolFloor.PILLAR;
import static org.hallwright.ui.plan.tool.ToolFloor.STAGE;

import java.util.List;
import java.util.Set;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.Outcome.Add;
import org.hallwright.ui.plan.tool.PlanTool;
import org.hallwright.ui.plan.tool.PlanTool.Key;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Stencil;
import org.hallwright.ui.plan.tool.ToolFloor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalsTest {
    private Stencil stencil = Stencil.USUAL;

    private Floor floor() {
        var plain = ToolFloor.with(Set.of(A1.id()));
        return new Floor(plain.sheet(), plain.selected(), plain.pickable(), plain.pattern(), stencil, 0);
    }

    private static Outcome drag(PlanTool tool, Pointer from, Pointer to) {
        tool.press(from);
        tool.drag(to);
        return tool.release(to);
    }

    private static Outcome clicks(PlanTool tool, double... places) {
        Outcome last = Outcome.NOTHING;
        for (var i = 0; i < places.length; i += 2) {
            last = drag(tool, at(places[i], places[i + 1]), at(places[i], places[i + 1]));
        }
        return last;
    }

    private static List<PlanElement> added(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Add.class);
        return ((Add) outcome).elements();
    }

    @Test
    void aZoneIsLikeTheStencilAndAClickDrawsNone() {
        stencil = stencil.with(new Zone(
                new Id<>("z"),
                OpenHall.HALL.id(),
                ZoneKind.CATERING,
                Name.of("Café", ""),
                Outline.rectangle(0, 0, 1, 1)));
        var tool = new RectangleTool(this::floor, new RectangleGoal.Zone());

        assertThat(added(drag(tool, at(40, 25), at(46, 29)))).singleElement().isInstanceOfSatisfying(Zone.class, z -> {
            assertThat(z.kind()).isEqualTo(ZoneKind.CATERING);
            assertThat(z.bounds()).isEqualTo(new Bounds(40, 25, 46, 29));
            assertThat(z.hall()).isEqualTo(OpenHall.HALL.id());
        });
        assertThat(clicks(tool, 40, 25)).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void shiftDrawsASquare() {
        var tool = new RectangleTool(this::floor, new RectangleGoal.Area(false));

        assertThat(drag(tool, at(40, 25), at(44, 31).withShift()))
                .isEqualTo(new Outcome.AddArea(Outline.rectangle(40, 25, 6, 6)));
    }

    @Test
    void floorForASectionIsDrawnAsARectangleOrInAnyShape() {
        var tool = new RectangleTool(this::floor, new RectangleGoal.Area(true));
        assertThat(tool.hint().key()).isEqualTo("plan.hint.section");
        assertThat(drag(tool, at(40, 25), at(46, 31)))
                .isEqualTo(new Outcome.AddSection(Outline.rectangle(40, 25, 6, 6)));

        var path = new PathTool(this::floor, PathGoal.section());
        for (var corner : List.of(at(40, 25), at(46, 25), at(46, 31))) {
            path.press(corner);
            path.release(corner);
        }
        assertThat(path.key(PlanTool.Key.FINISH))
                .isEqualTo(new Outcome.AddSection(Outline.of(new Point(40, 25), new Point(46, 25), new Point(46, 31))));
    }

    @Test
    void aDragMakesAGridOfPillarsAndAClickOne() {
        stencil = stencil.withPillarSpacing(9);
        var tool = new RectangleTool(this::floor, new RectangleGoal.Pillars());

        assertThat(tool.hint().key()).isEqualTo("plan.hint.pillar");
        var grid = added(drag(tool, at(36, 25), at(55, 35)));
        assertThat(grid).hasSize(6).allMatch(Pillar.class::isInstance);
        assertThat(grid.getFirst().bounds()).isEqualTo(new Bounds(35.5, 24.5, 36.5, 25.5));
        assertThat(added(clicks(tool, 40, 30))).hasSize(1);
    }

    @Test
    void aPolygonBoothIsClosedOnItsFirstCorner() {
        var tool = new PathTool(this::floor, PathGoal.booth());

        assertThat(clicks(tool, 40, 25, 46, 25, 46, 29)).isEqualTo(Outcome.NOTHING);
        assertThat(tool.isUnderWay()).isTrue();
        assertThat(tool.hover(at(43, 31)).ghosts()).singleElement().matches(Ghost::allowed);
        assertThat(clicks(tool, 40, 25))
                .isEqualTo(new Outcome.AddBooth(
                        new Footprint.Polygon(Outline.of(new Point(40, 25), new Point(46, 25), new Point(46, 29)))));
        assertThat(tool.isUnderWay()).isFalse();
    }

    @Test
    void fourRightAnglesAreARectangleThatCanBeResized() {
        var tool = new PathTool(this::floor, PathGoal.booth());

        assertThat(clicks(tool, 40, 25, 46, 25, 46, 29, 40, 29, 40, 25))
                .isEqualTo(new Outcome.AddBooth(Footprint.rectangle(40, 25, 6, 4)));
    }

    @Test
    void anOutlineThatCrossesItselfIsRefused() {
        var tool = new PathTool(this::floor, PathGoal.area());

        assertThat(clicks(tool, 40, 25, 50, 35, 50, 25, 40, 33, 40, 25)).isInstanceOf(Outcome.Refuse.class);
    }

    @Test
    void wallsRunFromCornerToCornerUntilTheKeyThatFinishes() {
        var tool = new PathTool(this::floor, PathGoal.walls());
        clicks(tool, 40, 5, 50, 5, 50, 9, 52, 9);
        tool.key(Key.BACK);

        var walls = added(tool.key(Key.FINISH));

        assertThat(walls).extracting(w -> ((Wall) w).to()).containsExactly(new Point(50, 5), new Point(50, 9));
        assertThat(tool.key(Key.FINISH)).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void aSecondClickOnTheLastCornerEndsAPath() {
        var tool = new PathTool(this::floor, PathGoal.walls());

        assertThat(added(clicks(tool, 40, 5, 50, 5, 50, 5))).hasSize(1);
    }

    @Test
    void shiftKeepsAPathToStepsOf45Degrees() {
        var tool = new PathTool(this::floor, PathGoal.walls());
        clicks(tool, 40, 30);
        drag(tool, at(48, 31).withShift(), at(48, 31).withShift());

        var wall = (Wall) added(tool.key(Key.FINISH)).getFirst();
        assertThat(wall.to().y()).isCloseTo(30, within(0.001));
    }

    @Test
    void escapeForgetsThePath() {
        var tool = new PathTool(this::floor, PathGoal.walls());
        clicks(tool, 40, 5, 50, 5);
        tool.cancel();

        assertThat(tool.isUnderWay()).isFalse();
        assertThat(tool.key(Key.FINISH)).isEqualTo(Outcome.NOTHING);
        assertThat(tool.hover(at(4, 4)).distances()).isEmpty();
    }

    @Test
    void aNewHallIsAnOutline() {
        var tool = new PathTool(this::floor, PathGoal.newHall());

        assertThat(clicks(tool, 0, 0, 40, 0, 40, 20, 0, 20, 0, 0))
                .isEqualTo(new Outcome.ReshapeHall(Outline.rectangle(0, 0, 40, 20)));
        assertThat(tool.hint().key()).isEqualTo("plan.hint.new-hall");
    }

    @ParameterizedTest
    @CsvSource({"30, 1, 30, 0, 0", "59, 20, 60, 20, 90", "0.2, 20, 0, 20, 270", "59.9, 39, 60, 39, 90"})
    void aDoorLiesInTheNearestSideOfTheHall(double x, double y, double atX, double atY, double direction) {
        var tool = new PointTool(this::floor, PointGoal.door());

        assertThat(added(clicks(tool, x, y))).singleElement().isInstanceOfSatisfying(Door.class, d -> {
            assertThat(d.at()).isEqualTo(new Point(atX, atY));
            assertThat(d.direction()).isEqualTo(direction);
            assertThat(d.clearWidth()).isEqualTo(2);
        });
    }

    @Test
    void aHydrantKeepsClearWhatTheStencilSays() {
        stencil = stencil.with(
                new FirePoint(new Id<>("f"), OpenHall.HALL.id(), "H", FirePoint.Kind.SHUTTER, new Point(0, 0), 1.5));
        var tool = new PointTool(this::floor, PointGoal.firePoint());

        assertThat(tool.hover(at(40, 30)).ghosts()).hasSize(1);
        assertThat(added(clicks(tool, 40.2, 30.1))).singleElement().isInstanceOfSatisfying(FirePoint.class, f -> {
            assertThat(f.at()).isEqualTo(new Point(40, 30));
            assertThat(f.keepClear()).isEqualTo(1.5);
            assertThat(f.kind()).isEqualTo(FirePoint.Kind.SHUTTER);
        });
    }

    @Test
    void aLineOfCopiesIsAsLongAsTheDrag() {
        var tool = new RepeatTool(this::floor);
        tool.press(at(11, 11));

        assertThat(tool.drag(at(21, 12)).ghosts()).hasSize(3);
        assertThat(tool.release(at(21, 12))).isEqualTo(new Outcome.Repeat(List.of(A1.id()), 3, 3, 0));
        stencil = stencil.withGap(3);
        assertThat(drag(tool, at(11, 11), at(11, 30))).isEqualTo(new Outcome.Repeat(List.of(A1.id()), 3, 0, 6));
        assertThat(drag(tool, at(11, 11), at(12, 11))).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void boothsOfRowsThatCannotStandAreLeftOut() {
        var tool = new RowTool(() -> ToolFloor.with(Set.of(), STAGE, PILLAR));
        tool.press(at(1, 10));
        assertThat(tool.drag(at(25, 13)).hint().key()).isEqualTo("plan.hint.rows-left-out");

        assertThat(tool.release(at(25, 13))).isInstanceOfSatisfying(Outcome.AddRows.class, add -> {
            assertThat(add.rows().spots()).hasSize(8);
            assertThat(add.without()).hasSize(5);
        });
    }
}
