package org.hallwright.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOrderOfTheTradeTest {
    private final NameOrder english = new NameOrder(Language.EN);
    private final NameOrder chinese = new NameOrder(Language.ZH);

    @Test
    void chineseNamesComeByPinyin() {
        var provinces = List.of("安徽", "北京", "福建", "广东", "河北", "吉林", "辽宁", "内蒙古", "青海", "山东", "天津", "云南", "浙江");

        assertThat(sorted(provinces, chinese)).isEqualTo(provinces);
    }

    @ParameterizedTest
    @CsvSource({"虫草, 重庆火锅", "重庆火锅, 出版社", "新华, 鑫源", "鑫源, 信达", "盛世, 晟通", "睿智, 森林", "秋林, 邱氏", "月亮, 玥美", "玥美, 云南"})
    void rareCharactersThatCompaniesLikeAreWhereAReaderLooks(String earlier, String later) {
        assertThat(chinese.compare(earlier, later)).isNegative();
        assertThat(chinese.compare(later, earlier)).isPositive();
    }

    @Test
    void theOrderIsTheSameWhereverOneBegins() {
        var dice = new Random(201);
        var words =
                List.of("鑫", "晟", "睿", "北京", "重庆", "长春", "Acme", "acme", "3M", "丝路", "玥", "", "-", "Ωmega", "浩", "皓");
        for (var order : List.of(english, chinese)) {
            var expected = sorted(words, order);
            for (var run = 0; run < 50; run++) {
                var shuffled = new ArrayList<>(words);
                Collections.shuffle(shuffled, dice);
                assertThat(sorted(shuffled, order).stream().filter(w -> !w.isEmpty() && !w.equals("-")))
                        .containsExactlyElementsOf(expected.stream()
                                .filter(w -> !w.isEmpty() && !w.equals("-"))
                                .toList());
            }
            for (var a : words) {
                for (var b : words) {
                    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
                }
            }
        }
    }

    private static List<String> sorted(List<String> words, NameOrder order) {
        return words.stream().sorted(order).toList();
    }
}
