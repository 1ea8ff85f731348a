package org.hallwright.ui.plan.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.util.List;
import java.util.Set;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.ui.plan.tool.draw.RectangleGoal;
import org.hallwright.ui.plan.tool.draw.RectangleTool;
import org.hallwright.ui.plan.tool.draw.RowTool;
import org.hallwright.ui.plan.tool.select.SelectTool;
import org.junit.jupiter.api.Test;

/// Free ways to the neighbours are shown while something is drawn or resized: around A1 at 10, 10 and A2 at 20, 10 of
/// 3 × 3 m in a hall of 60 × 40 m.
class DistancesTest {
    private static List<Double> lengths(Preview preview) {
        return preview.distances().stream().map(Snap.Line::length).sorted().toList();
    }

    @Test
    void aBoothBeingDrawnShowsItsSidesAndTheWaysToItsNeighbours() {
        var tool = new RectangleTool(() -> ToolFloor.of(Set.of()), new RectangleGoal.Booth());
        tool.press(at(15, 10));

        // Its own sides of 3 m; 2 m to A1 and A2; 10 m to the wall below. The wall above is too far.
        assertThat(lengths(tool.drag(at(18, 13)))).containsExactly(2.0, 2.0, 3.0, 3.0, 10.0);
        assertThat(lengths(tool.drag(at(19, 13)))).containsExactly(1.0, 2.0, 3.0, 4.0, 10.0);
    }

    @Test
    void theUsualBoothUnderThePointerDoesSoToo() {
        var tool = new RectangleTool(() -> ToolFloor.of(Set.of()), new RectangleGoal.Booth());

        assertThat(lengths(tool.hover(at(15, 10)))).containsExactly(2.0, 2.0, 3.0, 3.0, 10.0);
    }

    @Test
    void rowsBeingDrawnShowTheWaysToTheirNeighbours() {
        var tool = new RowTool(() -> ToolFloor.of(Set.of()));
        tool.press(at(14, 10));

        assertThat(lengths(tool.drag(at(17, 13)))).containsExactly(1.0, 3.0, 10.0);
        assertThat(lengths(tool.drag(at(15, 11)))).as("no booth fits").isEmpty();
    }

    @Test
    void aBoothBeingResizedShowsTheWaysThatAreLeft() {
        var tool = new SelectTool(() -> ToolFloor.of(Set.of(ToolFloor.A1.id())));
        tool.press(at(13, 13));

        assertThat(lengths(tool.drag(at(16, 13)))).containsExactly(4.0, 10.0, 10.0);
        assertThat(lengths(tool.drag(at(18, 13)))).containsExactly(2.0, 10.0, 10.0);
    }
}
