package org.hallwright.domain.roster.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void whatIsPutInLeftOutExchangedOrSwappedIsOne() {
        assertThat(Letters.differing("hanxing", "hanxing", 2)).isZero();
        assertThat(Letters.differing("hanxing", "hangxing", 2)).isOne();
        assertThat(Letters.differing("hanxing", "haxing", 2)).isOne();
        assertThat(Letters.differing("hanxing", "hanxang", 2)).isOne();
        assertThat(Letters.differing("hanxing", "hnaxing", 2)).isOne();
        assertThat(Letters.differing("", "ab", 2)).isEqualTo(2);
        assertThat(Letters.differing("ab", "", 1)).isEqualTo(2);
    }

    /// Words of few letters begin and end alike in many ways, with swapped letters at the border among them.
    @Test
    void whatBeginsAndEndsAlikeChangesNothing() {
        var dice = new Random(7);
        for (var n = 0; n < 200_000; n++) {
            var one = word(dice);
            var other = word(dice);
            var most = dice.nextInt(4);

            assertThat(Letters.differing(one, other, most))
                    .as("%s and %s, at most %d", one, other, most)
                    .isEqualTo(Math.min(inFull(one, other), most + 1));
        }
    }

    private static String word(Random dice) {
        return dice.ints(dice.nextInt(9), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The whole table of optimal string alignment.
    private static int inFull(String one, String other) {
        var steps = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int least(int[][] steps, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var least = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + same);
        var isSwapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
