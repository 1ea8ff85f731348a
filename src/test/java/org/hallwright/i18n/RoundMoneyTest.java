package org.hallwright.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hallwright.domain.value.Money;
import org.junit.jupiter.api.Test;

class RoundMoneyTest {
    private static String said(Language language, String amount, String currency) {
        return new Formats(language).roundMoney(new Money(new BigDecimal(amount), currency));
    }

    @Test
    void amountsAreSaidAsTheyAreReadOut() {
        assertThat(said(Language.EN, "2236000000", "USD")).isEqualTo("$2.24 billion");
        assertThat(said(Language.ZH, "2236000000", "CNY")).isEqualTo("¥22.36亿");
        assertThat(said(Language.ZH, "30000", "CNY")).isEqualTo("¥3万");
        assertThat(said(Language.EN, "999", "RMB")).isEqualTo("RMB 999");
    }
}
