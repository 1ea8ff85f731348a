package org.hallwright.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Ｓｉｌｋ　Ｒｏａｄ, silkroad",
        "'Müller & Söhne, GmbH', mullerandsohne",
        "沈阳机床（集团）, 沈阳机床集团",
        "沈阳机床(集团), 沈阳机床集团",
        "'  3-D  Print! ', 3dprint",
        "株式会社㈱, 株",
        "'···', ''",
        "'', ''"
    })
    void aNameIsComparedByItsLettersAndDigits(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void aNameHasAKeyInEachLanguageItHas() {
        assertThat(NameKey.of(Name.of("Silk Road", "丝路"))).containsExactly("silkroad", "丝路");
        assertThat(NameKey.of(Name.of("", "丝路"))).containsExactly("丝路");
        assertThat(NameKey.of(Name.of("3M", "3M"))).containsExactly("3m");
        assertThat(NameKey.of(Name.of("---", ""))).isEmpty();
    }

    @Test
    void aKeyIsItsOwnKey() {
        for (var name : List.of("ﬁsh & chips", "Ⅷ号", "Straße 7", "ΣΑΣ", "Ａ.Ｂ.", "ﾊﾟﾝ")) {
            assertThat(NameKey.of(NameKey.of(name))).isEqualTo(NameKey.of(name));
        }
    }

    @Test
    void namesOfNothingButMarksAreNotEachOthersDuplicates() {
        assertThat(problems(named("a", "***", ""), named("b", "---", ""))).isEmpty();
    }

    @Test
    void aNameUnderTheOtherLanguageIsTheSameName() {
        assertThat(problems(named("a", "丝路出版社", ""), named("b", "Silk Road", "丝路出版社")))
                .singleElement()
                .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.WARNING))
                .satisfies(p -> assertThat(p.measured()).isEqualTo("2"));
    }

    @Test
    void aNamelessExhibitorIsFoundByItsBooths() {
        var nameless = new ExhibitorBuilder(new Id<>("x")).boothReferences(List.of("A101", "A103"));

        assertThat(problems(nameless.build()).getFirst().args()).containsExactly("A101, A103");
        assertThat(problems(named("x", "", "")).getFirst().args()).containsExactly("x");
    }

    @Test
    void aRepresentedCompanyNeedsAHostThatIsThere() {
        var host = named("host", "Host", "");
        var represented = named("r", "Goods", "").edit().kind(ExhibitorKind.REPRESENTED_COMPANY);

        assertThat(problems(host, represented.build())).hasSize(1);
        assertThat(problems(host, represented.host(new Id<>("gone")).build())).hasSize(1);
        assertThat(problems(host, represented.host(host.id()).build())).isEmpty();
    }

    @Test
    void duplicatesAreThoseThatComparingEachPairFinds() {
        var dice = new Random(131);
        for (var run = 0; run < 50; run++) {
            var exhibitors = new ArrayList<Exhibitor>();
            for (var i = 0; i < 30; i++) {
                var en = dice.nextInt(3) == 0 ? "" : "Co. " + dice.nextInt(25);
                exhibitors.add(named("e%02d".formatted(i), en, dice.nextInt(3) == 0 ? "" : "公司" + dice.nextInt(25)));
            }
            var expected = new HashSet<Id<Exhibitor>>();
            for (var a : exhibitors) {
                for (var b : exhibitors) {
                    if (a != b && !Collections.disjoint(NameKey.of(a.name()), NameKey.of(b.name()))) {
                        expected.add(a.id());
                    }
                }
            }
            var found = new HashSet<Object>();
            problems(exhibitors.toArray(Exhibitor[]::new)).stream()
                    .filter(p -> p.rule().equals("exhibitor-duplicate"))
                    .forEach(p -> found.addAll(p.where().entries()));
            assertThat(found).isEqualTo(expected);
        }
    }

    private static Exhibitor named(String id, String en, String zh) {
        return Exhibitor.named(new Id<>(id), Name.of(en, zh));
    }

    private static List<Problem> problems(Exhibitor... exhibitors) {
        return RosterCheck.problems(ExhibitionState.of(List.of(exhibitors)));
    }
}
