package org.hallwright.publish.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.schedule.ScheduleFixture;
import org.hallwright.exchange.schedule.ScheduleImport;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.pdf.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammePaperTest {
    private static final Path SCHEDULES = Path.of("../shared/data/schedules");

    @TempDir
    Path folder;

    static PaperOptions in(PaperLanguage language) {
        return new PaperOptions(language, Instant.parse("2021-09-01T08:00:00Z"));
    }

    private Path printed(ExhibitionState state, PaperLanguage language) {
        var file = folder.resolve("programme.pdf");
        var printed = ProgrammePaper.write(state, file, in(language));
        assertThat(printed.pages()).isEqualTo(PdfText.pages(file).size());
        assertThat(printed.bytes()).isEqualTo(file.toFile().length());
        return file;
    }

    private static int count(String text, String part) {
        return (int)
                Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    @Test
    void eachActivityStandsInItOnce() {
        var text = PdfText.whole(printed(ScheduleFixture.days(), PaperLanguage.EN));
        for (var title :
                new String[] {"Openingceremony", "Summitforum", "Signingofprojects", "Nightoflights", "Pressbreakfast"
                }) {
            assertThat(count(text, title)).as(title).isEqualTo(1);
        }
    }

    @Test
    void whatLastsForDaysStandsInItsSectionAndAtTheHeadOfEachDay() {
        var text = PdfText.whole(printed(ScheduleFixture.days(), PaperLanguage.EN));
        assertThat(count(text, "Artexhibition")).isEqualTo(3);
        assertThat(count(text, "Allday")).isEqualTo(2);
    }

    @Test
    void bothLanguagesStandSideBySide() {
        var text = PdfText.whole(printed(ScheduleFixture.days(), PaperLanguage.BOTH));
        assertThat(text)
                .contains("活动日程Programme", "开幕式", "Openingceremony", "2021年9月23日星期四", "Thursday,23September2021");
    }

    @Test
    void onePaperHasOneLanguage() {
        var text = PdfText.whole(printed(ScheduleFixture.days(), PaperLanguage.ZH));
        assertThat(text).contains("开幕式", "苏赫巴托").doesNotContain("Opening", "Programme");
    }

    @Test
    void whatIsInternalOrCancelledStaysOffIt() {
        var entries = ScheduleFixture.entries();
        var when = When.of(ScheduleFixture.DAY.atTime(12, 0), Duration.ofMinutes(30));
        var cancelled = Activity.titled(
                new Id<>("x1"), Name.of("Cancelled talk", ""), ActivityKind.OTHER, when, java.util.List.of());
        entries.add(cancelled.entitled(cancelled.title(), cancelled.kind(), ActivityState.CANCELLED));
        var text = PdfText.whole(printed(ExhibitionState.of(entries), PaperLanguage.EN));
        assertThat(text).doesNotContain("Cancelled");
    }

    @Test
    void anEmptyProgrammeSaysSo() {
        var file = printed(ExhibitionState.EMPTY, PaperLanguage.EN);
        assertThat(PdfText.pages(file))
                .singleElement()
                .satisfies(p -> assertThat(p).contains("No activity"));
    }

    @Test
    void aRealProgrammeOfHundredsHasEveryActivityOnceAndNumberedPages() {
        var source = SCHEDULES.resolve("fosdem-2013.pentabarf.xml");
        assumeThat(Files.exists(source)).as("real schedules are not here").isTrue();
        var exhibition = Exhibition.titled("F13", Name.of("FOSDEM 2013", ""), null, null);
        var state = ExhibitionState.of(java.util.List.of(exhibition));
        var read =
                state.apply(ScheduleImport.read(source, exhibition.id(), state).toChange());
        var file = printed(read, PaperLanguage.EN);
        var pages = PdfText.pages(file);
        assertThat(pages.getLast()).contains("Page " + pages.size() + " of " + pages.size());
        var times = pages.stream()
                .flatMap(String::lines)
                .filter(l -> l.matches("\\d\\d:\\d\\d–\\d\\d:\\d\\d.*"))
                .count();
        assertThat(times).isEqualTo(487);
        assertThat(read.count(Activity.class)).isEqualTo(487);
    }
}
