package org.hallwright.ui.plan.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.util.List;
import java.util.Set;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.tool.draw.MeasureTool;
import org.hallwright.ui.plan.tool.draw.PathGoal;
import org.hallwright.ui.plan.tool.draw.PathTool;
import org.hallwright.ui.plan.tool.draw.PointGoal;
import org.hallwright.ui.plan.tool.draw.PointTool;
import org.hallwright.ui.plan.tool.draw.RectangleGoal;
import org.hallwright.ui.plan.tool.draw.RectangleTool;
import org.hallwright.ui.plan.tool.draw.RepeatTool;
import org.hallwright.ui.plan.tool.draw.RowTool;
import org.hallwright.ui.plan.tool.select.HallTool;
import org.hallwright.ui.plan.tool.select.SelectTool;
import org.junit.jupiter.api.Test;

/// Every tool shows the lines it has snapped to and the free ways that are left: around A1 at 10, 10, A2 at 20, 10 and
/// A3 at 30.2, 20, of 3 × 3 m in a hall of 60 × 40 m.
class GuidesTest {
    /// Along the left edge of A3, which lies on no grid.
    private static final double EDGE = 30.2;

    private static final Booth ELL = Booth.shell(
            new Id<>("ell"),
            OpenHall.HALL.id(),
            "L1",
            new Footprint.Polygon(Outline.of(
                    new Point(44, 4),
                    new Point(50, 4),
                    new Point(50, 6),
                    new Point(46, 6),
                    new Point(46, 10),
                    new Point(44, 10))));

    private static boolean hasGuideAtEdge(Preview preview) {
        return preview.guides().stream()
                .anyMatch(line -> line.from().x() == EDGE && line.to().x() == EDGE);
    }

    private static List<Double> gaps(Preview preview) {
        return preview.gaps().stream().map(Snap.Line::length).sorted().toList();
    }

    private static Floor bare() {
        return ToolFloor.of(Set.of());
    }

    @Test
    void aRectangleShowsToWhatItsCornerHasSnapped() {
        var tool = new RectangleTool(GuidesTest::bare, new RectangleGoal.Zone());
        tool.press(at(26, 26));

        assertThat(hasGuideAtEdge(tool.drag(at(30.15, 30)))).isTrue();
        assertThat(tool.drag(at(30.15, 30).withAlt()).guides()).isEmpty();
        assertThat(hasGuideAtEdge(new RectangleTool(GuidesTest::bare, new RectangleGoal.Booth()).hover(at(30.15, 30))))
                .isTrue();
    }

    @Test
    void aSquareShowsNoLineThatItsCornersHaveLeft() {
        var tool = new RectangleTool(GuidesTest::bare, new RectangleGoal.Zone());
        tool.press(at(26, 26));

        assertThat(hasGuideAtEdge(tool.drag(at(30.15, 33).withShift()))).isFalse();
    }

    @Test
    void rowsShowToWhatTheyHaveSnapped() {
        var tool = new RowTool(GuidesTest::bare);
        tool.press(at(24, 26));

        assertThat(hasGuideAtEdge(tool.drag(at(30.15, 33)))).isTrue();
    }

    @Test
    void aSideBeingResizedShowsToWhatItHasSnapped() {
        var tool = new SelectTool(() -> ToolFloor.of(Set.of(ToolFloor.A2.id())));
        tool.press(at(23, 13));

        var shown = tool.drag(at(30.15, 14.4));
        assertThat(hasGuideAtEdge(shown)).isTrue();
        assertThat(shown.guides())
                .as("the lower edge has not moved")
                .allMatch(l -> l.from().x() == l.to().x());
    }

    @Test
    void aCornerBeingMovedShowsToWhatItHasSnappedAndTheWaysThatAreLeft() {
        var tool = new SelectTool(() -> ToolFloor.with(Set.of(ELL.id()), ELL));
        tool.press(at(44, 4));

        var shown = tool.drag(at(33.15, 6));
        assertThat(shown.guides()).anyMatch(l -> l.from().x() == 33.2 && l.to().x() == 33.2);
        assertThat(gaps(shown)).as("to the walls below and at the right").containsExactly(4.0, 10.0);
    }

    @Test
    void aCornerOfTheHallShowsToWhatItHasSnapped() {
        var tool = new HallTool(GuidesTest::bare);
        tool.press(at(60, 40));

        assertThat(tool.drag(at(33.15, 36)).guides()).anyMatch(l -> l.from().x() == 33.2 && l.to().x() == 33.2);
    }

    @Test
    void aPathShowsToWhatItsNextCornerHasSnappedAndTheWaysFromIt() {
        var tool = new PathTool(GuidesTest::bare, PathGoal.zone());
        tool.press(at(25, 30));
        tool.release(at(25, 30));

        var shown = tool.hover(at(30.15, 30));
        assertThat(hasGuideAtEdge(shown)).isTrue();
        assertThat(gaps(shown))
                .as("to the wall above; A3 lies not straight below")
                .containsExactly(10.0);
        assertThat(gaps(tool.hover(at(31.5, 30)))).as("to A3 and the wall").containsExactly(7.0, 10.0);
        assertThat(hasGuideAtEdge(tool.hover(at(30.15, 34.9).withShift())))
                .as("at 45° the corner has left the line")
                .isFalse();
    }

    @Test
    void aMeasureShowsFromWhatItIsTaken() {
        var tool = new MeasureTool(GuidesTest::bare);
        tool.press(at(25, 30));
        tool.release(at(25, 30));

        var shown = tool.hover(at(30.15, 30));
        assertThat(hasGuideAtEdge(shown)).isTrue();
        assertThat(shown.gaps()).as("it measures what the user wants to know").isEmpty();
    }

    @Test
    void aThingToBePlacedShowsToWhatItHasSnappedAndTheWaysFromIt() {
        var tool = new PointTool(GuidesTest::bare, PointGoal.firePoint());

        assertThat(hasGuideAtEdge(tool.hover(at(30.15, 30)))).isTrue();
        assertThat(gaps(tool.hover(at(31.5, 30)))).containsExactly(7.0, 10.0);
    }

    @Test
    void aDoorShowsTheWaysAlongItsWall() {
        var tool = new PointTool(GuidesTest::bare, PointGoal.door());

        // Of 2 m, its middle at 10: 9 m to the left corner, 49 m to the right one.
        assertThat(gaps(tool.hover(at(10, 0.2)))).containsExactly(9.0, 49.0);
    }

    @Test
    void copiesInALineShowTheWaysThatTheLastOneLeaves() {
        var tool = new RepeatTool(() -> ToolFloor.of(Set.of(ToolFloor.A1.id())));
        tool.press(at(11, 11));

        assertThat(gaps(tool.drag(at(17, 11)))).as("to A2 and the wall below").containsExactly(1.0, 10.0);
    }

    @Test
    void aThingBeingTurnedShowsTheWaysThatAreLeft() {
        var tool = new SelectTool(() -> ToolFloor.of(Set.of(ToolFloor.A1.id())));
        tool.press(at(11.5, 15.6));

        // On its corner A1 reaches 2.121 m from its middle at 11.5.
        var shown = tool.drag(at(8.6, 14.4));
        assertThat(gaps(shown)).hasSize(3);
        assertThat(gaps(shown).getFirst()).isCloseTo(20 - 11.5 - 2.121, within(0.01));
    }

    @Test
    void aMoveIsPulledByASlantedWallAndMeasuredToIt() {
        var wall = new Wall(new Id<>("slant"), OpenHall.HALL.id(), new Point(14, 4), new Point(20, 10), 0);
        var tool = new SelectTool(() -> ToolFloor.with(Set.of(ToolFloor.A1.id()), wall));
        tool.press(at(11.5, 11.5));

        var near = tool.drag(at(14.95, 8.05));
        assertThat(near.guides())
                .anyMatch(l -> l.from().x() != l.to().x() && l.from().y() != l.to().y());
        var off = tool.drag(at(11.5, 10).withAlt());
        assertThat(gaps(off)).anyMatch(length -> Math.abs(length - 3.864) < 0.01);
    }
}
