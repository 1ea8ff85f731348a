package org.hallwright.ui.plan.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.ui.kit.Icons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanActionTest {
    private static KeyEvent pressed(KeyCode code, boolean shift, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }

    @Test
    void noTwoActionsShareAKey() {
        var doubles = Arrays.stream(PlanAction.values())
                .flatMap(action -> action.keys().stream())
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));

        assertThat(doubles.values()).containsOnly(1L);
    }

    @ParameterizedTest
    @EnumSource(PlanAction.class)
    void eachHasItsIconAndItsWordsInBothLanguages(PlanAction action) {
        assertThat(Icons.of(action.icon()).getIconCode()).isNotNull();
        for (var language : Language.values()) {
            assertThat(Messages.of(language).text("plan-action", action)).doesNotContain("!plan-action");
        }
    }

    @Test
    void aKeyFindsItsActionAndOthersNone() {
        assertThat(PlanAction.of(pressed(KeyCode.B, false, false))).contains(PlanAction.BOOTH_TOOL);
        assertThat(PlanAction.of(pressed(KeyCode.F, false, false))).contains(PlanAction.FIT);
        assertThat(PlanAction.of(pressed(KeyCode.F, false, true))).contains(PlanAction.FIND);
        assertThat(PlanAction.of(pressed(KeyCode.B, false, true))).isEmpty();
        assertThat(PlanAction.of(pressed(KeyCode.Q, false, false))).isEmpty();
    }

    @Test
    void plusZoomsWhereItNeedsShiftToo() {
        assertThat(PlanAction.of(pressed(KeyCode.EQUALS, true, false))).contains(PlanAction.ZOOM_IN);
        assertThat(PlanAction.of(pressed(KeyCode.ADD, false, false))).contains(PlanAction.ZOOM_IN);
    }
}
