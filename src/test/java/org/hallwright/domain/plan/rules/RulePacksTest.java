package org.hallwright.domain.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulePacksTest {
    static List<RulePack> builtIn() {
        return RulePacks.BUILT_IN;
    }

    private static ExhibitionState exhibitionUnder(String code, Entry... more) {
        var head = Exhibition.titled("E3", Name.of("Expo", ""), null, null).withRulePack(code);
        return ExhibitionState.of(List.of(more)).apply(Change.of(Label.of("change.create"), Edit.create(head)));
    }

    @ParameterizedTest
    @CsvSource({
        "default, aisle-width, 3, m",
        "default, entrance-strip, 4, m",
        "default, row-length, 30, m",
        "default, travel-distance, 61, m",
        "default, dead-end, 18, m",
        "default, booth-to-aisle-area, 2, ''",
        "default, exit-width-per-person, 5, mm",
        "default, area-per-person, 4, m²",
        "china, booth-width, 3, m",
        "china, height-shell, 2.5, m",
        "china, raw-space-area, 36, m²",
        "china, raw-space-area-outdoor, 100, m²",
        "china, main-aisle-width, 6, m",
        "china, aisle-width, 3, m",
        "china, exit-clear, 1.4, m",
        "china, fire-break-width, 12, m",
        "china, fire-break-area, 10000, m²",
        "us, booth-width, 3.048, m",
        "us, booth-depth, 3.048, m",
        "us, aisle-width, 3.048, m",
        "us, height-linear, 2.438, m",
        "us, height-linear-front, 1.219, m",
        "us, height-linear-back, 0.5, ''",
        "us, height-perimeter, 3.658, m",
        "us, height-peninsula, 4.877, m",
        "us, height-island, 6.096, m",
        "us, dead-end, 6.096, m",
        "uk-eu, booth-area, 9, m²",
        "uk-eu, height-shell, 2.5, m",
        "uk-eu, wall-on-aisle, 0.5, ''"
    })
    void thePacksSayWhatTheTradeSays(String pack, String rule, double value, String unit) {
        var limit = RulePacks.find(ExhibitionState.EMPTY, pack)
                .orElseThrow()
                .limit(rule)
                .orElseThrow();
        assertThat(limit.value()).isEqualTo(value);
        assertThat(limit.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void everyLimitHasItsSourceAndOccursOnce(RulePack pack) {
        assertThat(pack.limits()).allMatch(l -> !l.source().isEmpty());
        assertThat(pack.limits()).extracting(Limit::rule).doesNotHaveDuplicates();
        assertThat(pack.name().zh()).isNotEmpty();
        assertThat(pack.basedOn()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void whatAPackDoesNotLimitCanBeTakenIn(RulePack pack) {
        var missing = KnownLimits.missing(pack);
        assertThat(missing).extracting(Limit::rule).contains("height-raw-space", "height-double-deck");
        assertThat(missing).noneMatch(limit -> pack.limit(limit.rule()).isPresent());
        assertThat(missing).allMatch(limit -> limit.value() > 0 || limit.rule().equals("keep-clear"));
        assertThat(pack.limits())
                .allMatch(limit -> KnownLimits.find(limit.rule())
                        .filter(known -> known.unit().equals(limit.unit()))
                        .isPresent());
    }

    @Test
    void whatOneHallPublishedIsMarkedToBeConfirmed() {
        assertThat(RulePacks.CHINA.limit("fire-break-width").orElseThrow().confirm())
                .isTrue();
        assertThat(RulePacks.CHINA.limit("booth-width").orElseThrow().confirm()).isFalse();
    }

    @Test
    void whereAPackIsSilentTheDefaultSpeaksUnderItsOwnName() {
        assertThat(RulePacks.CHINA.limit("dead-end")).isEqualTo(RulePacks.DEFAULT.limit("dead-end"));
        assertThat(RulePacks.US.limit("dead-end")).isNotEqualTo(RulePacks.DEFAULT.limit("dead-end"));
    }

    @Test
    void anExhibitionIsHeldToThePackItNames() {
        assertThat(RulePacks.of(ExhibitionState.EMPTY)).isEqualTo(RulePacks.DEFAULT);
        assertThat(RulePacks.of(exhibitionUnder(""))).isEqualTo(RulePacks.DEFAULT);
        assertThat(RulePacks.of(exhibitionUnder("us"))).isEqualTo(RulePacks.US);
        assertThat(RulePacks.of(exhibitionUnder("gone"))).isEqualTo(RulePacks.DEFAULT);
    }

    @Test
    void aUsersOwnPackComesBeforeABuiltInOneOfTheSameCode() {
        var wide = new Limit("aisle-width", 4, "m", "the venue", false);
        var own = RulePacks.CHINA
                .copied(new Id<>("own"), "china", Name.of("Ours", ""))
                .with(wide);

        assertThat(RulePacks.of(exhibitionUnder("china", own)).limit("aisle-width"))
                .hasValue(wide);
        assertThat(own.basedOn()).isEqualTo("china");
    }

    @Test
    void aLimitIsReplacedAddedAndTakenAway() {
        var wide = new Limit("aisle-width", 4, "m", "the venue", false);
        var extra = new Limit("height-double-deck", 8, "m", "the venue", true);

        var changed = RulePacks.CHINA.with(wide).with(extra).without("dead-end");

        assertThat(changed.limits()).hasSameSizeAs(RulePacks.CHINA.limits());
        assertThat(changed.limit("aisle-width")).hasValue(wide);
        assertThat(changed.limit("height-double-deck")).hasValue(extra);
        assertThat(changed.limit("dead-end")).isEmpty();
        assertThat(RulePacks.CHINA
                        .limit("aisle-width")
                        .orElseThrow()
                        .withValue(4)
                        .value())
                .isEqualTo(4);
    }

    @Test
    void theStandardBoothIsThatOfThePackOrTheUsualOne() {
        assertThat(RulePacks.US.standardBooth().width()).isEqualTo(3.048);
        assertThat(RulePacks.CHINA.standardBooth().depth()).isEqualTo(3);
        assertThat(RulePacks.UK_EU.standardBooth().width()).as("says nothing").isEqualTo(3);
        assertThat(RulePacks.US.without("booth-depth").standardBooth().depth()).isEqualTo(3);
    }
}
