package org.hallwright.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "Changchun, '', Changchun",
        "'', 长春, 长春",
        "Changchun, 长春, 长春 Changchun",
        "3M, 3M, 3M",
        "'', '', ''",
        "'  Hall ', ' 馆 ', 馆 Hall"
    })
    void bothNamesAreShownOnceEach(String en, String zh, String both) {
        assertThat(Name.of(en, zh).both()).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({"Forum, 论坛", "Forum, ''", "'', 论坛", "'', ''", "3M, 3M", "'a, b', 甲、乙"})
    void aNameAsAnArgumentReadsTheSameInEitherLanguage(String en, String zh) {
        var name = Name.of(en, zh);
        var back = Name.ofArgument(Name.argument(name));

        assertThat(back.enFirst()).isEqualTo(name.enFirst());
        assertThat(back.zhFirst()).isEqualTo(name.zhFirst());
    }

    @ParameterizedTest
    @CsvSource({"〇一馆, true", "ホール, false", "Зал, false", "Hall 馆, true", "'', false", "𠀀, true"})
    void oneHanCharacterMakesANameChinese(String text, boolean chinese) {
        var name = Name.guess(text);

        assertThat(chinese ? name.zh() : name.en()).isEqualTo(text);
        assertThat(chinese ? name.en() : name.zh()).isEmpty();
    }

    @Test
    void aNameThatIsMissingIsEmptyNotNull() {
        assertThat(new Name(null, null)).isEqualTo(Name.NONE);
        assertThat(Name.of("\u3000 ", "\t").isEmpty()).isTrue();
    }

    @Test
    void anIdentityIsOfSensibleLength() {
        assertThat(new Id<Booth>("x".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> new Id<Booth>("x".repeat(65))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Id<Booth>("")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Id.<Booth>fresh()).isNotEqualTo(Id.<Booth>fresh());
    }

    @Test
    void identitiesAreEqualByTheirTextWhateverTheyName() {
        assertThat((Object) new Id<Booth>("a")).isEqualTo(new Id<Hall>("a"));
        assertThat(new Id<Booth>("a")).isLessThan(new Id<Booth>("b"));
    }

    @Test
    void moneyOfACurrencyIsExact() {
        assertThat(Money.of(128_000_000, "CNY").amount()).isEqualTo(new BigDecimal("128000000"));
        assertThatThrownBy(() -> new Money(null, "CNY")).isInstanceOf(NullPointerException.class);
        assertThat(new Money(BigDecimal.ONE, null).currency()).isEmpty();
    }

    @Test
    void aMapIsReadInTheOrderOfItsKeysAndCannotBeChanged() {
        var map = Values.map(Map.of("b", "2", "c", "3", "a", "1"));

        assertThat(map.keySet()).containsExactly("a", "b", "c");
        assertThatThrownBy(() -> map.put("d", "4")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Values.map(null)).isEmpty();
    }

    @Test
    void aProblemKeepsNamesInBothLanguagesAndItsFigures() {
        var problem = Problem.of(Severity.WARNING, "room-capacity", Where.row(7, "Forum"), Name.of("Forum", "论坛"), 120)
                .measured("100", "120", "room");

        assertThat(Name.ofArgument(problem.args().getFirst()).zh()).isEqualTo("论坛");
        assertThat(problem.args().getLast()).isEqualTo("120");
        assertThat(problem.where().row()).isEqualTo(7);
        assertThat(problem.where().entries()).isEmpty();
        assertThat(Where.entries("A1", new Id<Booth>("b"), new Id<Hall>("h")).entries())
                .isEqualTo(List.of(new Id<>("b"), new Id<>("h")));
    }
}
