package org.hallwright.ui.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.service.RulePackService;
import org.hallwright.ui.plan.board.PlanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesViewModelTest {
    @TempDir
    Path folder;

    private PlanDesk plan;
    private RulesViewModel rules;

    @BeforeEach
    void open() {
        plan = new PlanDesk(folder, Language.EN);
        plan.hall.with(OpenHall.HALL);
        rules = new RulesViewModel(plan.desk, new RulePackService(plan.hall.open()));
        rules.follow();
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void thePackInForceIsShownFirstAndCannotBeChanged() {
        assertThat(rules.shownProperty().get()).isEqualTo(rules.inForce());
        assertThat(rules.packs()).containsAll(RulePacks.BUILT_IN);
        assertThat(rules.isOwn()).isFalse();
    }

    @Test
    void anotherPackIsPutIntoForce() {
        rules.show(RulePacks.US);
        rules.use();

        assertThat(rules.inForce().code()).isEqualTo(RulePacks.US.code());
        plan.hall.open().undo();
        assertThat(rules.inForce().code()).isNotEqualTo(RulePacks.US.code());
    }

    @Test
    void aCopyIsShownAndItsLimitsAreChanged() {
        rules.show(RulePacks.DEFAULT);
        rules.copy();
        assertThat(rules.isOwn()).isTrue();
        var aisle = rules.shownProperty().get().limit("aisle-width").orElseThrow();

        assertThat(rules.enter(aisle, "3,6 m")).isTrue();
        assertThat(rules.shownProperty()
                        .get()
                        .limit("aisle-width")
                        .orElseThrow()
                        .value())
                .isEqualTo(3.6);
        assertThat(rules.enter(aisle, "wide")).isFalse();
        assertThat(rules.enter(aisle, "-1")).isFalse();
    }

    @Test
    void aLimitIsTakenOutAndAnotherOneIn() {
        rules.show(RulePacks.DEFAULT);
        rules.copy();
        var shown = rules.shownProperty();
        rules.drop(shown.get().limit("row-length").orElseThrow());
        assertThat(shown.get().limit("row-length")).isEmpty();

        var deck = rules.missing().stream()
                .filter(limit -> limit.rule().equals("height-double-deck"))
                .findFirst()
                .orElseThrow();
        rules.add(deck);
        assertThat(shown.get().limit("height-double-deck")).hasValue(deck);
        assertThat(rules.missing())
                .extracting(Limit::rule)
                .contains("row-length")
                .doesNotContain("height-double-deck");
    }

    @Test
    void anOwnPackIsNamedAndDeletedAndABuiltInOneIsNot() {
        rules.rename("Mine");
        assertThat(rules.shownProperty().get()).isEqualTo(rules.inForce());
        rules.copy();
        rules.use();
        rules.rename("  Hall rules ");
        assertThat(rules.inForce().name()).isEqualTo(Name.of("Hall rules", ""));
        rules.rename(" ");
        assertThat(rules.inForce().name()).isEqualTo(Name.of("Hall rules", ""));

        rules.delete();
        assertThat(rules.shownProperty().get()).isEqualTo(RulePacks.DEFAULT);
        assertThat(rules.packs()).containsExactlyElementsOf(RulePacks.BUILT_IN);
    }

    @Test
    void theNoteTellsByWhichPackThePlanIsChecked() {
        assertThat(rules.note()).startsWith("The plan is checked by this pack. A built-in");
        rules.show(RulePacks.US);
        assertThat(rules.note()).startsWith("The plan is checked by “Default”. A built-in");
        rules.copy();
        assertThat(rules.note()).startsWith("Your own copy, but the plan is checked by “Default”.");
        rules.use();
        assertThat(rules.note()).startsWith("The plan is checked by this copy;");
    }

    @Test
    void aSecondCopyGetsAnotherCode() {
        rules.show(RulePacks.DEFAULT);
        rules.copy();
        rules.show(RulePacks.DEFAULT);
        rules.copy();

        assertThat(rules.shownProperty().get().code()).isEqualTo("default-2");
    }
}
