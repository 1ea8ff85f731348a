package org.hallwright.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameOrderTest {
    private static List<String> ordered(Language language, String... names) {
        var list = new ArrayList<>(List.of(names));
        list.sort(new NameOrder(language));
        return list;
    }

    @Test
    void chineseNamesFollowPinyin() {
        assertThat(ordered(Language.ZH, "郑州", "上海", "北京", "吉林", "长春")).containsExactly("北京", "长春", "吉林", "上海", "郑州");
    }

    @Test
    void chongqingStandsUnderCAndNotUnderZ() {
        assertThat(ordered(Language.ZH, "重工集团", "重庆机床", "大连港")).containsExactly("重庆机床", "大连港", "重工集团");
    }

    @Test
    void rareCharactersOfCompaniesStandWithTheirSound() {
        assertThat(ordered(Language.ZH, "鑫源", "昊天", "浙江", "广东")).containsExactly("广东", "昊天", "鑫源", "浙江");
    }

    @Test
    void caseAndAccentsDoNotTearEnglishNamesApart() {
        assertThat(ordered(Language.EN, "zeta", "Éclair", "alpha", "Delta"))
                .containsExactly("alpha", "Delta", "Éclair", "zeta");
    }

    @Test
    void nothingComesLast() {
        assertThat(ordered(Language.EN, "", "b", "a")).containsExactly("a", "b", "");
    }
}
