package org.hallwright.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.TestFiles.assertRefused;
import static org.hallwright.exchange.TestFiles.text;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.exchange.table.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderMatchTest {
    private static Table table(List<String> headers) {
        return TableReader.read(text("a.csv", String.join(";", headers) + "\n"), TableOptions.FIND_OUT);
    }

    private static Map<RosterField, Integer> columns(String... headers) {
        return HeaderMatch.of(table(List.of(headers)), Map.of(), Set.of()).columns();
    }

    @ParameterizedTest
    @EnumSource(RosterField.class)
    void eachHeaderOfAFieldIsKnownWhateverItsCaseWidthAndSpaces(RosterField field) {
        for (var header : field.headers()) {
            var meant = header.equals("Name") ? RosterField.NAME : field;
            var wide = header.replace('A', 'Ａ').replace('(', '（').replace(')', '）');
            for (var spelling : List.of(header, header.toUpperCase(), " " + header + " ", wide, header + ":")) {
                assertThat(columns(spelling)).as(spelling).containsExactly(Map.entry(meant, 0));
            }
        }
    }

    @Test
    void theHeadersThatWeWriteAreKnownInAnyOrderInEachLanguage() {
        var fields = new java.util.ArrayList<>(List.of(RosterField.values()));
        var random = new Random(21);
        for (var round = 0; round < 20; round++) {
            Collections.shuffle(fields, random);
            for (var style = 0; style < 3; style++) {
                var kind = style;
                var headers = fields.stream()
                        .map(f -> List.of(f.english(), f.chinese(), f.chinese() + " " + f.english())
                                .get(kind))
                        .toList();
                var match = HeaderMatch.of(table(headers), Map.of(), Set.of()).columns();
                for (var i = 0; i < fields.size(); i++) {
                    assertThat(match).as(headers.get(i)).containsEntry(fields.get(i), i);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "展位号 Booth No., BOOTH",
        "Booth / 展位, BOOTH",
        "联系人 Contact Person, CONTACT",
        "国家 (Herkunftsland), COUNTRY",
        "企业名称 (Firmenname), NAME",
        "Website 公司主页地址, WEBSITE"
    })
    void oneHalfOfAHeaderInBothLanguagesIsEnough(String header, RosterField field) {
        assertThat(columns(header)).containsEntry(field, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "Company, 公司名称, Acme Ltd, 顶峰公司, NAME, NAME_ZH",
        "公司名称, Company Name, 顶峰公司, Acme Ltd, NAME, NAME_EN",
        "City, 城市, Shenyang, 沈阳, CITY, CITY_ZH",
        "Company, 公司名称, Acme Ltd, 12, NAME, ''"
    })
    void theSameHeaderInTheOtherLanguageIsTheOtherName(
            String one, String two, String cell, String other, RosterField field, String second) {
        var table = TableReader.read(
                text("a.csv", one + ";" + two + "\n" + cell + ";" + other + "\n"), TableOptions.FIND_OUT);
        var columns = HeaderMatch.of(table, Map.of(), Set.of()).columns();
        assertThat(columns.keySet())
                .hasSize(second.isEmpty() ? 1 : 2)
                .contains(second.isEmpty() ? field : RosterField.valueOf(second));
        assertThat(columns).containsValue(0);
    }

    @Test
    void aNameBesideACompanyIsAPerson() {
        assertThat(columns("Name", "Booth")).containsEntry(RosterField.NAME, 0);
        assertThat(columns("Name", "Company", "Booth"))
                .containsEntry(RosterField.NAME, 1)
                .containsEntry(RosterField.CONTACT, 0);
    }

    @Test
    void theLikelierHeaderWinsAndTheOtherStaysACustomColumn() {
        var table = table(List.of("Location", "Booth", "Company"));
        var match = HeaderMatch.of(table, Map.of(), Set.of());
        assertThat(match.columns()).containsEntry(RosterField.BOOTH, 1);
        assertThat(match.customColumns(table)).containsExactly(0);
    }

    @Test
    void theUsersChoiceComesBeforeEveryHeader() {
        var table = table(List.of("Booth", "Location", "Company", "Firma"));
        var match = HeaderMatch.of(table, Map.of("booth", "LOCATION", "Name_EN", "firma"), Set.of());
        assertThat(match.columns())
                .containsEntry(RosterField.BOOTH, 1)
                .containsEntry(RosterField.NAME_EN, 3)
                .containsEntry(RosterField.NAME, 2);
        assertThat(match.customColumns(table)).containsExactly(0);
        assertThat(match.described(table))
                .isEqualTo(Map.of("booth", "Location", "name-en", "Firma", "name", "Company"));
    }

    @Test
    void aColumnThatIsSetApartIsNoFieldUnlessTheUserSaysSo() {
        var table = table(List.of("Company", "Booth"));
        var apart = HeaderMatch.of(table, Map.of(), Set.of("Booth"));
        assertThat(apart.columns()).doesNotContainKey(RosterField.BOOTH);
        assertThat(apart.customColumns(table)).containsExactly(1);
        var chosen = HeaderMatch.of(table, Map.of("booth", "Booth"), Set.of("Booth"));
        assertThat(chosen.columns()).containsEntry(RosterField.BOOTH, 1);
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithThoseThatAre() {
        var table = table(List.of("Company", "Booth"));
        assertRefused("exchange.unknown-column", () -> HeaderMatch.of(table, Map.of("booth", "Stand"), Set.of()));
        assertRefused("exchange.unknown-field", () -> HeaderMatch.of(table, Map.of("stand", "Booth"), Set.of()));
    }

    @Test
    void aRosterNeedsAColumnWithNamesInOneLanguageAtLeast() {
        for (var header : List.of("Company", "英文名称", "中文名称")) {
            assertThat(HeaderMatch.of(table(List.of(header, "Booth")), Map.of(), Set.of())
                            .hasName())
                    .isTrue();
        }
        assertThat(HeaderMatch.of(table(List.of("Booth", "Country")), Map.of(), Set.of())
                        .hasName())
                .isFalse();
    }

    @Test
    void strangeHeadersAreNoFieldAtAll() {
        assertThat(columns("Colour of carpet", "Tier", "№", "—")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RosterField.class)
    void aFieldIsFoundByItsKey(RosterField field) {
        assertThat(RosterField.of(field.key())).contains(field);
        assertThat(RosterField.of(" " + field.name() + " ")).contains(field);
        assertThat(RosterField.of(field.key() + "s")).isEmpty();
    }
}
