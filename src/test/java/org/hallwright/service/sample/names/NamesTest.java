package org.hallwright.service.sample.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Companies, persons and the tables they are drawn from.
class NamesTest {
    @Test
    void aCompanySaysTheSameInBothLanguages() {
        var company = new CompanyNames(new Dice(1)).next("22", "parts", false);
        var city = company.city();
        assertThat(company.name().en())
                .startsWith(city.en())
                .contains(company.trade().en());
        assertThat(company.name().zh())
                .startsWith(city.zh())
                .contains(company.trade().zh())
                .contains("公司");
        assertThat(company.province()).isEqualTo("22");
        assertThat(company.host()).endsWith(".example");
    }

    @Test
    void aLargeCompanyIsAGroup() {
        var company = new CompanyNames(new Dice(1)).next("22", "car", true);
        assertThat(company.name().en()).endsWith("Group Co., Ltd.");
        assertThat(company.name().zh()).endsWith("集团有限公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RU", "MN", "KR", "JP", "DE", "BR", "KH"})
    void aForeignCompanyHasTheLegalFormOfItsCountryAndNoProvince(String country) {
        var company = new CompanyNames(new Dice(3)).next(country, "trade", false);
        assertThat(company.country()).isEqualTo(country);
        assertThat(company.province()).isEmpty();
        assertThat(new Places().get(country).forms())
                .anyMatch(form -> company.name().en().endsWith(form.en()));
    }

    @Test
    void noCompanyComesTwice() {
        var companies = new CompanyNames(new Dice(5));
        var names = new HashSet<Name>();
        for (var i = 0; i < 800; i++) {
            names.add(
                    companies.next("22", i % 2 == 0 ? "food" : "ginseng", false).name());
        }
        assertThat(names).hasSize(800);
    }

    @Test
    void aPlaceWithoutNamesLeftSaysSo() {
        var companies = new CompanyNames(new Dice(5));
        assertThatThrownBy(() -> IntStream.range(0, 100).forEach(i -> companies.next("KH", "wool", false)))
                .hasMessageContaining("KH");
        assertThatThrownBy(() -> companies.next("XX", "wool", false)).hasMessageContaining("XX");
    }

    @Test
    void chinesePersonsHaveFamilyNamesFirstInBothLanguages() {
        var name = new PersonNames(new Dice(2)).next("CN");
        assertThat(name.en()).matches("[A-Z][a-z]+ [A-Z][a-z]+");
        assertThat(name.zh()).matches("\\p{IsHan}{3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RU", "MN", "KR", "JP", "DE", "KZ", "TH", "VN", "ID", "PK", "IR", "BY"})
    void foreignPersonsHaveAChineseTranscription(String country) {
        var name = new PersonNames(new Dice(2)).next(country);
        assertThat(name.en()).doesNotContainPattern("\\p{IsHan}").contains(" ");
        assertThat(name.zh()).containsPattern("^[\\p{IsHan}·]+$");
    }

    @Test
    void noPersonComesTwice() {
        var persons = new PersonNames(new Dice(4));
        var names = new ArrayList<Name>();
        for (var i = 0; i < 500; i++) {
            names.add(persons.next("CN"));
        }
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void aCellIsSplitAtItsLastStroke() {
        assertThat(Table.name("Land/Sea freight/海陆联运")).isEqualTo(Name.of("Land/Sea freight", "海陆联运"));
        assertThat(Table.name("Qinghai")).isEqualTo(Name.of("Qinghai", "Qinghai"));
        assertThatThrownBy(() -> Table.read("missing.txt")).hasMessageContaining("missing.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trades.txt", "goods.txt"})
    void everyWordOfTheBankIsInBothLanguagesAndOnce(String file) {
        var rows = Table.read(file);
        assertThat(rows.stream().map(row -> row.name(1))).doesNotHaveDuplicates();
        assertThat(rows).allMatch(row -> row.text(1).matches("[^\\p{IsHan}]+/[\\p{IsHan}]+"));
    }

    @Test
    void everyTradeHasGoodsToShow() {
        var goods = Table.read("goods.txt").stream().map(row -> row.text(0)).toList();
        assertThat(goods)
                .containsAll(Table.read("trades.txt").stream()
                        .map(row -> row.text(0))
                        .toList());
    }

    @Test
    void equalSeedsFallEqually() {
        var words = List.of("a", "b", "c", "d", "e", "f");
        assertThat(Dice.of(9, "x").shuffled(words)).isEqualTo(Dice.of(9, "x").shuffled(words));
        assertThat(IntStream.range(0, 99).map(i -> new Dice(i).between(2, 4))).allMatch(n -> n >= 2 && n <= 4);
    }
}
