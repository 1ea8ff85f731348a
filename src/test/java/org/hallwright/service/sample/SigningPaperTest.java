package org.hallwright.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.signing.TablePlan;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.paper.PaperOptions;
import org.hallwright.publish.paper.SigningPaper;
import org.hallwright.publish.pdf.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The paper of E5's signings.
class SigningPaperTest {
    private static final ExhibitionState E5 = SampleWatch.state("E5");

    @TempDir
    Path folder;

    private List<String> pages(ExhibitionState state, PaperLanguage language) {
        var file = folder.resolve("signing.pdf");
        var printed =
                SigningPaper.write(state, file, new PaperOptions(language, Instant.parse("2024-08-01T08:00:00Z")));
        var pages = PdfText.pages(file);
        assertThat(printed.pages()).isEqualTo(pages.size());
        return pages;
    }

    @ParameterizedTest
    @EnumSource
    void eachBatchHasAPageWithAllThatIsSignedInIt(PaperLanguage language) {
        var pages = pages(E5, language);
        var batches = E5.all(Activity.class).stream()
                .mapToInt(a -> TablePlan.of(a, E5).batches().size())
                .sum();
        assertThat(pages).hasSize(batches);
        var all = String.join("\n", pages).replaceAll("\\s", "");
        for (var project : E5.all(Project.class)) {
            for (var party : project.parties()) {
                var name = language == PaperLanguage.ZH
                        ? party.signatory().zhFirst()
                        : party.signatory().enFirst();
                assertThat(all).contains(name.replaceAll("\\s", ""));
            }
        }
    }

    @Test
    void withoutSignsThePaperSaysSo() {
        assertThat(pages(ExhibitionState.EMPTY, PaperLanguage.EN))
                .hasSize(1)
                .first()
                .asString()
                .contains("No project is signed");
    }
}
