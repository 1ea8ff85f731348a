package org.hallwright.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.SeatRow;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.paper.PaperOptions;
import org.hallwright.publish.paper.guests.GuestPaper;
import org.hallwright.publish.pdf.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The lists of E5's and E3's guests.
class GuestPaperTest {
    @TempDir
    Path folder;

    private String printed(ExhibitionState state, PaperLanguage language) {
        var file = folder.resolve("guests.pdf");
        GuestPaper.write(state, file, new PaperOptions(language, Instant.parse("2024-08-01T08:00:00Z")));
        return PdfText.whole(file).replaceAll("\\s", "");
    }

    @ParameterizedTest
    @EnumSource
    void everyMemberOfADelegationIsOnThePaper(PaperLanguage language) {
        var state = SampleWatch.state("E5");
        var text = printed(state, language);
        for (var guest : state.all(Guest.class)) {
            if (guest.delegation() != null) {
                var name = language == PaperLanguage.ZH
                        ? guest.name().zhFirst()
                        : guest.name().enFirst();
                assertThat(text).contains(name.replaceAll("\\s", ""));
            }
        }
        for (var delegation : state.all(Delegation.class)) {
            assertThat(text).contains(delegation.hotel().replaceAll("\\s", ""));
        }
    }

    @Test
    void whoSendsAVideoIsIntroducedAsThat() {
        assertThat(printed(SampleWatch.state("E3"), PaperLanguage.EN)).contains("Recordedvideo", "Letter");
        assertThat(printed(ExhibitionState.EMPTY, PaperLanguage.EN)).contains("Thereisnoguestyet");
    }

    @Test
    void theFirstSitsInTheMiddleAndTheSecondAtTheFirstsLeftHand() {
        assertThat(SeatRow.seen(List.of(1, 2, 3, 4, 5))).containsExactly(5, 3, 1, 2, 4);
        assertThat(SeatRow.rows(List.of(1, 2, 3, 4), 3)).containsExactly(List.of(3, 1, 2), List.of(4));
    }
}
