package org.hallwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.schedule.ActivityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradeWordsTest {
    @ParameterizedTest
    @ValueSource(classes = {BoothKind.class, ExhibitorKind.class, ContractState.class, PaymentState.class})
    void eachWordThatIsWrittenIsUnderstood(Class<?> type) {
        for (var constant : type.getEnumConstants()) {
            var each = (Enum<?>) constant;
            assertThat(parse(type, TradeWords.english(each))).isEqualTo(each);
            assertThat(parse(type, TradeWords.chinese(each))).isEqualTo(each);
            assertThat(parse(type, TradeWords.code(each))).isEqualTo(each);
        }
    }

    @Test
    void widthCaseAndSignsDoNotMatter() {
        assertThat(TradeWords.parse(BoothKind.class, "ＲＡＷ-Space ")).contains(BoothKind.RAW_SPACE);
        assertThat(TradeWords.parse(BoothKind.class, "特装")).contains(BoothKind.RAW_SPACE);
        assertThat(TradeWords.parse(BoothKind.class, "boat")).isEmpty();
    }

    @Test
    void aConstantWithoutWordsHasItsCode() {
        assertThat(TradeWords.english(ActivityKind.CEREMONY)).isEqualTo("ceremony");
        assertThat(TradeWords.chinese(ActivityKind.CEREMONY)).isEqualTo("ceremony");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Enum<?> parse(Class<?> type, String words) {
        return (Enum<?>) TradeWords.parse((Class) type, words).orElseThrow();
    }
}
