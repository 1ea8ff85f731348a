package org.hallwright.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.hallwright.domain.roster.name.LookAlikes;
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

    /// What the characters' classes say, told by patterns, which take far longer.
    @Test
    void wordsAreLettersAndNumbersApart() {
        var dice = new Random(7);
        var signs = "aZ9éß&&.'’ -_/()（）·、\u00AD\u200B\t\u3000株Ж٣Ⅷ½\u0301\uD835\uDD38\uD800".toCharArray();
        for (var round = 0; round < 5_000; round++) {
            var name = new StringBuilder();
            for (var length = dice.nextInt(12); length > 0; length--) {
                name.append(signs[dice.nextInt(signs.length)]);
            }
            var folded = LookAlikes.fold(name.toString());
            var expected = folded.replace("&", " and ")
                    .replaceAll("[.'’\\p{Cf}]", "")
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();

            assertThat(NameKey.allWords(name.toString())).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "株式会社トヨタ, トヨタ",
        "トヨタ(株), トヨタ",
        "(주) 삼성, 삼성",
        "ООО Ромашка, pomaшka",
        "OOO Romashka, romashka",
        "Smith and Co., smith",
        "Andersen and, andersen",
        "沈阳机床 Co Ltd 有限公司, 沈阳机床",
        "Общество с ограниченной ответственностью Ромашка, pomaшka",
        "Rossi S.p.A., rossi",
        "Handel GmbH & Co. KG, handel"
    })
    void theFormOfLawIsLeftOutInEachScript(String name, String stem) {
        assertThat(NameKey.words(name)).isEqualTo(LookAlikes.fold(stem));
    }
}
