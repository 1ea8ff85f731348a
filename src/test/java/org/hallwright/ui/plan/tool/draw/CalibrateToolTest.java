package org.hallwright.ui.plan.tool.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.util.Set;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.PlanTool;
import org.hallwright.ui.plan.tool.PlanTool.Key;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.ToolFloor;
import org.junit.jupiter.api.Test;

class CalibrateToolTest {
    private static final Underlay SCAN =
            new Underlay(new Id<>("u"), OpenHall.HALL.id(), new Id<>("pic"), new Point(0, 0), 60, 40, 0, 0.5);

    private final PlanTool tool = new CalibrateTool(() -> ToolFloor.with(Set.of(), SCAN));

    private Outcome click(Pointer pointer) {
        tool.press(pointer);
        return tool.release(pointer);
    }

    @Test
    void twoClicksAreTakenWhereTheyWereAndPulledNowhere() {
        assertThat(click(at(10.23, 5.41))).isEqualTo(Outcome.NOTHING);
        assertThat(tool.isUnderWay()).isTrue();

        assertThat(click(at(33.37, 5.66)))
                .isEqualTo(new Outcome.Calibrate(new Point(10.23, 5.41), new Point(33.37, 5.66)));
    }

    @Test
    void aDragTakesBothAndShiftKeepsToTheAxes() {
        tool.press(at(10, 5));
        tool.drag(at(20, 6));

        assertThat(tool.release(at(30, 6).withShift()))
                .isEqualTo(new Outcome.Calibrate(new Point(10, 5), new Point(30, 5)));
    }

    @Test
    void theLineStaysInSightWhileTheLengthIsAskedForUntilEscape() {
        click(at(10, 5));
        click(at(30, 5));

        assertThat(tool.hover(at(50, 30)).distances())
                .singleElement()
                .satisfies(line -> assertThat(line.length()).isEqualTo(20));
        assertThat(tool.hover(at(50, 30)).hint().key()).isEqualTo("plan.hint.calibrate-answer");
        tool.cancel();
        assertThat(tool.isUnderWay()).isFalse();
        assertThat(tool.hover(at(50, 30)).distances()).isEmpty();
    }

    @Test
    void theNextClickBeginsAnewAndBackspaceForgetsTheFirst() {
        click(at(10, 5));
        click(at(30, 5));

        assertThat(click(at(1, 1))).isEqualTo(Outcome.NOTHING);
        tool.key(Key.BACK);
        assertThat(tool.isUnderWay()).isFalse();
        assertThat(tool.key(Key.FINISH)).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void aSecondClickOnTheSamePlaceIsNoDistance() {
        click(at(10, 5));

        assertThat(click(at(10.001, 5))).isEqualTo(Outcome.NOTHING);
        assertThat(tool.isUnderWay()).isTrue();
    }

    @Test
    void withoutAPictureThereIsNothingToBringToScale() {
        var bare = new CalibrateTool(() -> ToolFloor.with(Set.of()));
        bare.press(at(10, 5));

        assertThat(bare.release(at(10, 5)))
                .isInstanceOfSatisfying(
                        Outcome.Refuse.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("plan.no-underlay"));
        assertThat(bare.isUnderWay()).isFalse();
    }
}
