package org.hallwright.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTextTest {
    private final Messages en = Messages.of(Language.EN);
    private final Messages zh = Messages.of(Language.ZH);

    @Test
    void aKeyThatDoesNotExistIsSeen() {
        assertThat(en.text("no.such.key")).isEqualTo("!no.such.key!");
        assertThat(zh.text("no.such.key", "x")).isEqualTo("!no.such.key!");
    }

    @Test
    void namesAreReadInTheLanguageOfTheReader() {
        var problem = Problem.of(
                Severity.BLOCKER,
                "room-overlap",
                Where.NOWHERE,
                Name.of("Opening", "开幕式"),
                Name.of("Forum", ""),
                Name.of("Hall", "大厅"),
                "2021-09-23 10:00");

        assertThat(en.text(problem))
                .contains("Opening", "Forum", "Hall", "23 September 2021, 10:00")
                .doesNotContain("开幕式");
        assertThat(zh.text(problem))
                .contains("开幕式", "Forum", "大厅", "2021年9月23日 10:00")
                .doesNotContain("Opening");
    }

    @Test
    void aLabelSaysWhatItsChangeDid() {
        var label = Label.of("change.assign-booth", "A101");

        assertThat(en.text(label)).isEqualTo("Assign booth A101");
        assertThat(zh.text(label)).contains("A101");
    }

    @Test
    void aLabelWithinALabelIsReadInTheLanguageOfTheReader() {
        var door = Label.of("change.add-elements", Label.of("thing.door"));
        var several = Label.of("change.add-elements", Label.of("thing.several", 1200));
        var stored = new Label(several.key(), List.copyOf(several.args()));

        assertThat(en.text(door)).isEqualTo("Add a door to the plan");
        assertThat(zh.text(door)).isEqualTo("在平面图上添加门");
        assertThat(en.text(stored)).isEqualTo("Add 1,200 things to the plan");
        assertThat(zh.text(stored)).isEqualTo("在平面图上添加 1200 个元素");
    }

    @Test
    void bracesAndApostrophesInWhatPeopleTypedStayAsTheyAre() {
        assertThat(en.text(Label.of("change.assign-booth", "{0} O'Neill's '{1}'")))
                .endsWith("{0} O'Neill's '{1}'");
    }

    @Test
    void aPlaceholderWithoutAnArgumentDoesNotFail() {
        assertThat(en.text("change.assign-booth", List.of())).startsWith("Assign booth");
    }

    @Test
    void theFallbackIsEnglishWhateverTheMachineSpeaks() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(Messages.of(Language.EN).text(Label.of("change.assign-booth", "A1")))
                    .isEqualTo("Assign booth A1");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @EnumSource(BoothKind.class)
    void everyKindOfBoothHasAWordInBothLanguages(BoothKind kind) {
        assertThat(en.text("booth-kind", kind)).doesNotStartWith("!");
        assertThat(zh.text("booth-kind", kind)).isNotEqualTo(en.text("booth-kind", kind));
    }

    @Test
    void aConstantOfSeveralWordsHasAKeyWithDashes() {
        assertThat(en.text("no-family", DoorKind.EMERGENCY_EXIT)).isEqualTo("!no-family.emergency-exit!");
        assertThat(en.text("booth-kind", BoothKind.RAW_SPACE)).isEqualTo("Raw space");
    }

    @ParameterizedTest
    @CsvSource({"zh, ZH", "zh-CN, ZH", "zh-TW, ZH", "zh-Hant-HK, ZH", "en, EN", "de, EN", "ja, EN", "und, EN"})
    void whoeverReadsChineseGetsChinese(String tag, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
    }

    @Test
    void theOtherLanguageOfTheOtherIsTheFirst() {
        assertThat(Arrays.stream(Language.values()))
                .allMatch(l -> l.other() != l && l.other().other() == l);
    }

    @Test
    void aNameThatIsMissingIsReadInTheOtherLanguage() {
        assertThat(zh.name(Name.of("Hall", ""))).isEqualTo("Hall");
        assertThat(en.name(Name.of("", "大厅"))).isEqualTo("大厅");
        assertThat(en.name(Name.NONE)).isEmpty();
    }

    @Test
    void figuresThatTravelAsWordsAreFormattedAsFigures() {
        var english = Messages.of(Language.EN);
        assertThat(english.text("plan-import.done", java.util.List.of("12000", "hall.dxf", "1")))
                .isEqualTo("hall.dxf is in the plan: 12,000 booths and 1 other element");
        assertThat(english.text("plan.venue-taken", java.util.List.of("1", "Center")))
                .startsWith("1 hall of Center");
        assertThat(english.text("plan-import.done", java.util.List.of("0", "007", "0")))
                .isEqualTo("007 is in the plan: no booths and nothing else");
    }

    @Test
    void momentsAreSaidAsTheReaderWritesThem() {
        var problem = Problem.of(
                Severity.WARNING,
                "outside-hours",
                Where.NOWHERE,
                Name.of("Forum", "论坛"),
                "2020-02-29 09:00",
                "2020-02-30 10:00");
        assertThat(Messages.of(Language.EN).text(problem))
                .isEqualTo("“Forum” runs from 29 February 2020, 09:00 to 2020-02-30 10:00, when the exhibition is not"
                        + " open. Move it into the opening hours.");
        assertThat(Messages.of(Language.ZH).text(problem)).contains("2020年2月29日 09:00");
    }
}
