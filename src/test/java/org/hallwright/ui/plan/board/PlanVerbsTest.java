package org.hallwright.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanVerbsTest {
    @TempDir
    Path folder;

    private final PlanActions actions = new PlanActions();
    private final List<List<Object>> asked = new ArrayList<>();
    private boolean agreed = true;
    private PlanDesk plan;

    @BeforeEach
    void open() {
        plan = PlanDesk.furnished(folder);
        var dialogs = new Dialogs(plan.desk.messages(), null) {
            @Override
            public boolean confirm(String titleKey, String textKey, String actionKey, Object... args) {
                asked.add(List.of(args));
                return agreed;
            }
        };
        new PlanVerbs(plan.view, plan.assignments, dialogs).register(actions);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void formerNumbersAreForgottenOnceAgreedAndComeBackByUndo() {
        plan.plan.booths().renumber(plan.booth("A1").id(), "B7");
        agreed = false;
        actions.run(PlanAction.FORGET_FORMER);
        assertThat(plan.booth("B7").formerly()).containsExactly("A1");

        agreed = true;
        actions.run(PlanAction.FORGET_FORMER);
        assertThat(asked).allMatch(args -> args.equals(List.of("A", 1))).hasSize(2);
        assertThat(plan.booth("B7").formerly()).isEmpty();
        assertThat(plan.view.find("A1")).isFalse();
        plan.hall.open().undo();
        assertThat(plan.view.find("A1")).isTrue();
    }

    @Test
    void whereNothingWasNumberedAnewThereIsNothingToForget() {
        assertThat(actions.run(PlanAction.FORGET_FORMER)).isFalse();
        assertThat(asked).isEmpty();
    }

    @Test
    void whoLooksForAFormerNumberIsToldThePresentOne() {
        plan.plan.booths().renumber(plan.booth("A1").id(), "B7");
        plan.view.find("a-1");
        assertThat(plan.selected()).containsExactly("B7");
        assertThat(plan.notices).extracting(Notice::key).containsExactly("plan.found-formerly");
        plan.view.find("B7");
        assertThat(plan.notices).hasSize(1);
    }
}
