package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.Zone;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.kit.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hall laid out by keys alone, and blocks of rows placed by their counts.
class PlanKeyboardJourneyTest {
    @TempDir
    Path folder;

    private PlanStage plan;

    @BeforeEach
    void open() {
        plan = new PlanStage(folder, Language.EN, 1360);
        plan.away();
        plan.rest();
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private void type(KeyCode... keys) {
        for (var key : keys) {
            plan.screen.type(key);
        }
    }

    @Test
    void boothsAndRowsAreDrawnMovedAndNumberedWithoutAMouse() {
        type(KeyCode.B, KeyCode.ENTER);
        var placed = plan.hall.booth("A101").bounds();
        assertThat(placed.minX()).as("the middle of what is seen").isCloseTo(30, offset(3.0));
        assertThat(placed.minY()).isCloseTo(20, offset(3.0));

        type(KeyCode.RIGHT, KeyCode.RIGHT);
        plan.screen.type(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(plan.hall.booth("A101").bounds()).isEqualTo(placed.movedBy(1, -5));

        type(KeyCode.F2);
        plan.screen.write("K7");
        type(KeyCode.ENTER, KeyCode.ESCAPE);
        assertThat(plan.hall.numbers()).containsExactly("K7");

        type(KeyCode.B, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(plan.hall.state().all(Booth.class))
                .extracting(b -> b.bounds().minX())
                .contains(placed.minX(), placed.minX() + 3);

        type(KeyCode.R, KeyCode.ENTER);
        assertThat(plan.notices).extracting(Notice::key).contains("plan.rows-uncounted");
        assertThat(plan.hall.numbers()).hasSize(3);
        type(KeyCode.F6, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        plan.screen.write("4");
        type(KeyCode.TAB);
        plan.screen.write("2");
        type(KeyCode.ESCAPE);
        type(KeyCode.ENTER);
        plan.screen.picture(plan.scene, "plan-by-keys-en-light");
        assertThat(plan.hall.numbers()).hasSizeBetween(4, 11);
        assertThat(plan.failures).isEmpty();
    }

    @Test
    void pillarsZonesAndCopiesArePlacedByEnter() {
        type(KeyCode.P, KeyCode.ENTER, KeyCode.LEFT);
        assertThat(plan.hall.state().all(Pillar.class)).hasSize(1);
        type(KeyCode.Z, KeyCode.ENTER);
        assertThat(plan.hall.state().all(Zone.class))
                .singleElement()
                .satisfies(z -> assertThat(z.outline().area()).isEqualTo(36));
        type(KeyCode.B, KeyCode.ENTER, KeyCode.E, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(plan.hall.state().all(Booth.class))
                .extracting(b -> b.bounds().minY())
                .hasSize(3)
                .containsOnly(plan.hall
                        .state()
                        .all(Booth.class)
                        .iterator()
                        .next()
                        .bounds()
                        .minY());
    }

    private void arrows(KeyCode way, int times) {
        for (var i = 0; i < times; i++) {
            plan.screen.type(KeyCode.SHIFT, way);
        }
    }

    @Test
    void aHallIsMeasuredAndOutlinedWithoutAMouse() {
        type(KeyCode.M);
        assertThat(plan.hint()).contains("arrows and Enter");
        assertThat(plan.find("#drawHint").isVisible()).isTrue();
        type(KeyCode.ENTER);
        assertThat(plan.find("#drawHint").isVisible())
                .as("it would lie over what is measured")
                .isFalse();
        arrows(KeyCode.RIGHT, 2);
        type(KeyCode.ENTER);
        arrows(KeyCode.UP, 1);
        assertThat(plan.hint()).contains("Length 15 m.");
        type(KeyCode.ENTER, KeyCode.BACK_SPACE, KeyCode.UP);
        assertThat(plan.hint()).contains("Backspace takes one back").doesNotContain("Length 15 m.");
        plan.screen.picture(plan.scene, "plan-measure-by-keys-en-light");
        type(KeyCode.ESCAPE, KeyCode.ESCAPE);

        type(KeyCode.O, KeyCode.ENTER);
        arrows(KeyCode.RIGHT, 3);
        type(KeyCode.ENTER);
        arrows(KeyCode.UP, 2);
        type(KeyCode.ENTER);
        arrows(KeyCode.LEFT, 3);
        plan.screen.picture(plan.scene, "plan-hall-by-keys-en-light");
        type(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(plan.hall.state().get(OpenHall.HALL.id()).outline().area()).isEqualTo(150);
        assertThat(plan.failures).isEmpty();
    }

    @Test
    void thePointThatKeysMoveStaysInSight() {
        plan.screen.run(() -> plan.canvas().zoomBy(6));
        type(KeyCode.M);
        arrows(KeyCode.RIGHT, 4);

        var seen = plan.canvas().viewportProperty().get().visible();
        assertThat(seen.maxX()).as("it went there").isGreaterThan(45);
        assertThat(seen.width()).as("as near as before").isLessThan(20);
    }

    @Test
    void aBoothIsFoundByItsNumberAndShownNearEnoughToReadIt() {
        plan.screen.run(() -> plan.hall.with(OpenHall.booth("C27", 50, 30)));
        plan.screen.run(() -> plan.canvas().zoomBy(0.2));
        plan.screen.type(KeyCode.CONTROL, KeyCode.F);
        plan.screen.write("c27");
        type(KeyCode.ENTER);

        var view = plan.canvas().viewportProperty().get();
        assertThat(view.scale()).as("pixels a metre").isGreaterThanOrEqualTo(12 - 1e-9);
        assertThat(view.visible().contains(plan.hall.booth("C27").bounds())).isTrue();
        plan.screen.run(() -> plan.canvas().requestFocus());
        type(KeyCode.DELETE);
        assertThat(plan.hall.numbers()).as("it was selected").isEmpty();
    }

    @Test
    void aBlockOfSoManyBoothsIsPlacedByAClick() {
        plan.rest();
        plan.screen.type(KeyCode.R);
        plan.screen.run(() -> {
            ((TextField) plan.find("#places")).setText("4");
            ((TextField) plan.find("#rowCount")).setText("4");
            ((TextField) plan.find("#crossAisle")).setText("4");
            ((TextField) plan.find("#crossEvery")).setText("2");
        });
        plan.hover(28, 20);
        plan.screen.picture(plan.scene, "plan-block-en-light");
        plan.click(28, 20);
        assertThat(plan.hall.numbers()).hasSize(16);
        assertThat(plan.hall.booth("A107").bounds()).isEqualTo(new Bounds(41, 20, 44, 23));

        plan.screen.run(() -> ((TextField) plan.find("#rowCount")).setText("four"));
        assertThat(plan.find("#rowCount").getPseudoClassStates()).contains(PseudoClass.getPseudoClass("danger"));
        plan.screen.run(() -> ((TextField) plan.find("#rowCount")).setText(""));
        assertThat(plan.find("#rowCount").getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("danger"));
    }
}
