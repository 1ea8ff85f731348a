package org.hallwright.ui.plan.tool.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.util.Set;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.ui.plan.tool.CursorKind;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.Outcome.ReshapeHall;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.ToolFloor;
import org.junit.jupiter.api.Test;

class HallToolTest {
    private final HallTool tool = new HallTool(() -> ToolFloor.of(Set.of()));

    private Outcome drag(Pointer from, Pointer to) {
        tool.press(from);
        tool.drag(to);
        return tool.release(to);
    }

    @Test
    void aCornerOfTheHallIsMoved() {
        assertThat(tool.handles(0.1)).hasSize(8).contains(new Point(60, 40), new Point(30, 0));
        assertThat(tool.cursor(at(60, 40))).isEqualTo(CursorKind.CORNER);
        assertThat(drag(at(60, 40), at(65, 45)))
                .isEqualTo(new ReshapeHall(
                        Outline.of(new Point(0, 0), new Point(60, 0), new Point(65, 45), new Point(0, 40))));
    }

    @Test
    void aCornerIsPutInAndTakenOut() {
        assertThat(drag(at(30, 40), at(30, 30)))
                .isInstanceOfSatisfying(
                        ReshapeHall.class,
                        hall -> assertThat(hall.outline().corners()).hasSize(5).contains(new Point(30, 30)));
        assertThat(drag(at(60, 40).withAlt(), at(60, 40).withAlt()))
                .isInstanceOfSatisfying(
                        ReshapeHall.class,
                        hall -> assertThat(hall.outline().corners()).hasSize(3));
    }

    @Test
    void awayFromItsCornersAnOutlineIsDrawnAnew() {
        drag(at(5, 5), at(5, 5));
        assertThat(tool.isUnderWay()).isTrue();
        assertThat(tool.handles(0.1)).isEmpty();
        drag(at(50, 5), at(50, 5));
        drag(at(50, 35), at(50, 35));

        assertThat(drag(at(5, 5), at(5, 5)))
                .isEqualTo(new ReshapeHall(Outline.of(new Point(5, 5), new Point(50, 5), new Point(50, 35))));
    }

    @Test
    void escapeLeavesTheHallAsItIs() {
        tool.press(at(60, 40));
        tool.drag(at(70, 50));
        tool.cancel();

        assertThat(tool.release(at(70, 50))).isEqualTo(Outcome.NOTHING);
    }
}
