package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;

import java.nio.file.Path;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePackServiceTest {
    @TempDir
    private Path folder;

    private OpenHall hall;
    private RulePackService packs;

    @BeforeEach
    void openHall() {
        hall = new OpenHall(folder).with(HALL, booth("A1", 10, 10), booth("A2", 15.5, 10));
        packs = new RulePackService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void aChosenPackIsInForceUntilUndone() {
        packs.choose("us");
        assertThat(RulePacks.of(hall.state())).isEqualTo(RulePacks.US);
        hall.open().undo();
        assertThat(RulePacks.of(hall.state())).isEqualTo(RulePacks.DEFAULT);
    }

    @Test
    void anOwnCopyWithAnotherLimitIsCheckedByIt() {
        assertThat(aisles()).isEqualTo(1);
        var own = packs.copy("default", "ours", Name.of("Our rules", "本馆规则"));
        packs.setLimit(own, "aisle-width", 2.5);
        packs.choose("ours");
        assertThat(aisles()).isZero();
        assertThat(hall.state().get(own).basedOn()).isEqualTo("default");
        packs.setLimit(own, "aisle-width", 2.501);
        assertThat(aisles()).isEqualTo(1);
        packs.dropLimit(own, "aisle-width");
        assertThat(aisles()).isZero();
        assertThat(RulePacks.DEFAULT.limit("aisle-width").map(Limit::value)).contains(3.0);
    }

    @Test
    void whoAsksForALimitDoesNotAskForTheUsersOwnValue() {
        var original = RulePacks.CHINA.limit("aisle-width").orElseThrow();
        var own = packs.copy("china", "ours", Name.NONE);
        assertThat(hall.state().get(own).limit("aisle-width")).contains(original);
        packs.setLimit(own, "aisle-width", 2.5);
        assertThat(hall.state().get(own).limit("aisle-width"))
                .contains(new Limit("aisle-width", 2.5, "m", "own", false));
        packs.setLimit(own, "aisle-width", original.value());
        assertThat(hall.state().get(own).limit("aisle-width")).contains(original);
    }

    @Test
    void theUserSaysWhoAsksForALimitAndFindingsNameIt() {
        var own = packs.copy("default", "ours", Name.NONE);
        packs.choose("ours");
        packs.setSource(own, "aisle-width", "  Venue rules § 4 ");
        var limit = hall.state().get(own).limit("aisle-width").orElseThrow();
        assertThat(limit.source()).isEqualTo("Venue rules § 4");
        assertThat(limit.confirm()).isFalse();
        assertThat(new CheckService(hall.open().today()).check(hall.state(), CheckService.Scope.PLAN))
                .filteredOn(problem -> problem.rule().equals("aisle-width"))
                .isNotEmpty()
                .allMatch(problem -> problem.source().equals("Venue rules § 4"));
        packs.setLimit(own, "aisle-width", 2.5);
        assertThat(hall.state().get(own).limit("aisle-width"))
                .contains(new Limit("aisle-width", 2.5, "m", "Venue rules § 4", false));
        packs.setSource(own, "aisle-width", " ");
        assertThat(hall.state().get(own).limit("aisle-width").orElseThrow().source())
                .isEqualTo("own");
        assertThatThrownBy(() -> packs.setSource(own, "aisle-length", "x")).hasMessageContaining("rule-pack.no-limit");
    }

    @Test
    void aKnownLimitIsTakenInOnceAndChecked() {
        var own = packs.copy("default", "ours", Name.NONE);
        packs.choose("ours");
        packs.addLimit(own, "booth-area");
        packs.setLimit(own, "booth-area", 12);
        packs.addLimit(own, "booth-area");
        assertThat(hall.state().get(own).limit("booth-area").map(Limit::value)).contains(12.0);
        assertThat(new CheckService(hall.open().today()).check(hall.state(), CheckService.Scope.PLAN))
                .filteredOn(problem -> problem.rule().equals("booth-area"))
                .hasSize(2)
                .allMatch(problem -> problem.source().equals("own"));
        packs.rename(own, Name.of("Our rules", ""));
        assertThat(RulePacks.of(hall.state()).name().en()).isEqualTo("Our rules");
        assertThatThrownBy(() -> packs.addLimit(own, "aisle-length")).hasMessageContaining("rule-pack.no-limit");
    }

    @Test
    void aPlanHeldToADeletedPackGoesBackToWhatItWasCopiedFrom() {
        var own = packs.copy("china", "ours", Name.NONE);
        packs.choose("ours");
        packs.delete(own);
        assertThat(RulePacks.of(hall.state())).isEqualTo(RulePacks.CHINA);
        assertThat(RulePackService.all(hall.state())).containsExactlyElementsOf(RulePacks.BUILT_IN);
        hall.open().undo();
        assertThat(RulePacks.of(hall.state()).code()).isEqualTo("ours");
        assertThat(RulePackService.all(hall.state())).extracting(RulePack::code).startsWith("ours", "default");
    }

    @Test
    void whatCannotBeDoneIsRefusedWithAReason() {
        packs.copy("us", "ours", Name.NONE);
        assertThatThrownBy(() -> packs.copy("us", "ours", Name.NONE)).hasMessageContaining("rule-pack.code-taken");
        assertThatThrownBy(() -> packs.copy("us", "china", Name.NONE)).hasMessageContaining("rule-pack.code-taken");
        assertThatThrownBy(() -> packs.copy("us", " ", Name.NONE)).hasMessageContaining("rule-pack.code-missing");
        assertThatThrownBy(() -> packs.choose("eu"))
                .hasMessageContaining("rule-pack.unknown")
                .hasMessageContaining("ours, default, china, us, uk-eu");
        var own = packs.copy("us", "more", Name.NONE);
        assertThatThrownBy(() -> packs.setLimit(own, "aisle-width", Double.NaN))
                .hasMessageContaining("rule-pack.limit-below-zero");
        assertThatThrownBy(() -> packs.setLimit(own, "aisle-length", 2)).hasMessageContaining("rule-pack.no-limit");
    }

    private long aisles() {
        return new CheckService(hall.open().today())
                .check(hall.state(), CheckService.Scope.PLAN).stream()
                        .map(Problem::rule)
                        .filter("aisle-width"::equals)
                        .count();
    }
}
