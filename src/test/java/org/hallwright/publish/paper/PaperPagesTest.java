package org.hallwright.publish.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Batch;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.sheet.PlanFixture;
import org.hallwright.drawing.schedule.ScheduleFixture;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.PrintedFile;
import org.hallwright.publish.pdf.PdfBoxes;
import org.hallwright.publish.pdf.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every paper in every language: what stands on it, and that nothing reaches over its edge.
class PaperPagesTest {
    @TempDir
    Path folder;

    private interface Paper {
        PrintedFile write(ExhibitionState state, Path file, PaperOptions options);
    }

    private enum Kind {
        PROGRAMME(ProgrammePaper::write),
        DOORS(DoorSheets::write),
        GRID(SchedulePaper::write),
        PLAN((state, file, options) -> PlanPaper.write(state, file, PlanPaper.Options.of(options)));

        private final Paper paper;

        Kind(Paper paper) {
            this.paper = paper;
        }
    }

    static Stream<Arguments> papers() {
        return Stream.of(Kind.values())
                .flatMap(k -> Stream.of(PaperLanguage.values()).map(l -> Arguments.of(k, l)));
    }

    private static final Exhibition SHOW = new Exhibition(
            new Id<>("show"),
            "E3",
            Name.of("Thirteenth China Northeast Asia Expo", "第十三届中国—东北亚博览会"),
            Name.NONE,
            Name.of("Changchun International Conference and Exhibition Center", "长春国际会展中心"),
            Name.of("Changchun", "长春"),
            LocalDate.of(2021, 9, 23),
            LocalDate.of(2021, 9, 27),
            "",
            70_000,
            Batch.NONE,
            false,
            false,
            false,
            List.of(),
            "C",
            "",
            true);

    /// A plan and a crowded programme with names that fill their lines.
    private static ExhibitionState full() {
        var entries = new ArrayList<Entry>();
        entries.add(SHOW);
        Stream.concat(PlanFixture.entries().stream(), ScheduleFixture.entries().stream())
                .filter(e -> !(e instanceof Exhibition))
                .forEach(entries::add);
        for (var i = 0; i < 30; i++) {
            var title = Name.of(
                    "Conference number " + i
                            + " on economic and trade co-operation, logistics and connectivity in Northeast Asia",
                    "第" + i + "场东北亚经贸合作与物流互联互通国际会议暨企业家圆桌论坛（视频连线）");
            var start = ScheduleFixture.DAY.plusDays(i % 4).atTime(8 + i % 9, 0);
            entries.add(Activity.titled(
                    new Id<>("c" + i),
                    title,
                    ActivityKind.CONFERENCE,
                    When.of(start, Duration.ofMinutes(50)),
                    List.of(ScheduleFixture.room(i % 3))));
        }
        return ExhibitionState.of(entries);
    }

    private static PaperOptions in(PaperLanguage language) {
        return new PaperOptions(language, Instant.parse("2021-09-01T20:00:00Z"));
    }

    private Path print(Kind kind, ExhibitionState state, PaperLanguage language) {
        var file = folder.resolve(kind + ".pdf");
        var printed = kind.paper.write(state, file, in(language));
        assertThat(printed.pages()).isEqualTo(PdfBoxes.pages(file).size());
        return file;
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noLetterStandsOutsideThePageNorInItsOutermostMargin(Kind kind, PaperLanguage language) {
        var file = print(kind, full(), language);
        var pages = PdfBoxes.pages(file);
        for (var page = 1; page <= pages.size(); page++) {
            var inner = pages.get(page - 1).grownBy(-14);
            assertThat(PdfBoxes.letters(file, page))
                    .isNotEmpty()
                    .allSatisfy(box ->
                            assertThat(inner.contains(box)).as(box.toString()).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPaperSpeaksItsLanguageAndNoOther(Kind kind, PaperLanguage language) {
        var file = print(kind, full(), language);
        var text = PdfText.whole(file);
        var chinese = text.contains("第十三届中国—东北亚博览会");
        var english = text.contains("ThirteenthChinaNortheastAsiaExpo");
        assertThat(chinese).isEqualTo(language != PaperLanguage.EN);
        assertThat(english)
                .isEqualTo(language == PaperLanguage.EN
                        || language == PaperLanguage.BOTH && (kind == Kind.PLAN || kind == Kind.PROGRAMME));
        var tag = PdfText.read(file, d -> d.getDocumentCatalog().getLanguage());
        assertThat(tag).isEqualTo(language == PaperLanguage.EN ? "en" : "zh-CN");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aSampleSaysThatItIsOneOnEveryPage(Kind kind) {
        var pages = PdfText.pages(print(kind, full(), PaperLanguage.EN));
        assertThat(pages).allSatisfy(p -> assertThat(p).contains("Sample material"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void withoutAnythingToPrintThereIsOnePageThatSaysSo(Kind kind) {
        var pages = PdfText.pages(print(kind, ExhibitionState.of(List.of(SHOW)), PaperLanguage.ZH));
        assertThat(pages).singleElement().satisfies(p -> assertThat(p).contains("第十三届"));
    }

    @Test
    void theTitleBlockSaysWhoseWhereWhenAndWhichRevision() {
        var text = PdfText.whole(print(Kind.PLAN, full(), PaperLanguage.EN));
        assertThat(text)
                .contains(
                        "ThirteenthChinaNortheastAsiaExpo",
                        "23September2021–27September2021",
                        "2September2021",
                        "Scale",
                        "HallA")
                .contains("ChangchunInternationalConferenceandExhibitionCenter", "20booths,bootharea180m²");
        assertThat(text).containsPattern("Revision.*CDraft·2September2021|CDraft·2September2021");
    }

    @Test
    void aPublishedPlanSaysSoAndOnWhichDayWhereverTheExhibitionIs() {
        var at = Instant.parse("2021-08-31T18:00:00Z");
        var revision = new Revision(
                new Id<>("r"),
                "D",
                "",
                Revision.State.PUBLISHED,
                List.of(new Revision.Step(Revision.State.PUBLISHED, at, "Li")),
                new Id<>("s"));
        var entries = new ArrayList<Entry>(full().entries());
        entries.add(revision);
        var text = PdfText.whole(print(Kind.PLAN, ExhibitionState.of(entries), PaperLanguage.EN));
        assertThat(text).contains("DPublished·1September2021");
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void aPlanFitsOnEverySizeOfPaper(PageSize size) {
        var file = folder.resolve("plan.pdf");
        for (var by : ColourBy.values()) {
            PlanPaper.write(
                    full(),
                    file,
                    PlanPaper.Options.of(in(PaperLanguage.BOTH)).on(size).colouredBy(by));
            var page = PdfBoxes.pages(file).getFirst();
            assertThat(page.width()).isBetween(size.height() - 0.1, size.height() + 0.1);
            assertThat(PdfBoxes.letters(file, 1))
                    .allMatch(box -> page.grownBy(-14).contains(box));
        }
    }

    @Test
    void whoTakesPartStandsWithOfficeAndModeInTheSignsOfTheLanguage() {
        var envoy = new Guest(
                new Id<>("envoy"),
                Name.of("Batbold", "巴特宝勒德"),
                Name.of("Ambassador", "大使"),
                Name.NONE,
                1,
                "MN",
                Sector.OTHER,
                PresenceMode.IN_PERSON,
                null,
                "",
                List.of());
        var entries = ScheduleFixture.entries();
        entries.add(envoy);
        entries.add(ScheduleFixture.activity("greeting", "Greeting", "致辞", ScheduleFixture.DAY.atTime(16, 0), 20, 1)
                .withPeople(List.of(
                        new Participation(envoy.id(), Role.SPEAKER, PresenceMode.RECORDED_VIDEO),
                        Participation.speaker(new Id<>("guest-1")))));
        var state = ExhibitionState.of(entries);
        assertThat(PdfText.whole(print(Kind.PROGRAMME, state, PaperLanguage.ZH)))
                .contains("巴特宝勒德，大使（")
                .contains("；苏赫巴托");
        assertThat(PdfText.whole(print(Kind.PROGRAMME, state, PaperLanguage.EN)))
                .contains("Batbold,Ambassador(")
                .contains(";Sükhbaatar");
        assertThat(PdfText.whole(print(Kind.DOORS, state, PaperLanguage.ZH))).contains("巴特宝勒德、苏赫巴托");
    }

    @Test
    void aDraftIsToBeConfirmedAndWhatIsInternalIsOnNoPaper() {
        var entries = ScheduleFixture.entries();
        var draft =
                ScheduleFixture.activity("draft", "Evening reception", "晚宴", ScheduleFixture.DAY.atTime(18, 0), 60, 1);
        entries.add(draft.entitled(draft.title(), draft.kind(), ActivityState.DRAFT));
        entries.add(new Activity(
                new Id<>("secret"),
                Name.of("Rehearsal", "彩排"),
                ActivityKind.OTHER,
                ActivityState.CONFIRMED,
                When.of(ScheduleFixture.DAY.atTime(7, 0), Duration.ofHours(1)),
                List.of(ScheduleFixture.room(0)),
                null,
                List.of(),
                List.of(),
                null,
                null,
                0,
                0,
                true,
                List.of(),
                null));
        var state = ExhibitionState.of(entries);
        assertThat(PdfText.whole(print(Kind.PROGRAMME, state, PaperLanguage.EN)))
                .contains("tobeconfirmed", "Roomtobeannounced");
        for (var kind : List.of(Kind.PROGRAMME, Kind.DOORS, Kind.GRID)) {
            assertThat(PdfText.whole(print(kind, state, PaperLanguage.EN)))
                    .contains("Eveningreception")
                    .doesNotContain("Rehearsal");
        }
    }

    @Test
    void printingTwiceGivesTheSameFile() {
        for (var kind : Kind.values()) {
            var one = print(kind, full(), PaperLanguage.BOTH);
            var again = folder.resolve("again.pdf");
            kind.paper.write(full(), again, in(PaperLanguage.BOTH));
            assertThat(again).hasSameBinaryContentAs(one);
        }
    }
}
