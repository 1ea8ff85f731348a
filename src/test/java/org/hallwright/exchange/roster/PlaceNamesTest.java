package org.hallwright.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hallwright.exchange.roster.content.Countries;
import org.hallwright.exchange.roster.content.Provinces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
    @ParameterizedTest
    @CsvSource({
        "China, CN",
        "中国, CN",
        "P.R. China, CN",
        "CHN, CN",
        "cn, CN",
        "Mongolia, MN",
        "蒙古国, MN",
        "韩国, KR",
        "South Korea, KR",
        "U.S.A., US",
        "United Kingdom, GB",
        "俄罗斯, RU",
        "Deutschland, ''",
        "德国, DE",
        "中国香港, HK"
    })
    void countriesAreKnownByNameAndCode(String words, String code) {
        assertThat(Countries.codeOf(words)).isEqualTo(code);
    }

    @Test
    void eachCountryThatIsWrittenIsUnderstood() {
        for (var code : Locale.getISOCountries()) {
            assertThat(Countries.codeOf(Countries.name(code, Locale.ENGLISH))).isEqualTo(code);
            assertThat(Countries.codeOf(Countries.name(code, Locale.SIMPLIFIED_CHINESE)))
                    .isEqualTo(code);
        }
        assertThat(Countries.name("", Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "辽宁, 21", "辽宁省, 21", "Liaoning, 21", "Liaoning Province, 21", "210000, 21", "内蒙古自治区, 15", "Inner Mongolia, 15",
        "北京市, 11", "广西壮族自治区, 45", "广西自治区, 45", "Shaanxi, 61", "Shanxi, 14", "California, ''", "Xizang, 54"
    })
    void provincesAreKnownByNameAndCode(String words, String code) {
        assertThat(Provinces.codeOf(words)).isEqualTo(code);
    }

    @Test
    void eachProvinceThatIsWrittenIsUnderstood() {
        for (var code = 11; code <= 82; code++) {
            var text = String.valueOf(code);
            if (!Provinces.codeOf(text).isEmpty()) {
                assertThat(Provinces.codeOf(Provinces.english(text))).isEqualTo(text);
                assertThat(Provinces.codeOf(Provinces.chinese(text))).isEqualTo(text);
            }
        }
    }
}
