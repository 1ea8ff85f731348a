package org.hallwright.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import org.hallwright.ui.Screen;
import org.hallwright.ui.plan.surface.ToolCursors;
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
        assertThat(new ToolCursors().of(kind, "")).isSameAs(Cursor.cursor(cursor));
    }

    @Test
    void onlyThePointerThatDoesNothingLooksLikeTheUsualOne() {
        for (var kind : EnumSet.complementOf(EnumSet.of(CursorKind.DEFAULT))) {
            var cursor = Screen.ready()
                    .call(() -> new ToolCursors().of(kind, Mode.BOOTH.action().icon()));
            assertThat(cursor).as("%s", kind).isNotSameAs(Cursor.DEFAULT);
        }
    }

    @Test
    void eachToolHasACrossThatLooksLikeNoOther() {
        var screen = Screen.ready();
        var seen = new ArrayList<List<Integer>>();
        var row = new HBox();
        for (var mode : EnumSet.complementOf(EnumSet.of(Mode.SELECT, Mode.HAND))) {
            var image = screen.call(() -> ToolCursors.image(mode.action().icon()));
            assertThat(image.getWidth()).as("%s", mode).isEqualTo(32);
            assertThat(image.getHeight()).as("%s", mode).isEqualTo(32);
            var pixels = pixels(image);
            assertThat(pixels.getFirst()).as("clear at the edge").isZero();
            seen.add(pixels);
            row.getChildren().add(new ImageView(image));
        }
        screen.run(() -> {
            var scene = new Scene(new Group(row));
            scene.setFill(Color.LIGHTSTEELBLUE);
            screen.picture(scene, "plan-cursors");
        });
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    }

    private static List<Integer> pixels(Image image) {
        var pixels = new ArrayList<Integer>();
        for (var i = 0; i < 32 * 32; i++) {
            pixels.add(image.getPixelReader().getArgb(i % 32, i / 32));
        }
        return pixels;
    }
}
