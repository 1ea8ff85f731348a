package org.hallwright.domain.roster.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.domain.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateSearchTest {
    @ParameterizedTest
    @CsvSource({
        "'Acme Tools, Inc.', 'ＡＣＭＥ tools inc', SAME_NAME, CERTAIN",
        "'Acme Tools, Inc.', 'Acme Tools GmbH & Co. KG', LEGAL_FORM, CERTAIN",
        "沈阳机床股份有限公司, 沈阳机床有限责任公司, LEGAL_FORM, CERTAIN",
        "ООО «Ромашка», 'Ромашка, ЗАО', LEGAL_FORM, CERTAIN",
        "㈜삼성전자, 삼성전자 주식회사, LEGAL_FORM, CERTAIN",
        "トヨタ自動車株式会社, トヨタ自動車（株）, LEGAL_FORM, CERTAIN",
        "Монгол Ус ХХК, Монгол Ус, LEGAL_FORM, CERTAIN",
        "ACME Tools, АСМЕ Tооls, LOOK_ALIKE, CERTAIN",
        "C0mputex Tools, Computex Tools, LOOK_ALIKE, CERTAIN",
        "華為技術有限公司, 华为技术有限公司, LOOK_ALIKE, CERTAIN",
        "台灣積體電路製造股份有限公司, 台湾积体电路制造, LEGAL_FORM, CERTAIN",
        "Shanghai Acme Trading, Acme Trading Shanghai, WORD_ORDER, LIKELY",
        "吉林省长春市华星科技股份有限公司, 华星科技, PLACE_LEFT_OUT, LIKELY",
        "吉林省华星科技有限公司, 长春华星科技有限责任公司, PLACE_LEFT_OUT, LIKELY",
        "Siemens AG, 'Siemens (China) Co., Ltd.', PLACE_LEFT_OUT, LIKELY",
        "Jilin Pharmacuetical, Jilin Pharmaceutical, FEW_LETTERS, LIKELY",
        "长春市天河机械设备制造有限公司, 长春市天和机械设备制造有限公司, FEW_LETTERS, POSSIBLE",
        "中国第一汽车集团有限公司, 一汽集团, SHORT_NAME, POSSIBLE",
        "华星, 华星机械制造有限公司, SHORT_NAME, POSSIBLE",
        "International Business Machines, IBM, SHORT_NAME, POSSIBLE"
    })
    void twoSpellingsOfOneCompanyAreAPair(String one, String other, Likeness likeness, Sureness sureness) {
        var pair = pair(named("a", one), named("b", other)).orElseThrow();

        assertThat(pair.likeness()).isEqualTo(likeness);
        assertThat(pair.sureness()).isEqualTo(sureness);
    }

    @ParameterizedTest
    @CsvSource({
        "East Motors, West Motors",
        "North Star Foods, South Star Foods",
        "First Auto 12, First Auto 13",
        "长春大众汽车有限公司, 沈阳大众汽车有限公司",
        "长春机械有限公司, 长春机电有限公司",
        "中国银行, 中国建设银行",
        "科技有限公司, 技术有限公司",
        "大众汽车, 一汽大众汽车",
        "Acme, Acne",
        "***, ---"
    })
    void twoCompaniesAreNoPair(String one, String other) {
        assertThat(pair(named("a", one), named("b", other))).isEmpty();
    }

    @Test
    void theSameWebsiteMakesADoubtfulPairSurer() {
        var one = named("a", "长春天河设备有限公司");
        var other = named("b", "长春天和设备有限公司");

        assertThat(pair(one, other)).isEmpty();
        var pair = pair(with(one, "https://www.tianhe.example/en", ""), with(other, "", "sales@tianhe.example"))
                .orElseThrow();
        assertThat(pair.evidence()).containsExactly(Evidence.SAME_WEBSITE);
        assertThat(pair.sureness()).isEqualTo(Sureness.POSSIBLE);
    }

    @Test
    void namesInTwoLanguagesAreAPairByTheSameWebsiteButNotByAMailProvider() {
        var english = named("a", "Changchun Railway Vehicles");
        var chinese = named("b", "中车长客");

        assertThat(pair(with(english, "crrc.example", ""), with(chinese, "http://crrc.example/zh", ""))
                        .map(DuplicatePair::likeness))
                .contains(Likeness.SAME_CONTACT);
        assertThat(pair(with(english, "", "a@qq.com"), with(chinese, "", "b@qq.com")))
                .isEmpty();
    }

    @Test
    void whatManyHaveInCommonSaysNothing() {
        var all = new ArrayList<Exhibitor>();
        for (var i = 0; i < 8; i++) {
            all.add(with(
                    named("e" + i, "Stand " + (char) ('A' + i) + "qrst" + (char) ('Z' - i)), "agency.example", ""));
        }
        assertThat(DuplicateSearch.pairs(all, Progress.unwatched())).isEmpty();
    }

    @Test
    void anotherCountryOrAnotherNameInTheOtherLanguageSpeaksAgainst() {
        var here = named("a", "Acme Tools Ltd").edit().country("CN").province("22");
        var there = named("b", "Acme Tools Inc").edit();

        assertThat(pair(here.build(), there.country("RU").build()).orElseThrow())
                .returns(List.of(Evidence.OTHER_COUNTRY), DuplicatePair::evidence)
                .returns(Sureness.POSSIBLE, DuplicatePair::sureness);
        assertThat(pair(here.build(), there.country("CN").province("21").build())
                        .orElseThrow()
                        .evidence())
                .containsExactly(Evidence.OTHER_PROVINCE);
        assertThat(pair(
                                here.name(Name.of("Acme Tools", "爱克米")).build(),
                                there.province("22")
                                        .name(Name.of("Acme Tools", "尖峰"))
                                        .build())
                        .orElseThrow()
                        .evidence())
                .containsExactly(Evidence.OTHER_NAME);
    }

    @Test
    void aNameThatStandsOnTheOthersSignIsItsShortName() {
        var sign = named("a", "中国第一汽车集团有限公司")
                .edit()
                .fascia(Name.of("FAW Group", ""))
                .build();

        assertThat(pair(sign, named("b", "FAW Group Ltd")).orElseThrow().likeness())
                .isEqualTo(Likeness.FASCIA);
    }

    @Test
    void aPairThatWasSaidToBeDifferentIsNotOfferedAgain() {
        var one = named("a", "Acme Tools");
        var other = named("b", "Acme Tools Ltd");
        assertThat(pair(one, other)).isPresent();

        assertThat(pair(one.edit().distinct(List.of(other.id())).build(), other))
                .isEmpty();
        assertThat(pair(one, other.edit().distinct(List.of(one.id())).build())).isEmpty();
    }

    @Test
    void aShortNameThatFitsManyStandsForNone() {
        var all = new ArrayList<>(List.of(named("short", "华星")));
        for (var trade : "机械制造,科技发展,食品贸易,文化传媒,汽车服务,能源投资".split(",")) {
            all.add(named("x" + all.size(), "华星" + trade + "有限公司"));
        }

        assertThat(DuplicateSearch.pairs(all, Progress.unwatched()))
                .filteredOn(p -> p.isAbout(new Id<>("short")))
                .isEmpty();
        assertThat(DuplicateSearch.pairs(all.subList(0, 4), Progress.unwatched()))
                .filteredOn(p -> p.isAbout(new Id<>("short")))
                .hasSize(3);
    }

    /// The index may leave out no pair that comparing each with each would find.
    @Test
    void nearNamesAreThoseThatComparingEachPairFinds() {
        var dice = new Random(404);
        for (var run = 0; run < 40; run++) {
            var all = new ArrayList<Exhibitor>();
            for (var i = 0; i < 40; i++) {
                all.add(named("e%02d".formatted(i), mangled(dice)));
            }
            var expected = new HashSet<String>();
            for (var a : all) {
                for (var b : all) {
                    if (a.id().compareTo(b.id()) < 0) {
                        pair(a, b).ifPresent(p -> expected.add(p.one() + "-" + p.other() + p.likeness()));
                    }
                }
            }
            var found = new HashSet<String>();
            DuplicateSearch.pairs(all, Progress.unwatched())
                    .forEach(p -> found.add(p.one() + "-" + p.other() + p.likeness()));
            assertThat(found).as("run %d", run).isEqualTo(expected);
        }
    }

    private static String mangled(Random dice) {
        var words = List.of(
                "Jilin Pharmaceutical", "Changchun Machinery Works", "长春市天河机械设备制造", "Baltic Amber 7", "Öresund Glas");
        var name = new StringBuilder(words.get(dice.nextInt(words.size())));
        for (var slips = dice.nextInt(4); slips > 0; slips--) {
            var at = dice.nextInt(name.length());
            switch (dice.nextInt(4)) {
                case 0 -> name.deleteCharAt(at);
                case 1 -> name.insert(at, (char) ('a' + dice.nextInt(26)));
                case 2 -> name.setCharAt(at, (char) ('a' + dice.nextInt(26)));
                default -> name.append(dice.nextBoolean() ? " Ltd" : "有限公司");
            }
        }
        return name.toString();
    }

    @Test
    void theOrderOfTheRosterChangesNothingAndTheSurestComeFirst() {
        var all = new ArrayList<Exhibitor>();
        var dice = new Random(7);
        for (var i = 0; i < 60; i++) {
            all.add(named("e%02d".formatted(i), mangled(dice)));
        }
        var pairs = DuplicateSearch.pairs(ExhibitionState.of(all), Progress.unwatched());

        assertThat(pairs).isNotEmpty().isSortedAccordingTo(java.util.Comparator.comparing(DuplicatePair::sureness));
        assertThat(pairs).allMatch(p -> p.one().compareTo(p.other()) < 0);
        assertThat(DuplicateSearch.pairs(ExhibitionState.of(all.reversed()), Progress.unwatched()))
                .isEqualTo(pairs);
    }

    @Test
    void aSearchThatIsNotWantedAnyMoreStops() {
        var progress = new Progress(Label.of(""), step -> {});
        progress.cancel();

        assertThatThrownBy(() -> DuplicateSearch.pairs(List.of(named("a", "Acme")), progress))
                .isInstanceOf(Cancelled.class);
    }

    @Test
    void lettersAreCountedAsTheSlowWayCountsThem() {
        var dice = new Random(11);
        for (var run = 0; run < 5_000; run++) {
            var one = word(dice);
            var other = word(dice);
            var most = dice.nextInt(4);
            var exact = slowly(one, other);
            assertThat(Letters.differing(one, other, most)).isEqualTo(Math.min(exact, most + 1));
        }
    }

    private static String word(Random dice) {
        return dice.ints(dice.nextInt(7), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int slowly(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        var x = a.substring(1);
        var y = b.substring(1);
        var least = Math.min(slowly(x, b), slowly(a, y)) + 1;
        least = Math.min(least, slowly(x, y) + (a.charAt(0) == b.charAt(0) ? 0 : 1));
        if (a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0)) {
            least = Math.min(least, slowly(a.substring(2), b.substring(2)) + 1);
        }
        return least;
    }

    private static Optional<DuplicatePair> pair(Exhibitor... two) {
        return DuplicateSearch.pairs(List.of(two), Progress.unwatched()).stream()
                .findFirst();
    }

    private static Exhibitor named(String id, String name) {
        return Exhibitor.named(new Id<>(id), Name.guess(name));
    }

    private static Exhibitor with(Exhibitor exhibitor, String website, String email) {
        return exhibitor
                .edit()
                .website(website)
                .contacts(List.of(new Contact("", "", "", email)))
                .build();
    }
}
