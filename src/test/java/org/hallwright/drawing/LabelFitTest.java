package org.hallwright.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class LabelFitTest {
    private static final ToDoubleFunction<String> EM = t ->
            t.codePoints().mapToDouble(c -> TextPieces.isWide(c) ? 1 : 0.55).sum();

    private static final String[] TEXTS = {
        "A101", "Ruifeng New Energy Vehicles", "长春松吉数据系统有限公司", "恒泽风电设备 Hengze Wind Power Equipment", "Монгол ноос", "Li"
    };

    @Test
    void aShortTextTakesTheLargestLetters() {
        var fit = LabelFit.into(new LabelFit.Box(30, 20, 1, 4, 3), "A101", EM).orElseThrow();
        assertThat(fit.size()).isEqualTo(4);
        assertThat(fit.lines()).containsExactly("A101");
    }

    @Test
    void aLongNameIsBrokenEvenlyInsteadOfMadeSmall() {
        var fit = LabelFit.into(new LabelFit.Box(10, 10, 0.5, 3, 3), "Ruifeng New Energy", EM)
                .orElseThrow();
        assertThat(fit.lines()).containsExactly("Ruifeng", "New", "Energy");
    }

    @Test
    void whatDoesNotFitIsCutWithAnEllipsisAndNeverInsideAWordThatFits() {
        var fit = LabelFit.into(new LabelFit.Box(5.5, 2.6, 1, 3, 3), "Resettlement and Reconstruction", EM)
                .orElseThrow();
        assertThat(fit.lines()).containsExactly("Resettlem…");
    }

    @Test
    void whereNothingReadableWouldBeLeftThereIsNoLabel() {
        assertThat(LabelFit.into(new LabelFit.Box(1, 1, 1, 3, 3), "Resettlement", EM))
                .isEmpty();
        assertThat(LabelFit.into(new LabelFit.Box(10, 0.5, 1, 3, 3), "A101", EM))
                .isEmpty();
    }

    @Test
    void ofACutNameSevenLettersOrTwoCharactersMustBeLeft() {
        ToDoubleFunction<String> wide = text -> text.codePoints()
                .mapToDouble(c -> TextPieces.isWide(c) ? 1 : 0.7)
                .sum();
        assertThat(LabelFit.into(new LabelFit.Box(5.6, 1.2, 1, 3, 1), "Zhongshan", wide))
                .hasValueSatisfying(fit -> assertThat(fit.lines()).containsExactly("Zhongsh…"));
        assertThat(LabelFit.into(new LabelFit.Box(4.9, 1.2, 1, 3, 1), "Zhongshan", wide))
                .isEmpty();
        assertThat(LabelFit.into(new LabelFit.Box(3.5, 1.2, 1, 3, 1), "泽禾生物医药", wide))
                .hasValueSatisfying(fit -> assertThat(fit.lines()).containsExactly("泽禾…"));
    }

    @Test
    void neverIsALabelLargerThanItsBox() {
        var random = new Random(5);
        for (var i = 0; i < 3_000; i++) {
            var box = new LabelFit.Box(random.nextDouble() * 30, random.nextDouble() * 20, 1, 4, 1 + random.nextInt(4));
            LabelFit.into(box, TEXTS[random.nextInt(TEXTS.length)], EM).ifPresent(fit -> {
                assertThat(fit.lines()).hasSizeBetween(1, box.mostLines());
                assertThat(fit.size()).isBetween(box.least(), box.most());
                assertThat(fit.lines().size() * fit.size()).isLessThanOrEqualTo(box.height());
                assertThat(fit.lines())
                        .allSatisfy(line -> assertThat(EM.applyAsDouble(line) * fit.size())
                                .isLessThanOrEqualTo(box.width() + 1e-9));
            });
        }
    }

    @Test
    void theFitterGivesTheSameAsFittingAfresh() {
        var surface = new RecordingSurface(new org.hallwright.domain.geometry.Bounds(0, 0, 1, 1), 1);
        var fitter = new LabelFitter().on(surface);
        var box = new LabelFit.Box(12, 8, 1, 3, 3);
        for (var text : TEXTS) {
            var first = fitter.fit(text, true, box);
            assertThat(fitter.fit(text, true, box)).isEqualTo(first);
            assertThat(first).isEqualTo(LabelFit.into(box, text, t -> EM.applyAsDouble(t) * 1.02));
        }
    }
}
