package org.hallwright.ui.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.service.RulePackService;
import org.hallwright.ui.plan.board.PlanDesk;
import org.hallwright.ui.plan.tool.RowPattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The standard booth of the rules in force is what is drawn next.
class StandardBoothTest {
    @TempDir
    Path folder;

    private PlanDesk plan;
    private RulePackService packs;
    private Runnable stop;

    @BeforeEach
    void open() {
        plan = new PlanDesk(folder, Language.EN);
        plan.hall.with(OpenHall.HALL);
        packs = new RulePackService(plan.hall.open());
        stop = new StandardBooth(plan.desk, plan.view.patternProperty()).follow();
    }

    @AfterEach
    void close() {
        stop.run();
        plan.close();
    }

    private RowPattern pattern() {
        return plan.view.patternProperty().get();
    }

    @Test
    void aBoothOfTenFeetIsDrawnByTheRulesOfTheUnitedStates() {
        packs.choose(RulePacks.US.code());
        assertThat(pattern().width()).isEqualTo(3.048);
        assertThat(pattern().depth()).isEqualTo(3.048);

        packs.choose(RulePacks.CHINA.code());
        assertThat(pattern().width()).isEqualTo(3);
    }

    @Test
    void aSizeThatWasTypedStays() {
        plan.view.patternProperty().set(pattern().sized(4, 2));
        packs.choose(RulePacks.US.code());

        assertThat(pattern().width()).isEqualTo(4);
        assertThat(pattern().depth()).isEqualTo(2);
    }

    @Test
    void anOwnStandardIsFollowedAsSoonAsItIsTyped() {
        var own = packs.copy(RulePacks.CHINA.code(), "own", org.hallwright.domain.value.Name.of("Own", "自定"));
        packs.choose("own");
        packs.setLimit(own, "booth-depth", 2.5);

        assertThat(pattern().width()).isEqualTo(3);
        assertThat(pattern().depth()).isEqualTo(2.5);
    }
}
