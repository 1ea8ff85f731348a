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
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.problem.Refused;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.OpenHall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportServiceTest {
    private static final Hall SECOND = Hall.rectangular(new Id<>("hall-b"), "B/2", Name.of("Hall B", ""), 30, 20);

    @TempDir
    Path folder;

    private OpenHall hall;
    private ExportService exports;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder)
                .with(
                        HALL,
                        SECOND,
                        booth("A1", 0, 0),
                        exhibitor("=Acme"),
                        Activity.titled(
                                new Id<>("a"),
                                Name.of("Opening", "开幕式"),
                                ActivityKind.CEREMONY,
                                new When(LocalDateTime.of(2024, 8, 20, 9, 0), LocalDateTime.of(2024, 8, 20, 10, 0)),
                                List.of()));
        exports = new ExportService(hall.open());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @ParameterizedTest
    @CsvSource({"xml, 2", "JSON, 2", "ics, 2", "csv, 0", "xlsx, 0", "pdf, 0"})
    void whatAFileForThePublicDoesNotHoldIsCounted(String format, int kinds) {
        hall.with(
                activity("b").edit().internal(true).build(),
                activity("c").edit().internal(true).build(),
                activity("d"));

        var left = exports.leftOut(Exportable.SCHEDULE, format, options(""));
        assertThat(left).hasSize(kinds);
        assertThat(exports.leftOut(Exportable.ROSTER, "csv", options(""))).isEmpty();
        if (kinds > 0) {
            assertThat(left)
                    .containsExactly(
                            new LeftOut(LeftOut.Kind.INTERNAL_ACTIVITY, 2),
                            new LeftOut(LeftOut.Kind.UNSCHEDULED_ACTIVITY, 1));
        }
    }

    private static Activity activity(String id) {
        return Activity.titled(new Id<>(id), Name.of(id, ""), ActivityKind.FORUM, null, List.of());
    }

    private static ExportOptions options(String hall) {
        return ExportOptions.of(PaperLanguage.EN, Instant.parse("2024-08-20T08:00:00Z"))
                .ofHall(hall);
    }

    @ParameterizedTest
    @CsvSource({
        "ROSTER, csv",
        "ROSTER, tsv",
        "ROSTER, XLSX",
        "BOOTHS, csv",
        "SCHEDULE, ics",
        "SCHEDULE, xml",
        "SCHEDULE, json",
        "SCHEDULE, pdf",
        "PLAN, geojson",
        "PLAN, dxf",
        "PLAN, xlsx"
    })
    void whatIsExportedIsOneFileOfTheSizeThatIsSaid(Exportable what, String format) throws IOException {
        var out = folder.resolve("out").resolve("deep").resolve("file." + format);

        var written = exports.export(what, format, out, options(""));

        assertThat(written).singleElement().satisfies(w -> assertThat(w.path()).isEqualTo(out));
        assertThat(Files.size(out)).isEqualTo(written.getFirst().bytes()).isPositive();
        try (var files = Files.list(out.getParent())) {
            assertThat(files).containsExactly(out);
        }
    }

    @Test
    void severalHallsAreSeveralPicturesNamedByTheirCodes() {
        var written = exports.export(Exportable.PLAN, "svg", folder.resolve("plan.svg"), options(""));

        assertThat(written)
                .extracting(w -> w.path().getFileName().toString())
                .containsExactlyInAnyOrder("plan-A.svg", "plan-B_2.svg");
        assertThat(written).allMatch(w -> w.pages() == 0);
    }

    @Test
    void oneHallIsOnePictureUnderItsOwnName() {
        assertThat(exports.export(Exportable.PLAN, "svg", folder.resolve("plan.svg"), options("A")))
                .singleElement()
                .satisfies(w -> assertThat(w.path()).isEqualTo(folder.resolve("plan.svg")));
    }

    @Test
    void intoAFolderAFileIsNamedByTheExhibitionAndWhatItHolds() {
        assertThat(exports.export(Exportable.ROSTER, "csv", folder, options("")))
                .singleElement()
                .satisfies(w -> assertThat(w.path().getFileName()).hasToString("T1-roster.csv"));
    }

    @Test
    void everythingOfAFormatIsAFileEach() {
        assertThat(exports.export(Exportable.ALL, "csv", folder.resolve("all"), options("")))
                .extracting(w -> w.path().getFileName().toString())
                .containsExactly(
                        "T1-roster.csv", "T1-booths.csv", "T1-schedule.csv", "T1-guests.csv", "T1-projects.csv");
    }

    @Test
    void whatIsNotKnownIsRefusedAndNothingIsWritten() {
        var out = folder.resolve("none");

        refused("files.unknown-format", () -> exports.export(Exportable.ROSTER, "pdf", out, options("")));
        refused("files.unknown-format", () -> exports.export(Exportable.PLAN, "", out, options("")));
        refused("files.no-hall", () -> exports.export(Exportable.PLAN, "svg", out, options("Z")));
        refused("files.no-hall", () -> exports.export(Exportable.ROSTER, "csv", out, options("Z")));
        assertThat(out).doesNotExist();
    }

    @Test
    void aPlanOfNoHallIsNotDrawn() {
        while (hall.open().undo().isPresent()) {
            assertThat(hall.open().exhibition()).isNotNull();
        }

        refused("files.no-halls", () -> exports.export(Exportable.PLAN, "svg", folder.resolve("p.svg"), options("")));
    }

    @Test
    void aFileInTheWayOfAFolderIsSaidToBe() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "kept");

        refused(
                "files.unwritable",
                () -> exports.export(Exportable.ROSTER, "csv", file.resolve("roster.csv"), options("")));
        assertThat(file).hasContent("kept");
    }

    @Test
    void aFileThatIsThereIsReplacedWhole() throws IOException {
        var out = Files.writeString(folder.resolve("r.csv"), "x".repeat(100_000));

        var written = exports.export(Exportable.ROSTER, "csv", out, options("")).getFirst();

        assertThat(Files.size(out)).isEqualTo(written.bytes()).isLessThan(100_000);
    }

    @Test
    void exportingTwiceWritesTheSameBytes() throws IOException {
        for (var format : List.of("csv", "ics", "json")) {
            var one = exports.export(Exportable.SCHEDULE, format, folder.resolve("1." + format), options(""));
            var two = exports.export(Exportable.SCHEDULE, format, folder.resolve("2." + format), options(""));
            assertThat(one.getFirst().path())
                    .hasSameBinaryContentAs(two.getFirst().path());
        }
    }

    @Test
    void onlyTheBoothsOfTheHallAreListed() throws IOException {
        hall.with(
                Booth.shell(new Id<>("b"), SECOND.id(), "B7", booth("B7", 0, 0).footprint()));

        var all = exports.export(Exportable.BOOTHS, "csv", folder.resolve("all.csv"), options(""));
        var one = exports.export(Exportable.BOOTHS, "csv", folder.resolve("one.csv"), options("A"));

        assertThat(Files.readString(all.getFirst().path())).contains("A1", "B7");
        assertThat(Files.readString(one.getFirst().path())).contains("A1").doesNotContain("B7");
    }

    @Test
    void papersAreOrderedByNameAndEverythingIsAllOfThem() {
        var prints = new PrintService(hall.open());

        assertThat(prints.print("Everything", folder.resolve("papers"), options("")))
                .extracting(w -> w.path().getFileName().toString())
                .containsExactly(
                        "T1-programme.pdf",
                        "T1-timetable.pdf",
                        "T1-doors.pdf",
                        "T1-plan.pdf",
                        "T1-signing.pdf",
                        "T1-guests.pdf");
        refused("files.unknown-pack", () -> prints.print("posters", folder, options("")));
        refused("files.no-hall", () -> prints.print("plan", folder, options("Z")));
    }

    @Test
    void papersGoIntoAFolderNotIntoAFile() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "kept");

        refused("files.out-is-file", () -> new PrintService(hall.open()).print("plan", file, options("")));
        assertThat(file).hasContent("kept");
    }

    private static void refused(String key, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
