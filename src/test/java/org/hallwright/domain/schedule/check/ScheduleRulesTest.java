package org.hallwright.domain.schedule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.Test;

class ScheduleRulesTest {
    private static final ScheduleRules USUAL = ScheduleRules.of(ExhibitionState.EMPTY, new Id<>("e"));

    @Test
    void untilSomethingIsSetEveryRuleIsOnAsUsual() {
        for (var rule : ScheduleRule.values()) {
            assertThat(USUAL.isOn(rule)).isTrue();
            assertThat(USUAL.severity(rule)).isEqualTo(rule.usual());
        }
        assertThat(USUAL.pace()).isEqualTo(ScheduleRules.USUAL_METRES_PER_MINUTE);
    }

    @Test
    void oneRuleIsSetAndSetBackWithoutTheOthers() {
        var set = USUAL.with(ScheduleRule.PERSON_WALK, false, Severity.NOTE)
                .with(ScheduleRule.ROOM_OVERLAP, true, Severity.NOTE);

        assertThat(set.isOn(ScheduleRule.PERSON_WALK)).isFalse();
        assertThat(set.severity(ScheduleRule.ROOM_OVERLAP)).isEqualTo(Severity.NOTE);
        assertThat(set.isOn(ScheduleRule.ROOM_OVERLAP)).isTrue();
        assertThat(set.isOn(ScheduleRule.SETUP_BUFFER)).isTrue();
        assertThat(set.with(ScheduleRule.PERSON_WALK, true, Severity.WARNING)
                        .with(ScheduleRule.ROOM_OVERLAP, true, Severity.BLOCKER))
                .isEqualTo(USUAL);
    }

    @Test
    void thePaceIsKeptWhereItCanBeWalked() {
        assertThat(USUAL.walking(50, List.of()).pace()).isEqualTo(50);
        assertThat(USUAL.walking(Double.NaN, List.of()).pace()).isEqualTo(ScheduleRules.USUAL_METRES_PER_MINUTE);
        assertThat(USUAL.walking(-1, List.of()).pace()).isEqualTo(ScheduleRules.USUAL_METRES_PER_MINUTE);
    }

    @Test
    void theRulesOfAnExhibitionAreFoundAgain() {
        var set = USUAL.with(ScheduleRule.PERSON_WALK, false, Severity.NOTE);
        var state = ExhibitionState.of(List.of(set));
        assertThat(ScheduleRules.of(state)).isEqualTo(set);
        assertThat(ScheduleRules.of(state, new Id<>("e"))).isEqualTo(set);
    }
}
