package org.hallwright.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.hallwright.i18n.Language;
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
        plan = new PlanStage(folder, Language.EN, 1268);
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
}
