package org.hallwright.ui.plan.tool.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.util.Set;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.layout.RowOfBooths;
import org.hallwright.ui.plan.tool.HandTool;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.Outcome.AddBooth;
import org.hallwright.ui.plan.tool.Outcome.AddRows;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.ToolFloor;
import org.junit.jupiter.api.Test;

class DrawingToolsTest {
    private final RectangleTool booth = new RectangleTool(() -> ToolFloor.of(Set.of()), new RectangleGoal.Booth());
    private final RowTool rows = new RowTool(() -> ToolFloor.of(Set.of()));
    private final HandTool hand = new HandTool();

    @Test
    void aBoothIsDrawnFromCornerToCornerOnTheGrid() {
        booth.press(at(40.1, 30.2));

        assertThat(booth.drag(at(45.9, 34.2)).ghosts()).hasSize(1).allMatch(ghost -> ghost.allowed());
        assertThat(booth.release(at(45.9, 34.2))).isEqualTo(new AddBooth(Footprint.rectangle(40, 30, 6, 4)));
    }

    @Test
    void aClickMakesABoothOfTheUsualSize() {
        booth.press(at(40, 30));

        assertThat(booth.release(at(40, 30))).isEqualTo(new AddBooth(Footprint.rectangle(40, 30, 3, 3)));
        assertThat(booth.hover(at(5, 5)).ghosts()).hasSize(1);
    }

    @Test
    void rowsFillTheRectangleAndAreNumberedInThePreview() {
        rows.press(at(1, 25));

        var preview = rows.drag(at(16, 34));

        assertThat(preview.ghosts()).hasSize(10).allMatch(ghost -> ghost.allowed());
        assertThat(preview.ghosts().getFirst().label()).isEqualTo("A101");
        assertThat(preview.hint().args()).containsExactly("10", "90");
        assertThat(rows.release(at(16, 34)))
                .isEqualTo(new AddRows(new RowOfBooths(new Bounds(1, 25, 16, 34), 3, 3, 3, false), Set.of()));
    }

    @Test
    void rowsRunAlongTheLongerSide() {
        rows.press(at(1, 1));

        assertThat(rows.release(at(7, 30)))
                .isInstanceOfSatisfying(
                        AddRows.class,
                        added -> assertThat(added.rows().upright()).isTrue());
    }

    @Test
    void ghostsOnOtherBoothsSaySo() {
        rows.press(at(9, 9));

        assertThat(rows.drag(at(24, 12)).ghosts()).anyMatch(ghost -> !ghost.allowed());
    }

    @Test
    void escapeLeavesNothingBehind() {
        booth.press(at(40, 30));
        booth.cancel();
        rows.press(at(40, 30));
        rows.cancel();

        assertThat(booth.release(at(50, 35))).isEqualTo(Outcome.NOTHING);
        assertThat(rows.release(at(50, 35))).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void theHandPushesTheSheetByWhatItMoved() {
        hand.press(at(10, 10));

        assertThat(hand.drag(at(12, 9)).pan()).isEqualTo(new Point(2, -1));
        assertThat(hand.release(at(12, 9))).isEqualTo(Outcome.NOTHING);
        assertThat(hand.drag(at(20, 20))).isEqualTo(Preview.NONE);
    }
}
