package org.hallwright.publish.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.sheet.PlanFixture;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.pdf.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
