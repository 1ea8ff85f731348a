package org.hallwright.service.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.Workspace;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.stores.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportNamesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-29T08:00:00Z"), ZoneOffset.UTC);
    private static final ExportOptions ALL = ExportOptions.of(PaperLanguage.BOTH, CLOCK.instant());

    @TempDir
    private Path folder;

    private Workspace workspace;
    private ExportService service;

    @BeforeEach
    void hallsThatLookAlikeInAFileName() {
        workspace = new Workspaces(CLOCK, "tester", folder.resolve("home")).openOrBegin(folder.resolve("store"));
        var open = workspace.create(Exhibition.titled("../E 3", Name.of("E", ""), null, null));
        open.edit(state -> Change.of(Label.of("change.add-hall"), hall("N/1"), hall("N 1"), hall("n_1"), hall("")));
        service = new ExportService(open);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Edit hall(String code) {
        return Edit.create(Hall.rectangular(new Id<>("hall " + code), code, Name.NONE, 30, 20));
    }

    private List<String> export(Exportable what, String format, String out) {
        return service.export(what, format, folder.resolve(out), ALL).stream()
                .map(file -> folder.relativize(file.path()).toString())
                .toList();
    }

    @Test
    void hallsWhoseCodesLookAlikeHaveAFileEachOnAnySystem() {
        assertThat(export(Exportable.PLAN, "svg", "plan.svg"))
                .containsExactly("plan-.svg", "plan-N_1.svg", "plan-N_1-2.svg", "plan-n_1-3.svg")
                .allSatisfy(name -> assertThat(folder.resolve(name)).isNotEmptyFile());
    }

    @Test
    void aCodeCannotLeadOutOfTheFolder() {
        assertThat(export(Exportable.ALL, "csv", "all"))
                .containsExactly(
                        "all/.._E_3-roster.csv",
                        "all/.._E_3-booths.csv",
                        "all/.._E_3-schedule.csv",
                        "all/.._E_3-guests.csv",
                        "all/.._E_3-projects.csv");
    }

    @Test
    void aFormatIsKnownWhateverItsCaseAndOnlyWhereItFits() {
        assertThat(export(Exportable.ROSTER, "XLSX", "roster.xlsx")).containsExactly("roster.xlsx");
        for (var odd : Map.of(Exportable.ROSTER, "pdf", Exportable.PLAN, "ics", Exportable.ALL, "doc")
                .entrySet()) {
            assertThatThrownBy(() -> export(odd.getKey(), odd.getValue(), "odd"))
                    .isInstanceOfSatisfying(
                            WrongRequest.class, e -> assertThat(e.key()).isEqualTo("files.unknown-format"));
        }
        assertThat(folder.resolve("odd")).doesNotExist();
    }

    @Test
    void everySingleFormatBelongsToAll() {
        for (var what : Exportable.values()) {
            assertThat(Exportable.ALL.formats()).containsAll(what.formats());
        }
        assertThat(Exportable.ALL.parts("pdf")).containsExactly(Exportable.PLAN, Exportable.SCHEDULE);
        assertThat(Exportable.ALL.parts("")).isEmpty();
        assertThat(Exportable.ROSTER.parts("csv")).containsExactly(Exportable.ROSTER);
    }

    @Test
    void packsAreKnownByNameInAnyCase() {
        assertThat(Pack.named("EVERYTHING")).contains(List.of(Pack.values()));
        assertThat(Pack.named("Doors")).contains(List.of(Pack.DOORS));
        assertThat(Pack.named("")).isEmpty();
        assertThat(Pack.named("door")).isEmpty();
        assertThat(PrintService.known())
                .isEqualTo("programme, timetable, doors, plan, signing, guests, schedule-changes, everything");
    }
}
