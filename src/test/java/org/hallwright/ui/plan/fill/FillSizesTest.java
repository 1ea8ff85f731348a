package org.hallwright.ui.plan.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.plan.board.PlanDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which size of booth is filled in where a hall is to be filled.
class FillSizesTest {
    @TempDir
    Path folder;

    @Test
    void theStandardBoothOfThePackIsProposedUntilASizeIsTyped() {
        try (var plan = new PlanDesk(folder, Language.EN)) {
            plan.hall.with(OpenHall.HALL);
            var fill = new FillViewModel(plan.desk, plan.plan.layouts(), new LayoutGhosts());
            fill.open(OpenHall.HALL);
            assertThat(fill.sizesProperty().get()).isEqualTo("3x3");

            fill.rulesProperty().set(RulePacks.US);
            assertThat(fill.sizesProperty().get()).isEqualTo("3.048x3.048");

            fill.sizesProperty().set("4x3");
            fill.rulesProperty().set(RulePacks.CHINA);
            assertThat(fill.sizesProperty().get()).isEqualTo("4x3");
        }
    }
}
