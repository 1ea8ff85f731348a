package org.hallwright.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.ui.plan.tool.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
}
