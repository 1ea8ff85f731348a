package org.hallwright.service.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorBuilder;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.look.PlanPreset;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.publish.pdf.PdfText;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is not public is in no file for the public, whatever is written on the plan.
class PublicPlanTest {
    private static final ExportOptions SALES =
            ExportOptions.of(PaperLanguage.BOTH, Instant.parse("2024-08-20T08:00:00Z"));

    @TempDir
    private Path folder;

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private OpenHall hall;

    @AfterEach
    void close() {
        hall.close();
    }

    private void aHall(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 24; i++) {
            booth(random, i);
        }
        entries.add(new Zone(
                new Id<>("store"),
                OpenHall.HALL.id(),
                ZoneKind.STORAGE,
                secret("Zs"),
                Outline.rectangle(50, 30, 9, 9)));
        hall = new OpenHall(folder.resolve("store")).with(OpenHall.HALL).with(entries.toArray(Entry[]::new));
    }

    private void booth(Random random, int i) {
        var id = new Id<Booth>("booth" + i);
        var place = Footprint.rectangle(1 + i % 6 * 9, 1 + i / 6 * 9, 7, 7);
        entries.add(Booth.shell(id, OpenHall.HALL.id(), "N" + i, place)
                .withNotes(secret("Note" + i).en()));
        switch (random.nextInt(4)) {
            case 0 ->
                entries.add(new Hold(
                        new Id<>("hold" + i),
                        id,
                        secret("Held" + i).en(),
                        null,
                        secret("Cmt" + i).en()));
            case 1 -> stand(id, i, AssignmentState.PROPOSED, secret("Prop" + i));
            case 2 -> stand(id, i, AssignmentState.OFFERED, secret("Offr" + i));
            default -> {
                open.add("Conf" + i);
                stand(id, i, AssignmentState.CONFIRMED, Name.of("Conf" + i, "确认" + i));
            }
        }
    }

    private void stand(Id<Booth> booth, int i, AssignmentState state, Name name) {
        var exhibitor = new Id<Exhibitor>("exhibitor" + i);
        entries.add(new ExhibitorBuilder(exhibitor)
                .name(name)
                .notes(secret("Memo" + i).en())
                .build());
        entries.add(new Assignment(
                new Id<>("a" + i), booth, exhibitor, state, secret("Why" + i).en(), false));
    }

    private Name secret(String word) {
        hidden.add(word + "q");
        return Name.of(word + "q", "");
    }

    private String text(String format, PlanPreset preset) throws IOException {
        var file = folder.resolve("plan-" + preset + "." + format);
        new ExportService(hall.open()).export(Exportable.PLAN, format, file, SALES.as(preset));
        return format.equals("pdf") ? PdfText.whole(file) : Files.readString(file);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noFormatForThePublicTellsWhatIsNotPublic(long seed) throws IOException {
        aHall(seed);
        for (var format : List.of("pdf", "svg", "geojson", "dxf", "csv")) {
            assertThat(text(format, PlanPreset.PUBLIC)).as(format).doesNotContain(hidden);
        }
        assertThat(text("pdf", PlanPreset.PUBLIC)).contains(open).contains("N7");
        assertThat(text("svg", PlanPreset.PUBLIC)).contains(open).contains("N7");
        assertThat(text("csv", PlanPreset.PUBLIC)).contains(open).doesNotContain("held", "proposed", "offered");
    }

    @Test
    void theSalesDeskStillSeesWhoIsOfferedAndForWhomIsHeld() throws IOException {
        aHall(1);
        var paper = text("pdf", PlanPreset.SALES);
        assertThat(hidden.stream().filter(word -> word.matches("(Held|Prop|Offr).*")))
                .isNotEmpty()
                .allMatch(paper::contains);
    }

    @ParameterizedTest
    @EnumSource(PlanPreset.class)
    void everyPaperOfThePlanCarriesRevisionStateDateAndScale(PlanPreset preset) {
        aHall(2);
        var written = new PrintService(hall.open()).print("plan", folder.resolve("papers"), SALES.as(preset));
        var file = written.getFirst().path();
        assertThat(file).hasFileName(preset == PlanPreset.SALES ? "T1-plan.pdf" : "T1-plan-" + preset.word() + ".pdf");
        assertThat(PdfText.whole(file)).contains("版本", "A草稿Draft·2024年8月20日", "1:200");
    }
}
