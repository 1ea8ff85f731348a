package org.hallwright.exchange.schedule.parsed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One</p><p>Two</p>|One\\n\\nTwo",
                "<p>One <br/>\\n  two<BR>three</p>|One\\ntwo\\nthree",
                "<P>One</P>\\n\\n\\n<div>Two</div>\\n<h2>Three</h2>Four|One\\n\\nTwo\\n\\nThree\\n\\nFour",
                "<ul>\\n<li>A</li>\\n<li class='x'>B</li></ul>after|• A\\n• B\\n\\nafter",
                "<p>a\\r\\nb \\t\\n c</p>|a b c",
                "<p>x <link rel='y'>z</p>|x z",
                "<b>bold</b> and <a href='https://example.org/?a=1&amp;b=2'>a link</a>|bold and a link",
                "<p>2 < 3 and &lt;b&gt; is no tag</p>|2 < 3 and <b> is no tag",
                "<p>&amp;lt; stays as it was written</p>|&lt; stays as it was written",
                "<p>left<p>open|leftopen",
                "<p>ends in a tag <br|ends in a tag <br",
                "<br>|''",
            })
    void markupIsTakenOut(String marked, String plain) {
        assertThat(PlainText.of(lines(marked))).isEqualTo(lines(plain));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a</p><script>alert('<p>b</p>')</script><p>c</p>|a\\n\\nc",
                "<p>a</p><STYLE type='x'>p { color: red }\\n</style>c|a\\n\\nc",
                "<p>a</p><script>never closed|a\\n\\nnever closed",
            })
    void whatIsNotForReadersIsLeftOut(String marked, String plain) {
        assertThat(PlainText.of(lines(marked))).isEqualTo(lines(plain));
    }

    @Test
    void textWithoutMarkupStaysAsItIs() {
        assertThat(PlainText.of(" a < b,\r\n\r\n\r\n  c &amp; d > e ")).isEqualTo("a < b,\n\n\n  c &amp; d > e");
    }

    @Test
    void longTextIsReadInOneWalk() {
        assertThat(PlainText.of("<p>a &lt; b</p>\n".repeat(50_000))).hasSize(50_000 * 7 - 2);
    }

    private static String lines(String written) {
        return written.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }
}
