package org.hallwright.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaperWordsTest {
    private static final Name BOTH = Name.of("Expo", "博览会");

    @ParameterizedTest
    @CsvSource({"EN, Expo, Expo, ''", "ZH, 博览会, 博览会, ''", "BOTH, 博览会 Expo, 博览会, Expo"})
    void aNameIsPickedByTheLanguageOfThePaper(PaperLanguage language, String inOneLine, String first, String second) {
        assertThat(language.pick(BOTH)).isEqualTo(inOneLine);
        assertThat(language.firstOf(BOTH)).isEqualTo(first);
        assertThat(language.secondOf(BOTH)).isEqualTo(second);
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void aNameInOneLanguageStandsOnEveryPaperOnce(PaperLanguage language) {
        for (var name : new Name[] {Name.of("Expo", ""), Name.of("", "博览会"), Name.of("Expo", "Expo")}) {
            assertThat(language.pick(name)).isEqualTo(name.enFirst());
            assertThat(language.firstOf(name)).isEqualTo(name.enFirst());
            assertThat(language.secondOf(name)).isEmpty();
        }
    }

    @Test
    void aLanguageIsChosenByItsWord() {
        assertThat(PaperLanguage.parse(" Both ")).isEqualTo(PaperLanguage.BOTH);
        assertThat(PaperLanguage.parse("en").languages()).containsExactly(Language.EN);
        assertThat(PaperLanguage.BOTH.languages()).containsExactly(Language.ZH, Language.EN);
        assertThatThrownBy(() -> PaperLanguage.parse("fr")).isInstanceOf(IllegalArgumentException.class);
        assertThat(PaperLanguage.ZH.tag()).isEqualTo("zh-CN");
    }

    @Test
    void datesAreWrittenAsEachLanguageWritesThem() {
        var words = new PaperWords(PaperLanguage.BOTH);
        var date = words.date(LocalDate.of(2021, 9, 23), Formats::longDay);
        assertThat(date).isEqualTo(Name.of("Thursday, 23 September 2021", "2021年9月23日 星期四"));
        assertThat(words.first(date)).startsWith("2021年");
        assertThat(words.second(date)).startsWith("Thursday");
    }

    @Test
    void textsHaveTheirArgumentsInBothLanguages() {
        var page = new PaperWords(PaperLanguage.EN).both("paper.page", 2, 7);
        assertThat(page.en()).isEqualTo("Page 2 of 7");
        assertThat(page.zh()).contains("2", "7");
        assertThat(new PaperWords(PaperLanguage.EN).text("paper.page", 2, 7)).isEqualTo("Page 2 of 7");
    }
}
