package org.hallwright.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Acme Inc., ACME",
        "'Acme, Ltd', ａｃｍｅ",
        "A.C.M.E. GmbH, acme",
        "Café Crème SA, Cafe creme",
        "Smith & Sons, Smith and Sons Ltd",
        "内蒙古蒙牛乳业（集团）股份有限公司, 内蒙古蒙牛乳业(集团)",
        "沈阳机床有限责任公司, 沈阳机床"
    })
    void spellingsOfOneCompanyAreEqual(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @Test
    void differentCompaniesStayDifferent() {
        assertThat(NameKey.of("Acme East")).isNotEqualTo(NameKey.of("Acme West"));
        assertThat(NameKey.of("Company Ltd")).isEqualTo("companyltd");
        assertThat(NameKey.of("")).isEmpty();
    }
}
