package org.hallwright.publish.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.PlanFixture;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.pdf.PdfText;
import org.hallwright.publish.svg.PlanSvg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerNumbersTest {
    @TempDir
    Path folder;

    private List<String> pages(List<Entry> entries, PaperLanguage language) {
        var file = folder.resolve("plan.pdf");
        PlanPaper.write(ExhibitionState.of(entries), file, PlanPaper.Options.of(ProgrammePaperTest.in(language)));
        return PdfText.pages(file);
    }

    @Test
    void everyBoothThatWasNumberedAnewIsListedWithAllItsEarlierNumbers() {
        var entries = new ArrayList<>(PlanFixture.entries());
        entries.add(PlanFixture.booth("B1", 43, 30).renumbered("B2").renumbered("B3"));
        assertThat(pages(entries, PaperLanguage.EN))
                .hasSize(2)
                .last()
                .asString()
                .contains("Former booth numbers", "Revision A", "Hall A", "B3", "formerly B1, B2")
                .doesNotContain("A10");
        assertThat(pages(entries, PaperLanguage.ZH)).last().asString().contains("原 B1, B2", "A馆", "原展位号");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-02T15:59:59Z, 2, true", "2026-06-02T16:00:00Z, 1, false"})
    void theyArePrintedUntilTheLastDayIsOverWhereTheExhibitionIs(Instant printed, int pages, boolean formerly) {
        var last = LocalDate.of(2026, 6, 2);
        var entries = new ArrayList<>(PlanFixture.entries());
        entries.removeIf(Exhibition.class::isInstance);
        entries.add(Exhibition.titled("E", Name.of("Fair", "展"), last.minusDays(4), last));
        entries.add(PlanFixture.booth("B1", 43, 30).renumbered("B2"));
        var file = folder.resolve("dated.pdf");
        var paper = new PaperOptions(PaperLanguage.ZH, printed);
        PlanPaper.write(ExhibitionState.of(entries), file, PlanPaper.Options.of(paper));
        assertThat(PdfText.pages(file)).hasSize(pages).first().asString().contains("B2");
        assertThat(String.join("", PdfText.pages(file)).contains("原 B1")).isEqualTo(formerly);
        var svg = folder.resolve("dated.svg");
        PlanSvg.write(ExhibitionState.of(entries), PlanFixture.HALL, svg, paper, PlanLook.print(), frame -> "");
        assertThat(svg).content().contains("B2");
        assertThat(contentOf(svg.toFile()).contains("原 B1")).isEqualTo(formerly);
    }

    @Test
    void aPlanOfFirstNumbersHasNoSuchPage() {
        assertThat(pages(PlanFixture.entries(), PaperLanguage.EN)).hasSize(1);
    }

    @Test
    void aLongListGoesOnOnFurtherPagesAndLosesNothing() {
        var entries = new ArrayList<Entry>();
        entries.add(Hall.rectangular(PlanFixture.HALL, "A", Name.of("Hall A", ""), 60, 40));
        entries.add(Hall.rectangular(new Id<>("b"), "B", Name.of("Hall B", ""), 60, 40));
        IntStream.range(0, 400)
                .forEach(i -> entries.add(
                        PlanFixture.booth("Q" + i + "q", i % 20 * 3, i / 20 * 2).renumbered("N" + i)));
        var list = String.join("\n", pages(entries, PaperLanguage.EN).subList(2, 5));
        IntStream.range(0, 400).forEach(i -> assertThat(list).contains("formerly Q" + i + "q"));
        assertThat(list).doesNotContain("Hall B");
    }

    @Test
    void onTheDrawingTheNumberStandsWhereThereIsRoom() {
        var entries = new ArrayList<>(PlanFixture.entries());
        entries.add(PlanFixture.booth("B1", 43, 30).renumbered("B2"));
        assertThat(pages(entries, PaperLanguage.ZH).getFirst()).contains("B2", "原 B1");
    }
}
