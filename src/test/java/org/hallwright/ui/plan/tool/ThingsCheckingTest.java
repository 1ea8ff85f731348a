package org.hallwright.ui.plan.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.check.LiveCheck;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.tool.draw.PathGoal;
import org.hallwright.ui.plan.tool.draw.PathTool;
import org.hallwright.ui.plan.tool.draw.PointGoal;
import org.hallwright.ui.plan.tool.draw.PointTool;
import org.hallwright.ui.plan.tool.draw.RectangleGoal;
import org.hallwright.ui.plan.tool.draw.RectangleTool;
import org.hallwright.ui.plan.tool.select.HallTool;
import org.hallwright.ui.plan.tool.select.SelectTool;
import org.junit.jupiter.api.Test;

/// Pillars, walls, doors, fire points and floor are checked like booths while they are drawn and dragged; in metres, in
/// a hall with a booth at 10, 10 and one at 20, 10.
class ThingsCheckingTest {
    private static final Id<Hall> HALL = OpenHall.HALL.id();
    private static final Booth A1 = OpenHall.booth("A1", 10, 10);
    private static final Booth A2 = OpenHall.booth("A2", 20, 10);

    private static Floor floor(RulePack pack, Stencil stencil, Entry... others) {
        var entries = new ArrayList<Entry>(List.of(OpenHall.HALL, A1, A2));
        entries.addAll(List.of(others));
        var state = ExhibitionState.of(entries);
        var check = LiveCheck.of(state, pack);
        var sheet = PlanSheet.of(state, HALL, Name::en);
        return new Floor(sheet, Set.of(), e -> true, RowPattern.USUAL, stencil, 3, true, () -> Optional.of(check));
    }

    private static Floor floor(Entry... others) {
        return floor(RulePacks.DEFAULT, Stencil.USUAL, others);
    }

    private static String said(Preview shown) {
        return Messages.of(Language.EN).text(shown.hint());
    }

    /// What is shown while the tool is dragged from place to place.
    private static Preview drawn(PlanTool tool, Pointer from, Pointer to) {
        tool.press(from.withAlt());
        return tool.drag(to.withAlt());
    }

    private static Preview moved(Floor floor, Pointer from, Pointer to) {
        return drawn(new SelectTool(() -> floor), from, to);
    }

    private static Pillar pillar(double x, double y) {
        return new Pillar(new Id<>("p"), HALL, Footprint.rectangle(x, y, 1, 1));
    }

    private static Stencil zone(ZoneKind kind) {
        var outline = Outline.rectangle(0, 0, 1, 1);
        return Stencil.USUAL.with(new Zone(new Id<>("z"), HALL, kind, Name.of("Strip", "通道"), outline));
    }

    @Test
    void aPillarDrawnInABoothIsSaid() {
        var floor = floor();
        var shown = drawn(new RectangleTool(() -> floor, new RectangleGoal.Pillars()), at(11, 11), at(11, 11));

        assertThat(shown.hint().key()).isEqualTo("problem.pillar-in-booth");
        assertThat(said(shown)).contains("A1").contains("1.00 m²");
        assertThat(shown.things()).singleElement().isInstanceOf(Pillar.class);
    }

    @Test
    void aPillarDrawnInAnAisleIsMeasuredThoughOnlyTheBoothCanBeMoved() {
        var floor = floor();
        var shown = drawn(new RectangleTool(() -> floor, new RectangleGoal.Pillars()), at(15.5, 11.5), at(15.5, 11.5));

        assertThat(said(shown))
                .startsWith("The aisle at A1 in hall A is 2.00 m wide at its narrowest, 3.00 m are asked.")
                .endsWith("Source: default practice.");
        assertThat(shown.distances()).anyMatch(line -> line.length() == 2);
        assertThat(shown.ghosts()).noneMatch(Ghost::allowed);
    }

    @Test
    void ofAGridOnlyThePillarsThatAreInTheWayAreMarked() {
        var floor = floor(RulePacks.DEFAULT, Stencil.USUAL.withPillarSpacing(10));
        var shown = drawn(new RectangleTool(() -> floor, new RectangleGoal.Pillars()), at(15.5, 11.5), at(16.5, 31.5));

        assertThat(shown.ghosts().stream().filter(Ghost::allowed)).hasSize(2);
        assertThat(shown.ghosts().stream().filter(g -> !g.allowed())).hasSize(1);
    }

    @Test
    void aPillarDraggedIntoAnAisleIsMeasuredAndOneDraggedAsideIsNot() {
        var floor = floor(pillar(40, 20));

        assertThat(said(moved(floor, at(40.5, 20.5), at(15.5, 11.5))))
                .contains("A1")
                .contains("2.00 m wide");
        assertThat(moved(floor, at(40.5, 20.5), at(40.5, 30)).hint().key()).isEqualTo("plan.hint.move");
    }

    @Test
    void whatAPillarNarrowsAlreadyIsNotSaidOfAnotherThatIsDragged() {
        var floor = floor(pillar(15, 11), new Pillar(new Id<>("q"), HALL, Footprint.rectangle(40, 20, 1, 1)));

        assertThat(moved(floor, at(40.5, 20.5), at(40.5, 30)).hint().key()).isEqualTo("plan.hint.move");
    }

    @Test
    void aWallDrawnBesideABoothNarrowsItsAisle() {
        var floor = floor();
        var tool = new PathTool(() -> floor, PathGoal.walls());
        tool.press(at(15, 5).withAlt());
        tool.release(at(15, 5).withAlt());

        var shown = tool.hover(at(15, 20).withAlt());

        assertThat(said(shown)).contains("A1").contains("1.95 m wide");
        assertThat(shown.ghosts()).isNotEmpty().noneMatch(Ghost::allowed);
    }

    @Test
    void aWallDrawnWhereNothingIsInTheWayIsSaidToBeOfItsLength() {
        var floor = floor();
        var tool = new PathTool(() -> floor, PathGoal.walls());
        tool.press(at(40, 5).withAlt());
        tool.release(at(40, 5).withAlt());

        var shown = tool.hover(at(40, 20).withAlt());

        assertThat(shown.hint().key()).isEqualTo("plan.hint.path");
        assertThat(shown.ghosts())
                .as("as thick as it will be")
                .allMatch(Ghost::allowed)
                .hasSize(1);
    }

    @Test
    void aWallThatIsDraggedByItsEndIsChecked() {
        var wall = new Wall(new Id<>("w"), HALL, new Point(40, 5), new Point(40, 20), 0.1);
        var floor = floor(wall);
        var selected = new Floor(
                floor.sheet(), Set.of(wall.id()), e -> true, RowPattern.USUAL, Stencil.USUAL, 3, true, floor.checks());

        var shown = drawn(new SelectTool(() -> selected), at(40, 20), at(12, 10));

        assertThat(said(shown)).contains("A2").contains("1.357 m wide");
    }

    @Test
    void floorThatIsToStayFreeMayNotBeDrawnOverABooth() {
        var free = floor();
        var shown = drawn(new RectangleTool(() -> free, new RectangleGoal.Zone()), at(8, 8), at(12, 12));
        assertThat(said(shown)).contains("A1").contains("4.00 m²").contains("must be kept clear");
        assertThat(shown.ghosts()).noneMatch(Ghost::allowed);

        var strip = floor(RulePacks.DEFAULT, zone(ZoneKind.ENTRANCE_STRIP));
        assertThat(said(drawn(new RectangleTool(() -> strip, new RectangleGoal.Zone()), at(8, 8), at(12, 12))))
                .contains("A1")
                .contains("entrance strip");
    }

    @Test
    void aFireBreakIsMeasuredWhileItIsDrawnRound() {
        var floor = floor(RulePacks.CHINA, zone(ZoneKind.FIRE_BREAK));
        var tool = new PathTool(() -> floor, PathGoal.zone());
        for (var corner : List.of(at(30, 0), at(34, 0))) {
            tool.press(corner.withAlt());
            tool.release(corner.withAlt());
        }
        tool.press(at(34, 40).withAlt());
        tool.release(at(34, 40).withAlt());

        var shown = tool.hover(at(30, 40).withAlt());

        assertThat(said(shown)).contains("4.00 m").contains("12.00 m");
        assertThat(shown.distances()).anyMatch(line -> line.length() == 4);
    }

    @Test
    void aStageDrawnTooNearToABoothNarrowsTheAisle() {
        var floor = floor(RulePacks.DEFAULT, zone(ZoneKind.STAGE));
        var shown = drawn(new RectangleTool(() -> floor, new RectangleGoal.Zone()), at(14, 8), at(17, 14));

        assertThat(said(shown)).contains("A1").contains("1.00 m wide");
    }

    @Test
    void anExitPlacedBehindABoothIsBlocked() {
        var wall = OpenHall.booth("A3", 30, 0.5);
        var floor = floor(RulePacks.CHINA, Stencil.USUAL, wall);

        var shown = new PointTool(() -> floor, PointGoal.door()).hover(at(31, 0).withAlt());

        assertThat(shown.hint().key()).isEqualTo("plan.hint.found");
        assertThat(said(shown)).contains("A3").contains("0.50 m").contains("1.40 m");
        assertThat(shown.distances()).anyMatch(line -> line.length() == 0.5);
    }

    @Test
    void anExitThatIsDraggedBehindABoothIsBlocked() {
        var exit = new Door(new Id<>("exit"), HALL, "N1", DoorKind.EXIT, new Point(45, 0), 2, 0);
        var floor = floor(RulePacks.CHINA, Stencil.USUAL, OpenHall.booth("A3", 30, 0.5), exit);

        assertThat(said(moved(floor, at(45, 0), at(31.5, 0)))).contains("N1").contains("A3");
    }

    @Test
    void aHydrantIsKeptClearWhereverItIsPlaced() {
        var floor = floor();
        var shown = new PointTool(() -> floor, PointGoal.firePoint())
                .hover(at(9.5, 11).withAlt());

        assertThat(said(shown)).contains("A1").contains("0.50 m");
        assertThat(shown.things()).singleElement().isInstanceOf(FirePoint.class);
    }

    @Test
    void aBoothThatNarrowsTheMainAisleIsSaidThoughTheFindingIsOfTheEntrance() {
        var entrance = new Door(new Id<>("in"), HALL, "S1", DoorKind.ENTRANCE, new Point(40, 0), 4, 0);
        var floor = floor(RulePacks.CHINA, Stencil.USUAL, entrance, OpenHall.booth("A3", 43.5, 20));

        assertThat(said(moved(floor, at(21.5, 11.5), at(37, 21.5))))
                .contains("5.00 m")
                .contains("6.00 m");
    }

    @Test
    void theHallThatIsReshapedIsJudgedAsAHallAndNotAsFloorToBeKeptFree() {
        var floor = floor();
        var shown = drawn(new HallTool(() -> floor), at(60, 40), at(50, 40));

        assertThat(shown.hint().key()).isEqualTo("plan.hint.corner");
        assertThat(shown.things())
                .singleElement()
                .isInstanceOfSatisfying(
                        Hall.class, hall -> assertThat(hall.outline().corners()).contains(new Point(50, 40)));
    }

    @Test
    void floorForAnAreaIsNothingThatRulesJudge() {
        var floor = floor();
        var shown = drawn(new RectangleTool(() -> floor, new RectangleGoal.Area(false)), at(8, 8), at(12, 12));

        assertThat(shown.things()).isEmpty();
        assertThat(shown.ghosts()).allMatch(Ghost::allowed);
    }

    @Test
    void whatIsDraggedIsHandedOnAsItWouldLie() {
        var shown = moved(floor(), at(11, 11), at(14, 31));

        assertThat(shown.things())
                .extracting(e -> ((PlanElement) e).movedBy(-3, -20))
                .containsExactly(A1);
    }
}
