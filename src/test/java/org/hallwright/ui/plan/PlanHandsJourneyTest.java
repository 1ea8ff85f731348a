package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.service.WrongRequest;
import org.hallwright.ui.plan.board.Mode;
import org.hallwright.ui.plan.board.ToolGesture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Booths merged, split and picked, and every tool by its key, with mouse and keyboard in the window.
class PlanHandsJourneyTest {
    @TempDir
    Path folder;

    private PlanStage plan;

    @BeforeEach
    void open() {
        plan = new PlanStage(folder, Language.EN, 1360, OpenHall.booth("A1", 10, 10), OpenHall.booth("A2", 20, 10));
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private void take(Mode mode) {
        var key = (KeyCodeCombination) mode.action().keys().getFirst();
        plan.screen.type(Stream.of(key.getShift() == ModifierValue.DOWN ? KeyCode.SHIFT : null, key.getCode())
                .filter(code -> code != null)
                .toArray(KeyCode[]::new));
    }

    @Test
    void everyToolDoesWhatItIsForByItsKeyAndTheMouse() {
        var wrong = new ArrayList<String>();
        for (var mode : Mode.values()) {
            var gesture = ToolGesture.of(mode);
            var before = plan.hall.state();
            plan.rest();
            take(mode);
            if (gesture.drags()) {
                plan.drag(
                        gesture.first().x(),
                        gesture.first().y(),
                        gesture.last().x(),
                        gesture.last().y());
            } else {
                gesture.places().forEach(p -> plan.click(p.x(), p.y()));
            }
            if (gesture.enter()) {
                plan.screen.type(KeyCode.ENTER);
            }
            var found = ToolGesture.difference(before, plan.hall.state());
            if (!found.equals(gesture.result())) {
                wrong.add(mode + " " + found);
            }
            if (!found.isEmpty()) {
                plan.screen.run(() -> plan.hall.open().undo());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(plan.failures).isEmpty();
    }

    @Test
    void boothsAreMergedUnderTheNumberThatIsChosenInTheMenu() {
        plan.screen.run(() -> plan.hall.with(OpenHall.booth("B1", 13, 10)));
        plan.rest();
        plan.screen.type(KeyCode.SHIFT);
        plan.drag(9, 9, 17, 14);
        plan.choose(plan.menuAt(11.5, 11.5), "Merge booths", "Keep number B1");
        assertThat(plan.hall.numbers()).containsExactly("A2", "B1");
        assertThat(plan.hall.booth("B1").formerly()).containsExactly("A1");
        assertThat(plan.hall.booth("B1").bounds()).isEqualTo(new Bounds(10, 10, 16, 13));
        plan.choose(plan.menuAt(11.5, 11.5), "Split booth");
        assertThat(plan.hall.numbers()).containsExactly("A1", "A2", "B1");
        assertThat(plan.failures).isEmpty();
    }

    @Test
    void boothsAcrossAnAisleOfTheRulesAreNotMergedAndTheReasonIsSaid() {
        plan.rest();
        plan.drag(9, 9, 24, 14);
        plan.screen.type(KeyCode.CONTROL, KeyCode.M);
        assertThat(plan.hall.numbers()).containsExactly("A1", "A2");
        assertThat(plan.failures).singleElement().isInstanceOfSatisfying(WrongRequest.class, why -> {
            assertThat(why.key()).isEqualTo("plan.merge-aisle");
            assertThat(why.args()).contains("7.0");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void aBoothIsSplitIntoPartsByTheForm() {
        plan.rest();
        plan.click(11.5, 11.5);
        plan.screen.type(KeyCode.SHIFT, KeyCode.M);
        plan.screen.run(() -> {
            ((Spinner<Integer>) plan.find(".split-card #across")).getEditor().setText("3");
            ((Spinner<Integer>) plan.find(".split-card #deep")).getEditor().setText("2");
        });
        plan.screen.picture(plan.scene, "plan-split-en-light");
        var apply = (Button) plan.find(".split-card .accent");
        assertThat(apply.getText()).isEqualTo("Split into 6");
        plan.screen.click(apply);
        assertThat(plan.hall.numbers()).containsExactly("A1", "A101", "A102", "A103", "A104", "A105", "A2");
        assertThat(plan.hall.booth("A105").netArea()).isEqualTo(1.5);
        assertThat(plan.find(".split-card").isVisible()).isFalse();
        plan.screen.run(() -> plan.hall.open().undo());
        assertThat(plan.hall.state().all(Booth.class)).hasSize(2);
    }

    @Test
    void snappingIsSwitchedByAKeyAndAButtonThatShowIt() {
        var button = (ToggleButton) plan.find("#snapping");
        assertThat(button.isSelected()).isTrue();
        plan.rest();
        plan.screen.type(KeyCode.S);
        assertThat(button.isSelected()).isFalse();
        plan.screen.picture(plan.scene, "plan-snapping-off-en-light");
        plan.screen.click(button);
        assertThat(button.isSelected()).isTrue();
    }

    @Test
    void boothsArePickedFromTheMenuWithTheirCounts() {
        plan.rest();
        plan.choose(plan.menuAt(40, 30), "Select booths", "By status", "Available (2)");
        plan.screen.type(KeyCode.CONTROL, KeyCode.UP);
        plan.screen.type(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(plan.hall.booth("A1").bounds().minX()).isEqualTo(10.001);
        assertThat(plan.hall.booth("A2").bounds().minX()).isEqualTo(20.001);
    }

    @Test
    void whatIsPastedFromTheMenuLiesAtThePointer() {
        plan.rest();
        plan.screen.type(KeyCode.SHIFT);
        plan.drag(9, 9, 14, 14);
        plan.screen.type(KeyCode.CONTROL, KeyCode.C);
        plan.choose(plan.menuAt(40, 30), "Paste");

        assertThat(plan.hall.state().all(Booth.class))
                .filteredOn(booth -> booth.bounds().centreX() > 30)
                .singleElement()
                .satisfies(booth -> {
                    assertThat(booth.bounds().centreX()).isCloseTo(40, within(0.2));
                    assertThat(booth.bounds().centreY()).isCloseTo(30, within(0.2));
                });
        assertThat(plan.failures).isEmpty();
    }

    @Test
    void aBoothAtRestUnderThePointerTellsItsFacts() {
        var a1 = plan.hall.booth("A1").id();
        plan.screen.run(() -> {
            var maker = OpenHall.exhibitor("Maker")
                    .edit()
                    .payment(PaymentState.DEPOSIT)
                    .build();
            plan.hall.with(
                    maker,
                    new Assignment(new Id<>("as"), a1, maker.id(), AssignmentState.CONFIRMED, "", false),
                    OpenHall.booth("A3", 14.5, 10));
        });
        plan.rest();
        plan.hover(11.5, 11.5);
        plan.screen.settle();
        var tip = plan.screen.call(() -> (Tooltip) plan.canvas().getProperties().get("javafx.scene.control.Tooltip"));
        assertThat(tip).isNotNull();
        assertThat(tip.getText().lines())
                .contains("Deposit paid", "Shell scheme", "3 m × 3 m, 9 m²")
                .anyMatch(line -> line.startsWith("Blocker: ") || line.startsWith("Must be mended: "));
        var at = plan.at(11.5, 11.5);
        plan.screen.run(() -> tip.show(plan.canvas(), at.getX() + 12, at.getY() + 12));
        plan.screen.picture(plan.scene, "plan-booth-tip-en-light");
        plan.screen.run(tip::hide);
        plan.hover(40, 30);
        assertThat(plan.screen.call(() -> plan.canvas().getProperties().get("javafx.scene.control.Tooltip")))
                .isNull();
    }

    @Test
    void whatIsDraggedToASlantedEdgeIsMeasuredToIt() {
        var turned = Footprint.rectangle(24, 20, 8, 4).turned(new Point(28, 22), 30);
        plan.screen.run(() -> plan.hall.with(Booth.shell(new Id<>("t"), OpenHall.HALL.id(), "T1", turned)));
        plan.rest();
        plan.hold(11.5, 11.5, 31.55, 15.82);
        plan.screen.picture(plan.scene, "plan-slanted-edge-en-light");
        plan.letGo();
        var free = plan.hall.booth("A1").footprint().outline().distanceTo(turned.outline());
        assertThat(free).as("drawn to the aisle of the rules").isCloseTo(3, within(0.0005));
    }

    @Test
    void whatIsSelectedIsArrangedFromTheMenuAtThePointer() {
        plan.screen.run(() -> plan.hall.with(OpenHall.booth("A3", 30, 14)));
        plan.rest();
        plan.click(11.5, 11.5);
        assertThat(plan.screen.call(() -> isOff(plan.menuAt(11.5, 11.5), "Align upper edges")))
                .isTrue();
        plan.screen.type(KeyCode.ESCAPE);
        plan.rest();
        plan.drag(9, 9, 34, 18);
        var menu = plan.menuAt(11.5, 11.5);
        plan.screen.run(() -> menu.getItems().stream()
                .filter(Menu.class::isInstance)
                .filter(item -> "Arrange".equals(item.getText()))
                .forEach(item -> ((Menu) item).show()));
        plan.screen.picture(plan.scene, "plan-menu-en-light");
        plan.choose(menu, "Arrange", "Align upper edges");
        assertThat(plan.hall.booth("A1").bounds().maxY()).isEqualTo(17);
        assertThat(plan.hall.booth("A3").bounds().maxY()).isEqualTo(17);
        plan.choose(plan.menuAt(31, 15), "Arrange", "Equal gaps side by side");
        assertThat(plan.failures).isEmpty();
    }

    @Test
    void boothsAreSelectedByWhatTheyHaveInCommon() {
        plan.screen.run(() -> plan.hall.with(OpenHall.booth("A3", 30, 14).withKind(BoothKind.RAW_SPACE)));
        var menu = plan.menuAt(50, 40);
        plan.screen.run(() -> pickMenu(menu).show());
        plan.screen.picture(plan.scene, "plan-pick-menu-en-light");
        var byKind = (Menu) pickMenu(menu).getItems().getFirst();
        assertThat(byKind.getItems())
                .extracting(MenuItem::getText)
                .containsExactly("Shell scheme (2)", "Raw space (1)");
        assertThat(pickMenu(menu).getItems().getLast().isDisable())
                .as("no exhibitor, no country")
                .isTrue();
        plan.choose(menu, "Select booths", byKind.getText(), "Raw space (1)");
        plan.screen.type(KeyCode.DELETE);
        assertThat(plan.hall.numbers()).containsExactly("A1", "A2");
    }

    @Test
    void whoHasATouchpadLetsTheWheelPan() {
        assertThat(plan.canvas().wheelPansProperty().get()).isFalse();
        plan.choose(plan.menuAt(50, 40), "Wheel pans, Ctrl+wheel zooms");
        assertThat(plan.canvas().wheelPansProperty().get()).isTrue();
    }

    private static Menu pickMenu(ContextMenu menu) {
        return (Menu) menu.getItems().stream()
                .filter(item -> item.getStyleClass().contains("pick-menu"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOff(ContextMenu menu, String words) {
        return menu.getItems().stream()
                .filter(item -> "Arrange".equals(item.getText()))
                .flatMap(item -> ((Menu) item).getItems().stream())
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .isDisable();
    }
}
