package org.hallwright.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Path;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.value.Name;
import org.hallwright.service.RulePackService;
import org.hallwright.ui.plan.tool.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnappingTest {
    @TempDir
    Path folder;

    private PlanDesk plan;

    @BeforeEach
    void open() {
        plan = PlanDesk.furnished(folder);
        plan.gestures.modeProperty().set(Mode.BOOTH);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private Bounds drawn(boolean alt) {
        plan.gestures.press(new Pointer(new Point(40.013, 30.017), 0.05, false, alt));
        plan.gestures.drag(new Pointer(new Point(43.021, 33.033), 0.05, false, alt));
        plan.gestures.release(new Pointer(new Point(43.021, 33.033), 0.05, false, alt));
        return plan.booth("A101").bounds();
    }

    @ParameterizedTest
    @CsvSource({"true, false, true", "true, true, false", "false, false, false", "false, true, true"})
    void thingsSnapAsItIsSwitchedAndTheOtherWayWithAlt(boolean switched, boolean alt, boolean snaps) {
        plan.view.snappingProperty().set(switched);
        assertThat(drawn(alt))
                .isEqualTo(snaps ? new Bounds(40, 30, 43, 33) : new Bounds(40.013, 30.017, 43.021, 33.033));
    }

    private double besideA1() {
        plan.gestures.modeProperty().set(Mode.SELECT);
        plan.drag(21, 11, 16.43, 11);
        var left = plan.booth("A2").bounds().minX();
        plan.hall.open().undo();
        return left - plan.booth("A1").bounds().maxX();
    }

    @Test
    void theAisleOfThePackInForceIsWhatThingsSnapTo() {
        var before = RulePacks.of(plan.hall.state()).limit("aisle-width").orElseThrow();
        assertThat(before.value()).isEqualTo(3);
        assertThat(besideA1()).as("the grid").isEqualTo(2.5);

        var packs = new RulePackService(plan.hall.open());
        var own = packs.copy(RulePacks.of(plan.hall.state()).code(), "narrow", Name.guess("Narrow"));
        packs.setLimit(own, "aisle-width", 2.4);
        packs.choose("narrow");
        assertThat(besideA1()).as("at once, without another edit of the plan").isCloseTo(2.4, offset(1e-9));
    }
}
