package org.hallwright.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.ui.plan.tool.Pointer.at;

import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.Zone;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.tool.CursorKind;
import org.hallwright.ui.plan.tool.PlanTool.Key;
import org.hallwright.ui.plan.tool.Preview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GesturesTest {
    @TempDir
    Path folder;

    private PlanDesk plan;
    private Gestures gestures;

    @BeforeEach
    void open() {
        plan = PlanDesk.furnished(folder.resolve("hall"));
        gestures = plan.gestures;
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @ParameterizedTest
    @CsvSource({"SELECT, plan.hint.select", "BOOTH, plan.hint.booth", "ROWS, plan.hint.rows", "HAND, plan.hint.hand"})
    void eachToolSaysWhatItDoes(Mode mode, String key) {
        gestures.modeProperty().set(mode);

        assertThat(gestures.hint().key()).isEqualTo(key);
    }

    @Test
    void theHintOfAGestureComesBeforeThatOfItsTool() {
        gestures.press(at(11, 11));
        gestures.drag(at(15, 11));

        assertThat(gestures.hint().key()).isEqualTo("plan.hint.move");
        assertThat(gestures.hint().args()).containsExactly("4.0", "0.0");

        gestures.release(at(15, 11));
        assertThat(gestures.hint().key()).isEqualTo("plan.hint.select");
    }

    @Test
    void aGestureIsUnderWayFromPressToRelease() {
        assertThat(gestures.isUnderWay()).isFalse();
        gestures.press(at(11, 11));
        assertThat(gestures.isUnderWay()).isTrue();
        gestures.release(at(11, 11));
        assertThat(gestures.isUnderWay()).isFalse();
    }

    @Test
    void withoutAPressNothingIsDraggedOrReleased() {
        var before = plan.hall.edits();

        gestures.drag(at(20, 20));
        gestures.release(at(30, 30));

        assertThat(plan.hall.edits()).isEqualTo(before);
        assertThat(gestures.previewProperty().get()).isEqualTo(Preview.NONE);
    }

    @Test
    void anotherToolEndsTheGestureOfTheFirst() {
        gestures.press(at(11, 11));
        gestures.drag(at(30, 30));
        gestures.modeProperty().set(Mode.BOOTH);

        assertThat(gestures.isUnderWay()).isFalse();
        assertThat(gestures.previewProperty().get()).isEqualTo(Preview.NONE);
        gestures.release(at(30, 30));
        assertThat(plan.booth("A1").bounds().minX()).isEqualTo(10);
    }

    @Test
    void theBoothToolShowsItsBoothBeforeAnythingIsPressed() {
        gestures.modeProperty().set(Mode.BOOTH);

        gestures.hover(at(40, 30));
        assertThat(gestures.previewProperty().get().ghosts()).hasSize(1);
        assertThat(gestures.hint().args()).containsExactly("3 × 3");

        gestures.modeProperty().set(Mode.SELECT);
        assertThat(gestures.previewProperty().get()).isEqualTo(Preview.NONE);
    }

    @Test
    void theSheetIsPushedAndNothingOnItChanges() {
        var before = plan.hall.edits();
        gestures.modeProperty().set(Mode.HAND);
        gestures.press(at(11, 11));
        gestures.hover(at(50, 50));
        gestures.drag(at(14, 12));

        assertThat(gestures.previewProperty().get().pan()).isEqualTo(new Point(3, 1));
        gestures.release(at(14, 12));
        assertThat(plan.hall.edits()).isEqualTo(before);
        assertThat(plan.selected()).isEmpty();
    }

    @Test
    void cancellingTellsWhetherThereWasAnythingToCancel() {
        assertThat(gestures.cancel()).isFalse();
        gestures.press(at(11, 11));
        assertThat(gestures.cancel()).isTrue();
        assertThat(gestures.cancel()).isFalse();
    }

    @Test
    void aDrawnBoothTakesTheNextNumberAndIsSelected() {
        gestures.modeProperty().set(Mode.BOOTH);
        plan.drag(30, 20, 36, 24);

        assertThat(plan.selected()).containsExactly("A101");
        assertThat(plan.booth("A101").netArea()).isEqualTo(24);
    }

    @Test
    void arrowsMoveTheSelectionAndUndoBringsItBack() {
        plan.view.select(Set.of(plan.booth("A1").id()));
        gestures.nudge(0.5, 0);
        gestures.nudge(0, 0.1);

        assertThat(plan.booth("A1").bounds().minX()).isEqualTo(10.5);
        assertThat(plan.booth("A1").bounds().minY()).isEqualTo(10.1);
        plan.hall.open().undo();
        plan.hall.open().undo();
        assertThat(plan.booth("A1").bounds().minX()).isEqualTo(10);
        assertThat(plan.booth("A1").bounds().minY()).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void withoutAHallThePointerDoesNothing(Mode mode) {
        try (var bare = new PlanDesk(folder.resolve("bare"), Language.EN)) {
            bare.gestures.modeProperty().set(mode);
            bare.gestures.hover(at(5, 5));
            bare.drag(1, 1, 20, 20);
            bare.gestures.nudge(0.5, 0);
            bare.gestures.escape();
            bare.gestures.escape();

            assertThat(bare.gestures.isUnderWay()).isFalse();
            assertThat(bare.hall.numbers()).isEmpty();
            assertThat(bare.gestures.modeProperty().get()).isEqualTo(Mode.SELECT);
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void aHallThatIsUndoneUnderTheGestureTakesTheGestureWithIt(Mode mode) {
        try (var bare = new PlanDesk(folder.resolve("bare"), Language.EN)) {
            bare.addHall("B", "Hall B", 40, 30);
            bare.gestures.modeProperty().set(mode);
            bare.gestures.press(at(5, 5));
            bare.gestures.drag(at(20, 15));
            bare.hall.open().undo();

            bare.gestures.release(at(20, 15));

            assertThat(bare.view.sheetProperty().get()).isNull();
            assertThat(bare.hall.numbers()).isEmpty();
            assertThat(bare.failures).isEmpty();
        }
    }

    @Test
    void aBoothThatIsUndoneUnderTheGestureDoesNotComeBack() {
        plan.hall.with(OpenHall.booth("A9", 40, 20));
        gestures.press(at(41, 21));
        gestures.drag(at(45, 25));
        plan.hall.open().undo();

        gestures.release(at(45, 25));

        assertThat(plan.hall.numbers()).containsExactly("A1", "A2");
        assertThat(plan.selected()).isEmpty();
        assertThat(plan.failures).isEmpty();
    }

    @Test
    void whateverIsDraggedIsBackAfterAsManyUndos() {
        var random = new Random(20240820);
        var begin = plan.hall.state();
        var before = plan.hall.edits();
        for (var i = 0; i < 25; i++) {
            gestures.modeProperty().set(Mode.values()[random.nextInt(4)]);
            plan.drag(random.nextInt(60), random.nextInt(40), random.nextInt(60), random.nextInt(40));
        }
        var made = plan.hall.edits() - before;
        assertThat(made).isPositive();
        for (var i = 0; i < made; i++) {
            plan.hall.open().undo();
        }

        assertThat(plan.hall.numbers()).containsExactly("A1", "A2");
        assertThat(plan.booth("A1")).isEqualTo(begin.get(plan.booth("A1").id()));
        assertThat(plan.booth("A2")).isEqualTo(begin.get(plan.booth("A2").id()));
        assertThat(plan.view.sheetProperty().get().boothCount()).isEqualTo(2);
    }

    private void click(double x, double y) {
        plan.drag(x, y, x, y);
    }

    @Test
    void whatIsDrawnCornerByCornerGoesOnFromClickToClick() {
        gestures.modeProperty().set(Mode.POLYGON_BOOTH);
        click(40, 20);
        click(46, 20);

        assertThat(gestures.isUnderWay()).isTrue();
        gestures.hover(at(46, 26));
        assertThat(gestures.previewProperty().get().ghosts()).hasSize(1);
        click(46, 26);
        assertThat(gestures.key(Key.FINISH)).isTrue();
        assertThat(plan.booth("A101").netArea()).isEqualTo(18);
        assertThat(gestures.isUnderWay()).isFalse();
        assertThat(gestures.key(Key.FINISH)).isFalse();
    }

    @Test
    void anotherToolForgetsAPathThatWasBegun() {
        gestures.modeProperty().set(Mode.POLYGON_BOOTH);
        click(40, 20);
        gestures.modeProperty().set(Mode.WALL);
        gestures.modeProperty().set(Mode.POLYGON_BOOTH);

        assertThat(gestures.isUnderWay()).isFalse();
        click(40, 20);
        gestures.escape();
        assertThat(gestures.isUnderWay()).isFalse();
        assertThat(gestures.modeProperty().get()).isEqualTo(Mode.POLYGON_BOOTH);
    }

    @Test
    void theCursorFollowsToolAndPlace() {
        gestures.hover(at(50, 30));
        assertThat(gestures.cursorProperty().get()).isEqualTo(CursorKind.DEFAULT);
        gestures.hover(at(11, 11));
        assertThat(gestures.cursorProperty().get()).isEqualTo(CursorKind.PICK);
        gestures.modeProperty().set(Mode.HAND);
        gestures.press(at(11, 11));
        assertThat(gestures.cursorProperty().get()).isEqualTo(CursorKind.CLOSED_HAND);
    }

    @Test
    void aHandleMakesOneEditAndUndoTakesItBack() {
        plan.view.select(Set.of(plan.booth("A1").id()));
        assertThat(gestures.handles(0.05)).hasSize(9);
        plan.drag(13, 13, 15, 14);

        assertThat(plan.booth("A1").netArea()).isEqualTo(20);
        plan.hall.open().undo();
        assertThat(plan.booth("A1").netArea()).isEqualTo(9);
    }

    @Test
    void whatIsDrawnIsAddedAndSelected() {
        gestures.modeProperty().set(Mode.ZONE);
        plan.drag(40, 20, 46, 24);
        assertThat(plan.view.selected()).singleElement().isInstanceOf(Zone.class);

        gestures.modeProperty().set(Mode.AREA);
        plan.drag(9, 9, 14, 14);
        assertThat(plan.view.selected()).singleElement().isInstanceOf(AreaPatch.class);
        assertThat(plan.booth("A1").area()).isNotNull();
        assertThat(plan.booth("A2").area()).isNull();

        gestures.modeProperty().set(Mode.DOOR);
        click(30, 1);
        assertThat(plan.view.selected()).singleElement().isInstanceOf(Door.class);
    }

    @Test
    void aLineOfCopiesIsNumberedAndTakenBackAtOnce() {
        gestures.modeProperty().set(Mode.REPEAT);
        plan.drag(11, 11, 11, 20);

        assertThat(plan.selected()).containsExactly("A101", "A102", "A103");
        plan.hall.open().undo();
        assertThat(plan.hall.numbers()).containsExactly("A1", "A2");
    }

    @Test
    void theOutlineOfTheHallIsChangedByItsCorners() {
        gestures.modeProperty().set(Mode.HALL);
        plan.drag(60, 40, 65, 45);

        assertThat(plan.view.sheetProperty().get().hall().outline().bounds().maxX())
                .isEqualTo(65);
        assertThat(plan.booth("A1").bounds().minX()).isEqualTo(10);
    }

    @Test
    void anOutlineThatCrossesItselfIsRefusedWithASentence() {
        gestures.modeProperty().set(Mode.POLYGON_ZONE);
        click(40, 5);
        click(50, 15);
        click(50, 5);
        click(40, 13);
        gestures.key(Key.FINISH);

        assertThat(plan.noticed()).containsExactly("plan.outline-crossed");
    }
}
