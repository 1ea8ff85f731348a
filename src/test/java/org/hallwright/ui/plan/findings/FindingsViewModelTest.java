package org.hallwright.ui.plan.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.mark.PlanMark;
import org.hallwright.drawing.plan.mark.Tone;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.board.PlanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsViewModelTest {
    @TempDir
    Path folder;

    private PlanDesk plan;
    private FindingsViewModel findings;
    private Runnable stop;

    @BeforeEach
    void open() {
        plan = new PlanDesk(folder, Language.EN);
        plan.hall.with(OpenHall.HALL, OpenHall.booth("A1", 10, 10), OpenHall.booth("A2", 12, 10));
        findings = new FindingsViewModel(plan.desk);
        findings.show(OpenHall.HALL.id());
        stop = findings.follow();
    }

    @AfterEach
    void close() {
        stop.run();
        plan.close();
    }

    private List<String> rules() {
        return findings.shown().stream().map(Finding::rule).distinct().toList();
    }

    private Finding overlap() {
        return findings.shown().stream()
                .filter(f -> f.rule().equals("booth-overlap"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatLiesOnAnotherIsFoundAtOnce() {
        assertThat(rules()).contains("booth-overlap");
        assertThat(findings.countsProperty().get().get(Severity.BLOCKER)).isPositive();
        assertThat(findings.isClean()).isFalse();
    }

    @Test
    void aDragAsksWhatTheListHasFound() {
        assertThat(new FindingsViewModel(plan.desk).check()).isEmpty();
        assertThat(findings.check().orElseThrow().findings(OpenHall.HALL.id())).containsAll(findings.shown());
    }

    @Test
    void aMoveMendsItAtOnceAndUndoBringsItBack() {
        plan.plan.elements().move(List.of(plan.booth("A2").id()), 6, 0);
        assertThat(rules()).doesNotContain("booth-overlap");

        plan.hall.open().undo();
        assertThat(rules()).contains("booth-overlap");
    }

    @Test
    void theFloorIsSurveyedWhenAskedFor() {
        assertThat(findings.outdatedProperty().get()).isTrue();
        assertThat(rules()).doesNotContain("exit-missing");

        findings.survey();

        assertThat(findings.outdatedProperty().get()).isFalse();
        assertThat(rules()).contains("exit-missing");
        plan.plan.elements().move(List.of(plan.booth("A2").id()), 6, 0);
        assertThat(findings.outdatedProperty().get()).isTrue();
    }

    @Test
    void theListIsFilteredBySeverityAndByRuleButCountsAreNot() {
        findings.survey();
        var blockers = findings.countsProperty().get().get(Severity.BLOCKER);

        findings.ruleProperty().set("booth-overlap");
        assertThat(rules()).containsExactly("booth-overlap");
        findings.wantedProperty(Severity.BLOCKER).set(false);
        assertThat(findings.shown()).isEmpty();
        assertThat(findings.isClean()).isFalse();
        assertThat(findings.countsProperty().get().get(Severity.BLOCKER)).isEqualTo(blockers);
        assertThat(findings.rules()).contains("booth-overlap", "exit-missing");
    }

    @Test
    void aRuleThatNoLongerFindsAnythingIsNoFilter() {
        findings.ruleProperty().set("booth-overlap");
        plan.plan.elements().move(List.of(plan.booth("A2").id()), 6, 0);

        assertThat(findings.ruleProperty().get()).isEmpty();
    }

    @Test
    void theChosenFindingIsRevealedAndDrawnWithItsMeasure() {
        var revealed = new ArrayList<Finding>();
        findings.onChoose(revealed::add);

        findings.choose(overlap());

        assertThat(revealed).containsExactly(overlap());
        assertThat(findings.marksProperty().get().all())
                .anySatisfy(mark -> assertThat(mark.shape()).isInstanceOf(PlanMark.Patch.class));
        assertThat(findings.marksProperty().get().on(plan.booth("A1").id())).contains(Tone.BLOCKER);
        assertThat(FindingMarks.bounds(overlap().measure()).minX()).isEqualTo(12);
    }

    @Test
    void whatIsMendedIsNoLongerChosen() {
        findings.choose(overlap());
        plan.plan.elements().move(List.of(plan.booth("A2").id()), 6, 0);

        assertThat(findings.marksProperty().get().all())
                .noneSatisfy(mark -> assertThat(mark.shape()).isInstanceOf(PlanMark.Patch.class));
    }

    @Test
    void ofAnotherHallNothingIsShown() {
        findings.show(new Id<>("elsewhere"));

        assertThat(findings.shown()).isEmpty();
        assertThat(findings.isClean()).isTrue();
    }
}
