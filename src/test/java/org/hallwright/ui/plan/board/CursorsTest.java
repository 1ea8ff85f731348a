package org.hallwright.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import javafx.scene.Cursor;
import org.hallwright.ui.plan.tool.CursorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorsTest {
    @ParameterizedTest
    @CsvSource({
        "DEFAULT, DEFAULT",
        "PICK, HAND",
        "MOVE, MOVE",
        "CROSS, CROSSHAIR",
        "CORNER, CROSSHAIR",
        "OPEN_HAND, OPEN_HAND",
        "CLOSED_HAND, CLOSED_HAND",
        "TURN, CLOSED_HAND",
        "RESIZE_ACROSS, H_RESIZE",
        "RESIZE_UP, V_RESIZE",
        "RESIZE_RISING, NE_RESIZE",
        "RESIZE_FALLING, NW_RESIZE",
        "TEXT, TEXT"
    })
    void eachKindHasItsCursor(CursorKind kind, String cursor) {
        assertThat(PlanInput.cursor(kind)).isSameAs(Cursor.cursor(cursor));
    }

    @Test
    void onlyThePointerThatDoesNothingLooksLikeTheUsualOne() {
        for (var kind : EnumSet.complementOf(EnumSet.of(CursorKind.DEFAULT))) {
            assertThat(PlanInput.cursor(kind)).as("%s", kind).isNotSameAs(Cursor.DEFAULT);
        }
    }
}
