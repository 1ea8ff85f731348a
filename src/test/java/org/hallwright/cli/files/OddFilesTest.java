package org.hallwright.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.cli.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How files that go out are named, what stays as it was, and trials of what comes in.
class OddFilesTest {
    private static final String BOOTHS = """
            number,hall,x_m,y_m,width_m,depth_m
            A1,N/1,3,3,3,3
            A2,N2,6,3,3,3
            A3,展馆,9,3,3,3
            """;

    private static final String ROSTER = "Company,Booth,Size\nAcme,A1,9\n,A2,9\n丝路出版社,Z9,9\n";

    private static final String ICS = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1
            SUMMARY:Opening
            LOCATION:Forum
            DTSTART:20260529T090000Z
            DTEND:20260529T100000Z
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    Path folder;

    private Console console;
    private Path out;

    @BeforeEach
    void anExhibitionWithOddNames() {
        console = new Console(folder).begin("E3/展 *1");
        console.run("import", "plan", console.file("booths.csv", BOOTHS));
        out = folder.resolve("out");
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Console.Said export(Object... words) {
        return console.json(Stream.concat(Stream.of("export"), Stream.of(words)).toArray());
    }

    private int changes() {
        return console.json("history").json().get("changes").size();
    }

    @Test
    void eachHallHasItsCodeInTheNameOfItsPicture() {
        var said = export("plan", "--format", "svg", "--out", out.resolve("plan.v2.svg"));
        assertThat(said.exit()).isZero();
        assertThat(names()).containsExactly("plan.v2-N2.svg", "plan.v2-N_1.svg", "plan.v2-展馆.svg");
    }

    @Test
    void aNameWithoutAnEndingStaysWithoutOne() {
        export("plan", "--format", "svg", "--out", out.resolve("plan"), "--hall", "展馆");
        export("booths", "--format", "CSV", "--out", out.resolve("a.b.c"));
        assertThat(names()).containsExactly("a.b.c", "plan");
    }

    @Test
    void intoAFolderFilesAreNamedByExhibitionAndKind() throws IOException {
        Files.createDirectories(out);
        for (var what : List.of("roster", "booths", "schedule")) {
            assertThat(export(what, "--format", "tsv", "--out", out).exit()).isZero();
        }
        assertThat(export("plan", "--format", "geojson", "--out", out).exit()).isZero();
        assertThat(names())
                .containsExactly(
                        "E3_展_1-booths.tsv", "E3_展_1-plan.geojson", "E3_展_1-roster.tsv", "E3_展_1-schedule.tsv");
    }

    @Test
    void allInAFormatThatOnlyOneKnowsIsOneFileInAFolder() {
        var files = export("all", "--format", "geojson", "--out", out).json().get("files");
        assertThat(files).hasSize(1);
        assertThat(names()).containsExactly("E3_展_1-plan.geojson");
        assertThat(export("all", "--format", "docx", "--out", out).exit()).isEqualTo(2);
        assertThat(names()).hasSize(1);
    }

    @Test
    void papersAreNamedByPackAndCountTheirPages() {
        var said = console.json("print", "PLAN", "--out", out, "--hall", "展馆");
        assertThat(said.exit()).isZero();
        var file = said.json().get("files").get(0);
        assertThat(file.propertyNames()).containsExactly("path", "bytes", "pages");
        assertThat(file.get("pages").asInt()).isEqualTo(1);
        assertThat(names()).containsExactly("E3_展_1-plan.pdf");
        assertThat(console.run("print", "plan", "--out", out, "--lang", "zh").out())
                .contains("3 页");
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyByAWholeOne() throws IOException {
        Files.createDirectories(out);
        var file = Files.writeString(out.resolve("x.csv"), "old");
        assertThat(export("booths", "--format", "csv", "--hall", "none", "--out", file)
                        .exit())
                .isEqualTo(2);
        assertThat(file).hasContent("old");
        assertThat(export("booths", "--format", "csv", "--out", file).exit()).isZero();
        assertThat(Files.readString(file)).contains("A1", "A3").doesNotContain("old");
        assertThat(names()).containsExactly("x.csv");
    }

    @Test
    void boothsOfOneHallAreTheOnlyOnesInTheTable() throws IOException {
        var file = out.resolve("hall.csv");
        export("booths", "--format", "csv", "--hall", "N/1", "--out", file);
        assertThat(Files.readString(file)).contains("A1").doesNotContain("A2", "A3");
    }

    @Test
    void whatIsMissingIsNamedInBothLanguages() {
        assertThat(console.run("export", "plan", "--out", out).err()).contains("--format");
        assertThat(console.run("export", "plan", "--format", "svg").err()).contains("--out");
        assertThat(console.run("export", "--format", "svg", "--out", out).exit())
                .isEqualTo(2);
        assertThat(console.run("print", "--out", out).err()).contains("PACK");
        assertThat(console.run("export", "walls", "--format", "svg", "--out", out)
                        .exit())
                .isEqualTo(2);
        var zh = console.run("export", "plan", "--format", "dwg", "--out", out, "--lang", "zh");
        assertThat(zh.exit()).isEqualTo(2);
        assertThat(zh.err()).contains("不能导出为 dwg", "geojson");
        assertThat(console.run("print", "x", "--out", out, "--lang", "zh").err())
                .contains("没有名为 x 的打印套件");
        assertThat(out).doesNotExist();
    }

    @Test
    void aTrialOfARosterSaysWhatTheImportThenDoes() {
        var file = console.file("roster.csv", ROSTER);
        var before = changes();
        var trial = console.json("import", "roster", file, "--dry-run");
        assertThat(trial.exit()).isEqualTo(1);
        assertThat(changes()).isEqualTo(before);
        var real = console.json("import", "roster", file);
        assertThat(real.json()).isEqualTo(trial.json());
        assertThat(changes()).isEqualTo(before + 1);
        assertThat(real.json().propertyNames())
                .containsExactly(
                        "read",
                        "created",
                        "updated",
                        "unchanged",
                        "merged",
                        "skipped",
                        "encoding",
                        "mapping",
                        "byContent",
                        "custom",
                        "booths",
                        "kept",
                        "problems");
        assertThat(real.json().get("booths").get("matched").asInt()).isEqualTo(1);
    }

    @Test
    void aTrialOfAPlanAndAScheduleChangesNothing() {
        var before = changes();
        var plan = console.json("import", "plan", folder.resolve("booths.csv"), "--dry-run")
                .json();
        assertThat(plan.propertyNames())
                .containsExactly(
                        "halls",
                        "booths",
                        "unlabelled",
                        "duplicates",
                        "elements",
                        "unit",
                        "unitAnswers",
                        "layers",
                        "notUnderstood",
                        "problems");
        var schedule = console.json("import", "schedule", console.file("a.ics", ICS), "--dry-run")
                .json();
        assertThat(schedule.propertyNames())
                .containsExactly(
                        "read", "created", "updated", "unchanged", "skipped", "rooms", "people", "days", "problems");
        assertThat(console.run("import", "schedule", folder.resolve("a.ics"), "--dry-run", "--lang", "zh")
                        .out())
                .contains("这是试运行");
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void anImportThatBringsNothingNewIsNoEdit() {
        var file = console.file("a.ics", ICS);
        assertThat(console.json("import", "schedule", file)
                        .json()
                        .get("created")
                        .asInt())
                .isEqualTo(1);
        var before = changes();
        var again = console.json("import", "schedule", file);
        assertThat(again.exit()).isZero();
        assertThat(again.json().get("created").asInt()).isZero();
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void whatIsDoneWithCompaniesThatAreThereIsSaid() {
        var file = console.file("roster.csv", "Company,Website\nAcme,https://a.example\n");
        console.run("import", "roster", file);
        var other = console.file("other.csv", "Company,Website\nAcme,https://b.example\n");
        var skipped = console.json("import", "roster", other, "--on-duplicate", "SKIP", "--dry-run")
                .json();
        assertThat(skipped.get("skipped").asInt()).isEqualTo(1);
        assertThat(skipped.get("updated").asInt()).isZero();
        var odd = console.run("import", "roster", other, "--on-duplicate", "forget");
        assertThat(odd.exit()).isEqualTo(2);
        assertThat(odd.err()).contains("--on-duplicate");
    }

    @Test
    void anEncodingOrAMapThatIsNoneIsRefused() {
        var file = console.file("roster.csv", ROSTER);
        var before = changes();
        assertThat(console.run("import", "roster", file, "--encoding", "klingon")
                        .exit())
                .isIn(2, 3);
        assertThat(console.run("import", "roster", file, "--map", "name").exit())
                .isEqualTo(2);
        assertThat(console.run("import", "plan", file, "--unit", "ells").exit()).isIn(2, 3);
        assertThat(console.run("import", "roster", file, "--encoding", "klingon")
                        .err())
                .doesNotContain("code T3ST")
                .hasLineCount(1);
        assertThat(changes()).isEqualTo(before);
    }
}
