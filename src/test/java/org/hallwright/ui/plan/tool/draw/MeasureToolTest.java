package org.hallwright.ui.plan.tool.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.util.Set;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.PlanTool.Key;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.ToolFloor;
import org.junit.jupiter.api.Test;

class MeasureToolTest {
    private final MeasureTool tool = new MeasureTool(() -> ToolFloor.of(Set.of()));

    private void click(double x, double y) {
        tool.press(at(x, y));
        assertThat(tool.release(at(x, y))).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void aDragMeasuresALength() {
        tool.press(at(40, 30));
        var shown = tool.drag(at(43, 34));

        assertThat(shown.distances()).extracting(d -> d.length()).containsExactly(5.0);
        assertThat(shown.hint().args()).containsExactly("5");
    }

    @Test
    void aPathStaysInSightUntilEscape() {
        click(40, 30);
        click(50, 30);
        click(50, 35);
        tool.key(Key.FINISH);

        assertThat(tool.hover(at(3, 3)).hint().args()).containsExactly("15");
        assertThat(tool.isUnderWay()).isTrue();
        tool.cancel();
        assertThat(tool.hover(at(3, 3))).isEqualTo(Preview.NONE);
        assertThat(tool.isUnderWay()).isFalse();
    }

    @Test
    void onTheFirstCornerAgainItIsAnArea() {
        click(40, 30);
        click(50, 30);
        click(50, 35);
        click(40, 35);
        click(40, 30);

        var shown = tool.hover(at(3, 3));
        assertThat(shown.hint().args()).containsExactly("30", "50");
        assertThat(shown.ghosts()).extracting(g -> g.label()).containsExactly("50 m²");
    }

    @Test
    void theNextPressBeginsAnew() {
        click(40, 30);
        click(50, 30);
        tool.key(Key.FINISH);
        click(10, 30);

        assertThat(tool.hover(at(14, 30)).hint().args()).containsExactly("4");
        tool.key(Key.BACK);
        assertThat(tool.isUnderWay()).isFalse();
    }
}
