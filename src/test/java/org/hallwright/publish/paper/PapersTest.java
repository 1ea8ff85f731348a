package org.hallwright.publish.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.look.ColourBy;
import org.hallwright.drawing.plan.sheet.PlanFixture;
import org.hallwright.drawing.schedule.ScheduleFixture;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.pdf.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {
    private static final PaperOptions ENGLISH = ProgrammePaperTest.in(PaperLanguage.EN);

    @TempDir
    Path folder;

    @Test
    void aPlanSaysWhoseItIsAndHowLarge() {
        var file = folder.resolve("plan.pdf");
        var printed = PlanPaper.write(PlanFixture.hall(), file, PlanPaper.Options.of(ENGLISH));
        assertThat(printed.pages()).isEqualTo(1);
        var text = String.join("", PdfText.pages(file));
        assertThat(text).contains("Spring fair & friends", "Hall A", "1 : 200", "Revision", "1 September 2021");
        assertThat(text)
                .contains("Available", "Confirmed", "Emergency exit", "20 booths, booth area 180 m²", "A10", "Songji");
    }

    @Test
    void theSheetLiesOrStandsAsTheHallDoes() {
        var lying = folder.resolve("lying.pdf");
        PlanPaper.write(PlanFixture.hall(), lying, PlanPaper.Options.of(ENGLISH));
        assertThat(PdfText.size(lying)[0]).isGreaterThan(PdfText.size(lying)[1]);
        var upright = folder.resolve("upright.pdf");
        var tall = ExhibitionState.of(
                java.util.List.of(Hall.rectangular(new Id<>("t"), "T", Name.of("Tall", "高馆"), 30, 80)));
        PlanPaper.write(tall, upright, PlanPaper.Options.of(ENGLISH).on(PageSize.A2));
        assertThat(PdfText.size(upright)[1]).isGreaterThan(PdfText.size(upright)[0]);
    }

    @Test
    void eachHallHasItsPageUnlessOneIsChosen() {
        var entries = PlanFixture.entries();
        entries.add(Hall.rectangular(new Id<>("hall-b"), "B", Name.of("Hall B", "B馆"), 50, 30));
        var state = ExhibitionState.of(entries);
        var file = folder.resolve("plan.pdf");
        assertThat(PlanPaper.write(state, file, PlanPaper.Options.of(ENGLISH)).pages())
                .isEqualTo(2);
        var one = PlanPaper.Options.of(ENGLISH).ofHall(new Id<>("hall-b")).colouredBy(ColourBy.KIND);
        assertThat(PlanPaper.write(state, file, one).pages()).isEqualTo(1);
        assertThat(String.join("", PdfText.pages(file))).contains("Hall B").doesNotContain("Hall A");
    }

    @Test
    void withoutAHallThePlanSaysSo() {
        var file = folder.resolve("plan.pdf");
        PlanPaper.write(ExhibitionState.EMPTY, file, PlanPaper.Options.of(ENGLISH));
        assertThat(PdfText.pages(file).getFirst()).contains("no hall");
    }

    @Test
    void theScaleIsOneThatRulersHaveAndTheHallFits() {
        var content = new org.hallwright.domain.geometry.Bounds(0, 0, 150, 90);
        var scale = Scale.fitting(content, 1100, 700);
        assertThat(scale.toString()).isEqualTo("1 : 400");
        assertThat(150 * scale.pointsPerMetre()).isLessThan(1100);
        assertThat(scale.barPart(200)).isEqualTo(5);
    }

    @Test
    void everyRoomHasADoorSheetForEachDayOnWhichItIsUsed() {
        var file = folder.resolve("doors.pdf");
        var printed = DoorSheets.write(ScheduleFixture.days(), file, ENGLISH);
        assertThat(printed.pages()).isEqualTo(4);
        var pages = PdfText.pages(file);
        assertThat(pages.get(0)).contains("Room 0", "Thursday, 23 September 2021", "Opening ceremony", "Summit forum");
        assertThat(pages.get(2)).contains("Room 1", "Friday, 24 September 2021", "Second day talk");
        assertThat(pages.get(3)).contains("Room 2", "Night of lights", "23:00", "01:30");
    }

    @Test
    void aFullDoorSheetGoesOnOnASecondPageAndLosesNothing() {
        var entries = ScheduleFixture.entries();
        IntStream.range(0, 40)
                .forEach(i -> entries.add(ScheduleFixture.activity(
                        "talk" + i, "Talk number " + i + " end", "报告" + i, ScheduleFixture.DAY.atTime(8, i), 20, 1)));
        var file = folder.resolve("doors.pdf");
        DoorSheets.write(ExhibitionState.of(entries), file, ProgrammePaperTest.in(PaperLanguage.BOTH));
        var text = PdfText.whole(file);
        IntStream.range(0, 40).forEach(i -> assertThat(text).contains("Talknumber" + i + "end", "报告" + i));
    }

    @Test
    void theGridOfADayHoldsEveryActivityOnceOnWholePages() {
        var entries = ScheduleFixture.entries();
        for (var i = 3; i < 20; i++) {
            entries.add(org.hallwright.domain.schedule.Room.of(
                    ScheduleFixture.room(i), Name.of("Room " + i, ""), null, 0, i));
            entries.add(
                    ScheduleFixture.activity("t" + i, "Talk" + i + "x", "", ScheduleFixture.DAY.atTime(10, 0), 60, i));
        }
        var file = folder.resolve("grid.pdf");
        var printed = SchedulePaper.write(ExhibitionState.of(entries), file, ENGLISH);
        assertThat(printed.pages()).isEqualTo(6);
        var pages = PdfText.pages(file);
        var days = String.join("", pages.subList(2, 6)).replaceAll("\\s", "");
        for (var i = 3; i < 20; i++) {
            assertThat(days.split("Talk" + i + "x", -1)).hasSize(2);
        }
        assertThat(days).contains("Roomtobeannounced", "Pressbreakfast");
    }

    @Test
    void theTimelineOfAllDaysComesBeforeTheirGridsAndAloneWhereThereAreNone() {
        var file = folder.resolve("grid.pdf");
        SchedulePaper.write(ScheduleFixture.days(), file, ENGLISH);
        assertThat(PdfText.pages(file).getFirst().replaceAll("\\s", ""))
                .contains("Artexhibition", "Openingceremony", "Seconddaytalk", "Sep2021");
        var lasting = ScheduleFixture.entries().stream()
                .filter(e -> !(e instanceof Activity a) || a.id().value().equals("month"))
                .toList();
        assertThat(SchedulePaper.write(ExhibitionState.of(lasting), file, ENGLISH)
                        .pages())
                .isEqualTo(1);
        assertThat(PdfText.whole(file)).contains("Artexhibition").doesNotContain("Noactivity");
    }

    @Test
    void aProgrammeOfOneDayNeedsNoTimelineOfDays() {
        var oneDay = ScheduleFixture.entries().stream()
                .filter(e -> !(e instanceof Activity a)
                        || a.id().value().equals("opening")
                        || a.id().value().equals("signing"))
                .toList();
        var file = folder.resolve("grid.pdf");
        assertThat(SchedulePaper.write(ExhibitionState.of(oneDay), file, ENGLISH)
                        .pages())
                .isEqualTo(1);
    }
}
