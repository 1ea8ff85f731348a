package org.hallwright.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class TextLinesTest {
    private static final ToDoubleFunction<String> LETTERS =
            t -> t.codePoints().map(c -> TextPieces.isWide(c) ? 2 : 1).sum();

    @Test
    void breaksBetweenWords() {
        assertThat(TextLines.of("Opening ceremony and summit forum", 16, LETTERS))
                .containsExactly("Opening ceremony", "and summit forum");
    }

    @Test
    void aWordThatIsTooLongIsCutIntoLines() {
        assertThat(TextLines.of("Donaudampfschifffahrt", 8, LETTERS)).containsExactly("Donaudam", "pfschiff", "fahrt");
    }

    @Test
    void aWordThatIsTooLongIsShortenedWhereItMustNotBreak() {
        assertThat(TextLines.shortened("Die Donaudampfschifffahrt heute", 8, LETTERS))
                .isEqualTo("Die Donauda… heute");
        assertThat(TextLines.shortened("Die Fahrt heute", 8, LETTERS)).isEqualTo("Die Fahrt heute");
        assertThat(TextLines.shortened("中国国际展览", 4, LETTERS)).isEqualTo("中国国际展览");
    }

    @Test
    void theLastAllowedLineEndsWithAnEllipsisWhereMoreFollows() {
        assertThat(TextLines.atMost(2, "one two three four five", 9, LETTERS)).containsExactly("one two", "three fo…");
    }

    @Test
    void whatFitsIsNotCut() {
        assertThat(TextLines.cut("A101", 4, LETTERS)).isEqualTo("A101");
        assertThat(TextLines.cut("A101", 3, LETTERS)).isEqualTo("A1…");
        assertThat(TextLines.cut("A101", 1, LETTERS)).isEmpty();
    }

    @Test
    void noLineIsEverWiderThanAllowedAndNoLetterIsLost() {
        var random = new Random(11);
        for (var i = 0; i < 500; i++) {
            var text = text(random);
            var width = 2 + random.nextInt(20);
            var lines = TextLines.of(text, width, LETTERS);
            assertThat(lines)
                    .allSatisfy(l -> assertThat(LETTERS.applyAsDouble(l)).isLessThanOrEqualTo(width));
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    private static String text(Random random) {
        var alphabet = "ab cd  东北亚博览会（）ef";
        var text = new StringBuilder("x");
        for (var i = random.nextInt(40); i >= 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString().replace("（", "").replace("）", "").strip();
    }
}
