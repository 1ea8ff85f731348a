package org.hallwright.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hallwright.ui.plan.tool.PlanTool.Key;
import org.hallwright.ui.plan.tool.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each tool does what it is for, in metres and without a window.
class EveryToolTest {
    @TempDir
    Path folder;

    private PlanDesk plan;

    @BeforeEach
    void open() {
        plan = PlanDesk.furnished(folder);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private void make(ToolGesture gesture) {
        if (gesture.drags()) {
            plan.drag(
                    gesture.first().x(),
                    gesture.first().y(),
                    gesture.last().x(),
                    gesture.last().y());
        } else {
            gesture.places().forEach(p -> plan.drag(p.x(), p.y(), p.x(), p.y()));
        }
        if (gesture.enter()) {
            plan.gestures.key(Key.FINISH);
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void eachToolDoesWhatItIsForAndUndoTakesItBack(Mode mode) {
        var before = plan.hall.state();
        var gesture = ToolGesture.of(mode);
        plan.gestures.modeProperty().set(mode);
        make(gesture);

        assertThat(ToolGesture.difference(before, plan.hall.state())).isEqualTo(gesture.result());
        assertThat(plan.failures).isEmpty();
        if (!gesture.result().isEmpty()) {
            plan.hall.open().undo();
            assertThat(ToolGesture.difference(before, plan.hall.state())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void escapeLeavesThePlanAsItWas(Mode mode) {
        var before = plan.hall.state();
        var gesture = ToolGesture.of(mode);
        plan.gestures.modeProperty().set(mode);
        plan.gestures.press(Pointer.at(gesture.first().x(), gesture.first().y()));
        plan.gestures.drag(Pointer.at(gesture.last().x(), gesture.last().y()));
        plan.gestures.escape();
        plan.gestures.release(Pointer.at(gesture.last().x(), gesture.last().y()));

        assertThat(plan.hall.state()).isSameAs(before);
        assertThat(plan.gestures.isUnderWay()).isFalse();
    }
}
