package org.hallwright.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.hallwright.domain.geometry.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where lines break and labels shrink, in Chinese, in Latin letters and in both.
class TextBreakingTest {
    private static final ToDoubleFunction<String> EM =
            t -> t.codePoints().mapToDouble(c -> TextPieces.isWide(c) ? 1 : 0.5).sum();
    private static final String[] WORDS = {
        "展",
        "会",
        "，",
        "。",
        "（",
        "）",
        "《",
        "》",
        "expo ",
        "Sci-tech ",
        "20,000 ",
        "m²",
        "、",
        "“",
        "”",
        " ",
        "a/b ",
        "𠮷",
        "：",
        "…"
    };

    private static String text(Random random) {
        var text = new StringBuilder();
        for (var i = 0; i < 1 + random.nextInt(40); i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString().strip();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第十三届中国—东北亚博览会 | 第,十,三,届,中,国—,东,北,亚,博,览,会",
                "《合作协议》签署 | 《合,作,协,议》,签,署",
                "state-of-the-art | state-,of-,the-,art",
                "Beijing/Mongolia area | Beijing/,Mongolia ,area",
                "A-12 booth | A-12 ,booth",
                "100%展示 | 100%,展,示",
                "Hall (west) | Hall ,(west)"
            })
    void aTextIsCutIntoPieces(String text, String pieces) {
        assertThat(TextPieces.of(text)).isEqualTo(List.of(pieces.split(",(?! )")));
    }

    @Test
    void piecesTogetherAreTheTextAndNoneBeginsOrEndsWrongly() {
        var random = new Random(2);
        for (var i = 0; i < 2_000; i++) {
            var text = text(random);
            var pieces = TextPieces.of(text);
            assertThat(String.join("", pieces)).isEqualTo(text);
            for (var n = 1; n < pieces.size(); n++) {
                assertThat("，。、：）》”…".contains(pieces.get(n).substring(0, 1)))
                        .as(text)
                        .isFalse();
                assertThat("（《“"
                                .indexOf(pieces.get(n - 1)
                                        .charAt(pieces.get(n - 1).length() - 1)))
                        .as(text)
                        .isNegative();
            }
        }
    }

    @Test
    void linesHoldAllWordsAndNoneIsTooWide() {
        var random = new Random(3);
        for (var i = 0; i < 2_000; i++) {
            var text = text(random);
            var width = 1 + random.nextInt(20);
            var lines = TextLines.of(text, width, EM);
            assertThat(bare(String.join("", lines))).isEqualTo(bare(text));
            assertThat(lines).allMatch(l -> EM.applyAsDouble(l) <= width).noneMatch(String::isBlank);
        }
    }

    @Test
    void cuttingNeverSplitsALetterAndAlwaysSaysThatItCut() {
        var random = new Random(4);
        for (var i = 0; i < 2_000; i++) {
            var text = text(random);
            var width = random.nextInt(12);
            var cut = TextLines.cut(text, width, EM);
            assertThat(EM.applyAsDouble(cut)).isLessThanOrEqualTo(width);
            assertThat(cut.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
            assertThat(cut.equals(text) || cut.isEmpty() || cut.endsWith("…")).isTrue();
        }
    }

    @Test
    void paragraphsStayApartAndEmptyTextsHaveNoLines() {
        assertThat(TextLines.of("one\ntwo three", 30, EM)).containsExactly("one", "two three");
        assertThat(TextLines.of("", 30, EM)).isEmpty();
        assertThat(TextLines.of("  \n ", 30, EM)).isEmpty();
        assertThat(TextLines.atMost(0, "one two", 2, EM)).isEmpty();
        assertThat(TextLines.atMost(3, "one", 30, EM)).containsExactly("one");
    }

    @Test
    void theLastLineThatIsAllowedShowsThatMoreFollows() {
        var lines = TextLines.atMost(2, "第十三届中国东北亚博览会开幕式", 6, EM);
        assertThat(lines).containsExactly("第十三届中国", "东北亚博览…");
    }

    @Test
    void aBreakIntoMoreLinesIsOfferedOnlyWhereItIsNarrower() {
        var breaks = LabelFit.breaks("New Energy Data Systems", 4, EM);
        assertThat(breaks).extracting(b -> b.lines().size()).isSorted();
        for (var i = 1; i < breaks.size(); i++) {
            assertThat(breaks.get(i).widest()).isLessThan(breaks.get(i - 1).widest());
        }
        assertThat(LabelFit.breaks("Reconstruction", 4, EM)).hasSize(1);
    }

    @Test
    void chineseNamesAreBrokenIntoEvenLines() {
        var fit = LabelFit.into(new LabelFit.Box(4.2, 4, 0.5, 1, 3), "长春松吉数据系统", EM)
                .orElseThrow();
        assertThat(fit.lines()).containsExactly("长春松吉", "数据系统");
        assertThat(fit.size()).isEqualTo(1);
    }

    @Test
    void fewLinesArePreferredWhereMoreGainNothing() {
        var fit = LabelFit.into(new LabelFit.Box(40, 40, 1, 2, 3), "New Energy", EM)
                .orElseThrow();
        assertThat(fit.lines()).containsExactly("New Energy");
    }

    @Test
    void aLabelIsWholeOrCutOrNotThere() {
        var random = new Random(9);
        for (var i = 0; i < 2_000; i++) {
            var text = text(random);
            var box = new LabelFit.Box(random.nextDouble() * 15, random.nextDouble() * 8, 1, 3, 1 + random.nextInt(3));
            LabelFit.into(box, text, EM).ifPresent(fit -> {
                var shown = bare(String.join("", fit.lines()));
                assertThat(shown.equals(bare(text)) || shown.endsWith("…"))
                        .as(text)
                        .isTrue();
            });
        }
    }

    @Test
    void aFitterForgetsTheLettersOfAnotherSurface() {
        var narrow = new RecordingSurface(Bounds.ofSize(1, 1), 1);
        var fitter = new LabelFitter();
        var box = new LabelFit.Box(5, 3, 1, 3, 1);
        assertThat(fitter.whole("A101", false, box))
                .as("without a surface nothing has a width")
                .isPresent();
        assertThat(fitter.on(narrow).whole("Reconstruction", false, box)).isEmpty();
        assertThat(fitter.on(narrow).fit("Reconstruction", false, box))
                .hasValueSatisfying(f -> assertThat(f.lines().getFirst()).endsWith("…"));
        assertThat(fitter.fit(" ", false, box)).isEmpty();
        assertThat(fitter.fit("A", false, new LabelFit.Box(0, 3, 1, 3, 1))).isEmpty();
        assertThat(fitter.fit("A", false, new LabelFit.Box(3, 0.9, 1, 3, 1))).isEmpty();
    }
}
