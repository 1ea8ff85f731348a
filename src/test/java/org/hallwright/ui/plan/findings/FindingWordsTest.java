package org.hallwright.ui.plan.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.plan.rules.Sources;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenHall;
import org.hallwright.service.RulePackService;
import org.hallwright.ui.plan.board.PlanDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingWordsTest {
    @TempDir
    Path folder;

    /// What is said in the list of an aisle of 1 m between two booths.
    private String narrow(Language language, String pack) {
        try (var plan = new PlanDesk(folder, language)) {
            plan.hall.with(OpenHall.HALL, OpenHall.booth("A1", 10, 10), OpenHall.booth("A2", 14, 10));
            var packs = new RulePackService(plan.hall.open());
            var own = packs.copy(RulePacks.CHINA.code(), "own", Name.of("Own", "自定"));
            packs.dropLimit(own, "aisle-width");
            packs.addLimit(own, "aisle-width");
            packs.choose(pack);
            var findings = new FindingsViewModel(plan.desk);
            findings.show(OpenHall.HALL.id());
            findings.follow();
            return findings.shown().stream()
                    .filter(f -> f.rule().equals("aisle-width"))
                    .map(f -> FindingWords.measure(f, plan.desk))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void itSaysWhatWasMeasuredTheLimitAndWhoAsksForIt() {
        assertThat(narrow(Language.EN, RulePacks.CHINA.code()))
                .isEqualTo("1.00 m, limit 3.00 m · one hall’s published rules · confirm with the venue");
    }

    @Test
    void inChineseToo() {
        assertThat(narrow(Language.ZH, RulePacks.CHINA.code())).isEqualTo("1.00 m，限值 3.00 m · 某展馆公布的规定 · 须向场馆确认");
    }

    @Test
    void aLimitOfOnesOwnIsSaidToBeThat() {
        assertThat(narrow(Language.EN, "own")).isEqualTo("1.00 m, limit 3.00 m · your own limit");
    }

    /// What is said of a booth 1 m from a fire point that has no code.
    private String near(Language language, FirePoint.Kind kind) {
        try (var plan = new PlanDesk(folder.resolve(language + "-" + kind), language)) {
            plan.hall.with(
                    OpenHall.HALL,
                    OpenHall.booth("A1", 10, 10),
                    new FirePoint(new Id<>("f"), OpenHall.HALL.id(), "", kind, new Point(9, 11), 1.5));
            var findings = new FindingsViewModel(plan.desk);
            findings.show(OpenHall.HALL.id());
            findings.follow();
            return findings.shown().stream()
                    .filter(f -> f.rule().equals("keep-clear"))
                    .map(f -> plan.desk.messages().text(f.problem()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aFirePointWithoutACodeIsNamedByItsKind() {
        assertThat(near(Language.EN, FirePoint.Kind.SHUTTER))
                .isEqualTo(
                        "A1 in hall A stands on floor that must be kept clear (Fire shutter): 1.50 m asked, 1.00 m found."
                                + " Move it away.");
        assertThat(Stream.of(FirePoint.Kind.values()).map(kind -> near(Language.ZH, kind)))
                .doesNotHaveDuplicates()
                .allMatch(words -> words.matches("A 馆的 A1 占用了 \\p{IsHan}+ 须保持畅通的位置：.*"));
    }

    @Test
    void eachKnownSourceHasWordsInBothLanguagesAndNoneElseHas() {
        for (var language : List.of(Language.EN, Language.ZH)) {
            var named = Messages.of(language).bundle().keySet().stream()
                    .filter(key -> key.startsWith("rule-source."))
                    .map(key -> key.substring("rule-source.".length()));
            assertThat(named).containsExactlyInAnyOrderElementsOf(Sources.known());
        }
        assertThat(RulePacks.BUILT_IN.stream().flatMap(pack -> pack.limits().stream()))
                .allMatch(limit -> Sources.isKnown(limit.source()));
    }
}
