package org.hallwright.service.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenHall.booth;
import static org.hallwright.service.OpenHall.exhibitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ChangeConflict;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.work.Cancelled;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.plan.PlanOptions;
import org.hallwright.exchange.roster.OnDuplicate;
import org.hallwright.exchange.roster.RosterOptions;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportServiceTest {
    private static final ExportOptions ALL =
            ExportOptions.of(PaperLanguage.BOTH, Instant.parse("2024-08-20T08:00:00Z"));

    @TempDir
    Path folder;

    private OpenHall hall;
    private ImportService imports;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(HALL, booth("A1", 0, 0), booth("A2", 3, 0));
        imports = new ImportService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    @Test
    void aPreviewChangesNothingAndTheImportDoesWhatItSaid() throws IOException {
        var roster = file("roster.csv", "Company,Booth", "Acme,A1", "Bolt,A2");
        var before = hall.state();

        var preview = imports.previewRoster(roster, RosterOptions.FIND_OUT);
        assertThat(hall.state()).isEqualTo(before);
        imports.commit(preview);

        assertThat(hall.state()).isEqualTo(before.apply(preview.toChange()));
        assertThat(hall.state().all(Exhibitor.class)).hasSize(preview.counts().created());
    }

    @Test
    void anImportOfWhateverSizeIsOneEditThatUndoTakesBackWhole() throws IOException {
        var lines = new StringBuilder("Company,Country\n");
        for (var i = 0; i < 500; i++) {
            lines.append("Company ").append(i).append(",CN\n");
        }
        var before = hall.state();
        var edits = hall.edits();

        imports.importRoster(file("roster.csv", lines.toString()), RosterOptions.FIND_OUT);

        assertThat(hall.state().count(Exhibitor.class)).isEqualTo(500);
        assertThat(hall.edits()).isEqualTo(edits + 1);
        hall.open().undo();
        assertThat(hall.state()).isEqualTo(before);
    }

    @Test
    void importingAFileAgainIsNoEdit() throws IOException {
        var roster = file("roster.csv", "Company,Booth", "Acme,A1");
        imports.importRoster(roster, RosterOptions.FIND_OUT);
        var edits = hall.edits();

        imports.importRoster(roster, RosterOptions.FIND_OUT);

        assertThat(hall.edits()).isEqualTo(edits);
    }

    @Test
    void aPreviewThatLiesAboutTheStateOfNowIsRefused() throws IOException {
        hall.with(exhibitor("Acme"));
        var preview = imports.previewRoster(file("roster.csv", "Company,Country", "Acme,MN"), RosterOptions.FIND_OUT);
        hall.with(exhibitor("Acme").edit().notes("edited meanwhile").build());
        var before = hall.state();

        assertThatThrownBy(() -> imports.commit(preview)).isInstanceOf(ChangeConflict.class);

        assertThat(hall.state()).isEqualTo(before);
    }

    @Test
    void aCompanyThatIsThereIsMergedKeptOrLeftOutAsAsked() throws IOException {
        hall.with(exhibitor("Acme"));
        var roster = file("roster.csv", "Company,Country", "ACME,MN");

        assertThat(imports.previewRoster(roster, with(OnDuplicate.MERGE))
                        .counts()
                        .updated())
                .isOne();
        assertThat(imports.previewRoster(roster, with(OnDuplicate.KEEP))
                        .counts()
                        .created())
                .isOne();
        assertThat(imports.previewRoster(roster, with(OnDuplicate.SKIP))
                        .counts()
                        .skipped())
                .isOne();
    }

    private static RosterOptions with(OnDuplicate onDuplicate) {
        return new RosterOptions(TableOptions.FIND_OUT, Map.of(), onDuplicate);
    }

    @Test
    void aFileThatIsNotThereOrHoldsNothingOfTheKindIsRefused() throws IOException {
        var before = hall.state();
        var noise = file("noise.bin", "\u0001\u0002\u0003");

        assertThatThrownBy(() -> imports.importRoster(folder.resolve("gone.csv"), RosterOptions.FIND_OUT))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> imports.importPlan(noise, PlanOptions.FIND_OUT))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> imports.importSchedule(noise)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> imports.importSchedule(folder)).isInstanceOf(Refused.class);
        assertThat(hall.state()).isEqualTo(before);
    }

    @Test
    void whatGoesOutComesBackIn() {
        hall.with(exhibitor("Acme"), exhibitor("Bolt"));
        var out = new ExportService(hall.open());
        var roster = out.export(Exportable.ROSTER, "csv", folder.resolve("r.csv"), ALL);
        var plan = out.export(Exportable.PLAN, "geojson", folder.resolve("p.geojson"), ALL);
        var before = hall.state();

        assertThat(imports.importRoster(roster.getFirst().path(), RosterOptions.FIND_OUT)
                        .counts()
                        .created())
                .isZero();
        assertThat(imports.importPlan(plan.getFirst().path(), PlanOptions.FIND_OUT)
                        .booths())
                .isEqualTo(2);

        assertThat(hall.state().count(Booth.class)).isEqualTo(before.count(Booth.class));
        assertThat(hall.state().all(Exhibitor.class)).hasSize(2);
    }

    @Test
    void aScheduleOfAnotherProgramIsOneEdit() throws IOException {
        var calendar = file(
                "a.ics",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:x",
                "BEGIN:VEVENT",
                "UID:1",
                "DTSTART:20240820T090000",
                "DTEND:20240820T100000",
                "SUMMARY:Opening",
                "LOCATION:Forum",
                "END:VEVENT",
                "END:VCALENDAR");
        var edits = hall.edits();

        assertThat(imports.importSchedule(calendar).counts().created()).isOne();

        assertThat(hall.edits()).isEqualTo(edits + 1);
        assertThat(hall.state().all(Activity.class))
                .singleElement()
                .satisfies(a -> assertThat(a.when().start()).isEqualTo("2024-08-20T09:00:00"));
        hall.open().undo();
        assertThat(hall.state().count(Activity.class)).isZero();
    }

    @Test
    void importedBoothsThatMatchAreKnownByTheirReference() throws IOException {
        var preview =
                imports.importRoster(file("roster.csv", "Company,Booth", "Acme,a1", "Bolt,Z9"), RosterOptions.FIND_OUT);

        assertThat(preview.matchedBooths()).isOne();
        assertThat(preview.unmatchedBooths()).hasSize(1);
        assertThat(hall.state().all(Assignment.class).stream()
                        .map(a -> hall.state().get(a.booth()).number()))
                .isSubsetOf(List.of("A1"));
    }

    @Test
    void anImportLeavesTheExhibitionItselfAlone() throws IOException {
        var before = List.copyOf(hall.state().all(Exhibition.class));
        hall.open()
                .edit(state ->
                        new ChangeBuilder(state).put(exhibitor("X")).build(Label.of("change.add-exhibitor", "X")));

        imports.importRoster(file("roster.csv", "Company", "Acme"), RosterOptions.FIND_OUT);

        assertThat(hall.state().all(Exhibition.class)).containsExactlyElementsOf(before);
    }

    /// A drawing of many booths on a layer of their own.
    private Path drawing(int booths) throws IOException {
        var dxf = new StringBuilder("0\nSECTION\n2\nENTITIES\n");
        for (var i = 0; i < booths; i++) {
            var x = i % 100 * 4;
            var y = i / 100 * 7;
            dxf.append("0\nLWPOLYLINE\n8\nBOOTH\n70\n1\n");
            for (var corner : new int[][] {{0, 0}, {3, 0}, {3, 3}, {0, 3}}) {
                dxf.append("10\n%d\n20\n%d\n".formatted(x + corner[0], y + corner[1]));
            }
        }
        return Files.writeString(folder.resolve("many.dxf"), dxf + "0\nENDSEC\n0\nEOF\n");
    }

    @Test
    void aLongReadingTellsHowFarItIs() throws IOException {
        var steps = new ArrayList<Progress.Step>();
        imports.previewPlan(drawing(5000), PlanOptions.FIND_OUT, new Progress(Label.of("work.plan-file"), steps::add));
        var reading = steps.stream()
                .filter(step -> step.what().key().equals("work.plan-file"))
                .map(Progress.Step::fraction)
                .toList();
        assertThat(reading).hasSizeGreaterThan(3).isSorted().allMatch(fraction -> fraction > 0 && fraction <= 1);
        assertThat(steps)
                .extracting(step -> step.what().key())
                .containsSubsequence("work.plan-file", "work.plan-find", "work.plan-match");
    }

    @Test
    void aReadingThatIsNotWantedStopsAtItsNextStep() throws IOException {
        var steps = new ArrayList<Progress.Step>();
        var progress = new Progress[1];
        progress[0] = new Progress(Label.of("work.plan-file"), step -> {
            steps.add(step);
            progress[0].cancel();
        });
        var before = hall.state();
        var file = drawing(5000);
        assertThatThrownBy(() -> imports.previewPlan(file, PlanOptions.FIND_OUT, progress[0]))
                .isInstanceOf(Cancelled.class);
        assertThat(steps).hasSize(1);
        assertThat(hall.state()).isEqualTo(before);
    }
}
