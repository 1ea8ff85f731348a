package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.board.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is not in sight when the plan is opened is made when it is first wanted, and once.
class LateFormsTest {
    @TempDir
    Path folder;

    private PlanStage plan;

    @BeforeEach
    void open() {
        plan = new PlanStage(folder, Language.EN, 1268, OpenHall.booth("A1", 10, 10), OpenHall.booth("A2", 20, 10));
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private int count(String selector) {
        return plan.scene.getRoot().lookupAll(selector).size();
    }

    @Test
    void noFormIsMadeBeforeItIsAskedFor() {
        for (var form : new String[] {".layout-card", ".form-veil", ".rules-veil", ".shortcuts-veil", ".revisions"}) {
            assertThat(count(form)).as(form).isZero();
        }
        assertThat(count(".inspector")).isEqualTo(1);
        assertThat(count(".layers")).isZero();
    }

    @Test
    void aFormIsMadeOnceAndComesBack() {
        for (var time = 0; time < 2; time++) {
            plan.screen.type(KeyCode.F1);
            assertThat(count(".shortcuts-veil")).isEqualTo(1);
            assertThat(plan.find(".shortcuts-veil").isVisible()).isTrue();
            plan.screen.type(KeyCode.F1);
            assertThat(plan.find(".shortcuts-veil").isVisible()).isFalse();
        }
    }

    @Test
    void aPageBesideThePlanIsMadeWhenItsTabIsTurnedTo() {
        plan.turnTo(SideTab.LAYERS);
        assertThat(plan.find(".layers").getParent().isVisible()).isTrue();
        plan.turnTo(SideTab.SELECTION);
        plan.turnTo(SideTab.LAYERS);
        assertThat(count(".layers")).isEqualTo(1);
    }

    /// The inspectors in sight, of those that have been made.
    private long inspectorsShown() {
        return plan.screen.call(() -> plan.scene.getRoot().lookupAll(".inspector").stream()
                .filter(Node::isVisible)
                .count());
    }

    @Test
    void eachInspectorIsMadeForWhatIsSelectedFirst() {
        plan.click(11, 11);
        assertThat(count(".inspector")).isEqualTo(2);
        assertThat(inspectorsShown()).isEqualTo(1);
        plan.screen.run(() -> plan.canvas().requestFocus());
        plan.screen.type(KeyCode.A, KeyCode.CONTROL);
        assertThat(count(".inspector")).isEqualTo(3);
        assertThat(inspectorsShown()).isEqualTo(1);
    }

    @Test
    void anInspectorThatWasMadeServesTheNextBooth() {
        plan.click(11, 11);
        var made = plan.screen.call(() -> ((TextField) plan.find("#number")).getText());
        plan.click(21, 11);
        assertThat(made).isEqualTo("A1");
        assertThat(plan.screen.call(() -> ((TextField) plan.find("#number")).getText()))
                .isEqualTo("A2");
        assertThat(count(".inspector")).isEqualTo(2);
    }

    @Test
    void aToolInHandBringsWhatItCanBeSet() {
        plan.screen.run(() -> plan.scene.getRoot().lookupAll(".tool").stream()
                .map(ToggleButton.class::cast)
                .filter(tool -> tool.getUserData() == Mode.ROWS)
                .forEach(tool -> tool.setSelected(true)));
        plan.screen.settle();
        assertThat(count(".inspector")).isEqualTo(2);
        assertThat(inspectorsShown()).isEqualTo(1);
        plan.rest();
        assertThat(inspectorsShown()).isEqualTo(1);
    }
}
