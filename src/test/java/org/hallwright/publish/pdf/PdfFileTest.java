package org.hallwright.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFileTest {
    private static final Instant PRINTED = Instant.parse("2021-09-01T08:00:00Z");

    @TempDir
    Path folder;

    private Path written(String name, String... lines) {
        var file = folder.resolve(name);
        try (var fonts = new PaperFonts();
                var pdf = new PdfFile(fonts, "标题 Title", "zh-CN", PRINTED)) {
            try (var page = pdf.page(595, 842)) {
                for (var i = 0; i < lines.length; i++) {
                    page.surface().text(lines[i], 50, 50 + 20 * i, TextStyle.of(11, Ink.BLACK));
                    page.surface()
                            .text(
                                    lines[i],
                                    50,
                                    400 + 20 * i,
                                    TextStyle.of(11, Ink.BLACK).inBold());
                }
            }
            assertThat(pdf.write(file)).isPositive();
        }
        return file;
    }

    @Test
    void allScriptsOfTheRegionCanBeReadBackFromOneLine() {
        var line = "中国 Opening 대한민국 日本かな Монгол Улс Өвөрмөц ё é ₮500 20 m²";
        var page = PdfText.pages(written("scripts.pdf", line)).getFirst();
        assertThat(page.lines().filter(l -> l.strip().equals(line))).hasSize(2);
    }

    @Test
    void aLetterThatNoFontHasBecomesAQuestionMarkAndControlsVanish() {
        var page = PdfText.pages(written("unknown.pdf", "a\uD83D\uDE00b\u0007c\u200Bd\te"))
                .getFirst();
        assertThat(page).contains("a?bcd e");
    }

    @Test
    void fontsAreEmbeddedAsSubsets() {
        var file = written("subset.pdf", "展位 Booth");
        var fonts = PdfText.read(
                file,
                document -> StreamSupport.stream(
                                document.getPage(0)
                                        .getResources()
                                        .getFontNames()
                                        .spliterator(),
                                false)
                        .map(name -> {
                            try {
                                return document.getPage(0).getResources().getFont(name);
                            } catch (IOException e) {
                                throw new java.io.UncheckedIOException(e);
                            }
                        })
                        .toList());
        assertThat(fonts).hasSize(3).allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).contains("+");
        });
        assertThat(file.toFile().length()).isLessThan(60_000);
    }

    @Test
    void itSaysItsTitleAndLanguageAndRunsNothing() {
        var file = written("about.pdf", "x");
        PdfText.read(file, document -> {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("标题 Title");
            assertThat(document.getDocumentInformation().getCreator()).isEqualTo("Hallwright");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8"))
                    .contains("标题 Title");
            return true;
        });
    }

    @Test
    void theSameContentGivesTheSameBytes() throws IOException {
        assertThat(written("one.pdf", "东北亚 Expo")).hasSameBinaryContentAs(written("two.pdf", "东北亚 Expo"));
        assertThat(Files.list(folder)).hasSize(2);
    }

    @Test
    void aPlanLiesUprightInItsWindow() {
        var file = folder.resolve("plan.pdf");
        try (var fonts = new PaperFonts();
                var pdf = new PdfFile(fonts, "Plan", "en", PRINTED)) {
            try (var page = pdf.page(400, 300)) {
                var window = new Bounds(100, 50, 300, 250);
                var plan = page.plan(window, new Bounds(0, 0, 20, 20), 10);
                assertThat(plan.visible()).isEqualTo(new Bounds(0, 0, 20, 20));
                assertThat(plan.pixel()).isEqualTo(0.1);
                plan.clip(plan.visible());
                plan.text("upper", 1, 19, TextStyle.of(1, Ink.BLACK));
                plan.text(
                        "lower",
                        10,
                        1,
                        TextStyle.of(1, Ink.BLACK.withOpacity(0.5)).rightAligned());
                plan.line(0, 0, 20, 20, new Stroke(Ink.BLACK, 0.1, 0.5));
                plan.fill(new Bounds(2, 2, 4, 4), Ink.of(0x00FF00));
                plan.unclip();
            }
            pdf.write(file);
        }
        assertThat(PdfText.pages(file).getFirst()).contains("upper", "lower");
    }

    @Test
    void widthsAreThoseOfTheLettersThatAreShown() {
        try (var fonts = new PaperFonts()) {
            assertThat(fonts.width("展位", false)).isBetween(1.9, 2.1);
            assertThat(fonts.width("展位Booth", false))
                    .isCloseTo(
                            fonts.width("展位", false) + fonts.width("Booth", false),
                            org.assertj.core.data.Offset.offset(1e-9));
            assertThat(fonts.width("Booth", true)).isGreaterThan(fonts.width("Booth", false));
            assertThat(fonts.runs("“展位”", false)).hasSize(1);
            assertThat(fonts.runs("“Booth”", false))
                    .singleElement()
                    .satisfies(r -> assertThat(r.heavy()).isFalse());
            assertThat(fonts.runs("展位 Booth", true))
                    .extracting(PaperFonts.Run::heavy)
                    .containsExactly(true, false);
        }
    }
}
