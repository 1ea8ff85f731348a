package org.hallwright.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Collectors;
import org.hallwright.publish.pdf.PaperFonts.Face;
import org.hallwright.publish.pdf.PaperFonts.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperFontsTest {
    private static final PaperFonts FONTS = new PaperFonts();

    @AfterAll
    static void close() {
        FONTS.close();
    }

    private static String shown(String text) {
        return FONTS.runs(text, false).stream().map(Run::text).collect(Collectors.joining());
    }

    private static String faces(String text, boolean bold) {
        return FONTS.runs(text, bold).stream()
                .map(r -> r.face() + ":" + r.text())
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "展位A101号 # HAN:展位|REGULAR:A101|HAN:号",
                "“展位” # HAN:“展位”",
                "“Booth” # REGULAR:“Booth”",
                "中国—东北亚 # HAN:中国—东北亚",
                "A—B # REGULAR:A—B",
                "Монгол улс # REGULAR:Монгол улс",
                "Өвөрмөц ₮500 # REGULAR:Өвөрмөц ₮500"
            })
    void aTextIsSetInTheFontsThatHaveItsLetters(String text, String runs) {
        assertThat(faces(text, false)).isEqualTo(runs);
    }

    @Test
    void boldHanIsMadeHeavySinceItsFontHasNoBold() {
        var runs = FONTS.runs("展位 Booth 馆", true);
        assertThat(runs).extracting(Run::face).containsExactly(Face.HAN, Face.BOLD, Face.HAN);
        assertThat(runs).extracting(Run::heavy).containsExactly(true, false, true);
        assertThat(FONTS.runs("展位", false)).noneMatch(Run::heavy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u00A0b", "a\tb", "a\nb", "a\u3000b", "a\u2003b"})
    void everyKindOfSpaceIsOne(String text) {
        assertThat(shown(text)).isEqualTo("a b");
    }

    @Test
    void lettersThatAreMadeOfTwoAreOneAndWhatIsUnseenIsLeftOut() {
        assertThat(shown("e\u0301")).isEqualTo("é");
        assertThat(shown("a\u200B\u200E\uFEFF\u0007b")).isEqualTo("ab");
        assertThat(shown("😀")).isEqualTo("?");
        assertThat(FONTS.runs("", false)).isEmpty();
        assertThat(FONTS.width("", true)).isZero();
    }

    @Test
    void noKnownLetterIsLostAndWidthsAddUp() {
        var random = new Random(41);
        var letters = "展位馆东北亚ABCxyz 019，。（）ДЖ한국かな—·";
        for (var i = 0; i < 500; i++) {
            var text = new StringBuilder();
            for (var n = 0; n < 1 + random.nextInt(20); n++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(shown(text.toString())).isEqualTo(text.toString());
            for (var bold : new boolean[] {true, false}) {
                var runs = FONTS.runs(text.toString(), bold).stream()
                        .mapToDouble(r -> FONTS.width(r.text(), bold))
                        .sum();
                assertThat(FONTS.width(text.toString(), bold)).isCloseTo(runs, within(0.3));
                assertThat(FONTS.width(text.toString(), bold))
                        .isGreaterThan(0.2 * text.length())
                        .isLessThan(1.2 * text.length());
            }
        }
    }

    @Test
    void aChineseCharacterIsAsWideAsHigh() {
        for (var c : "中国东北亚博览会展位馆".split("")) {
            assertThat(FONTS.width(c, false)).isCloseTo(1, within(0.05));
            assertThat(FONTS.width(c, true)).isEqualTo(FONTS.width(c, false));
        }
    }
}
