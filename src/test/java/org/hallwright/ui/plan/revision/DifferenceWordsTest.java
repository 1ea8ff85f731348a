package org.hallwright.ui.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.revision.PlanDifference;
import org.hallwright.domain.plan.revision.PlanDifference.Kind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceWordsTest {
    private static final Booth BOOTH = OpenHall.booth("A1", 10, 10);

    @TempDir
    private Path folder;

    private RevisionDesk desk;
    private DifferenceWords words;

    @BeforeEach
    void open() {
        desk = new RevisionDesk(folder, Language.EN);
        words = new DifferenceWords(desk.desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String line(Kind kind, Booth was, Booth is) {
        return line(new PlanDifference(kind, was, is, Name.NONE, Name.NONE));
    }

    private String line(PlanDifference d) {
        return String.join(" | ", words.kind(d), words.what(d), words.was(d), words.is(d));
    }

    @Test
    void eachKindSaysWhatItWasAndIs() {
        assertThat(line(Kind.ADDED, null, BOOTH)).isEqualTo("Added | A1 |  | 3 × 3 m");
        assertThat(line(Kind.REMOVED, BOOTH, null)).isEqualTo("Removed | A1 | 3 × 3 m | ");
        assertThat(line(Kind.MOVED, BOOTH, BOOTH.movedBy(2.5, 0)))
                .isEqualTo("Moved | A1 | x 10 m, y 10 m | x 12.5 m, y 10 m");
        assertThat(line(Kind.RESIZED, BOOTH, BOOTH.withFootprint(Footprint.rectangle(10, 10, 6, 3))))
                .isEqualTo("Resized | A1 | 3 × 3 m | 6 × 3 m");
        assertThat(line(Kind.CHANGED, BOOTH, BOOTH.withKind(BoothKind.RAW_SPACE)))
                .isEqualTo("Changed | A1 | Shell scheme | Raw space");
    }

    @Test
    void sectionsAndThemedAreasAreNamedWithoutASize() {
        var section = new Section(new Id<>("s"), "S1", Name.of("Arts", "艺术"), "", 0);
        var area = new ThemedArea(new Id<>("t"), null, "T1", Name.of("Tea", "茶"), "", null, 0);
        assertThat(line(new PlanDifference(Kind.ADDED, null, section, Name.NONE, Name.NONE)))
                .isEqualTo("Added | Section · Arts |  | ");
        assertThat(line(new PlanDifference(
                        Kind.CHANGED, area, area.withName(Name.of("Green tea", "")), Name.NONE, Name.NONE)))
                .isEqualTo("Changed | Themed area · Green tea | Tea | Green tea");
        var narrow = new ThemedArea.Admission(List.of(), List.of("MN", "RU"), List.of("22"), false);
        assertThat(line(new PlanDifference(Kind.CHANGED, section, section.withAdmits(narrow), Name.NONE, Name.NONE)))
                .isEqualTo("Changed | Section · Arts | Anywhere | Mongolia, Russia, Jilin");
    }

    @Test
    void numbersAndOccupantsAreNamed() {
        var renumbered = BOOTH.renumbered("A9");
        assertThat(line(new PlanDifference(
                        Kind.RENUMBERED, BOOTH, renumbered, Name.of("A1", "A1"), Name.of("A9", "A9"))))
                .isEqualTo("Renumbered | A9 | A1 | A9");
        assertThat(line(new PlanDifference(Kind.REASSIGNED, BOOTH, BOOTH, Name.NONE, Name.of("Acme", "艾克"))))
                .isEqualTo("Reassigned | A1 | free | Acme");
    }

    @Test
    void aBoothThatWentToAnotherHallSaysWhichHall() {
        assertThat(line(Kind.MOVED, BOOTH, BOOTH.withHall(new Id<>("gone")))).contains("A · x 10 m, y 10 m");
    }

    @Test
    void whatIsNoBoothIsNamedByItsLayer() {
        var zone = new Zone(
                new Id<>("z"),
                OpenHall.HALL.id(),
                ZoneKind.STAGE,
                Name.of("Stage", "舞台"),
                Outline.rectangle(0, 0, 6, 4));
        var d = new PlanDifference(Kind.ADDED, null, zone, Name.NONE, Name.NONE);
        assertThat(words.what(d)).endsWith(" · Stage");
        assertThat(words.is(d)).isEqualTo("6 × 4 m");
        var hall = new PlanDifference(Kind.ADDED, null, OpenHall.HALL, Name.NONE, Name.NONE);
        assertThat(words.what(hall)).isEqualTo("Hall · A");
    }
}
