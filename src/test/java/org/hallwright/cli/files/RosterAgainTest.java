package org.hallwright.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.cli.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Rosters that come in more than once, by command: in other formats and encodings, corrected, and after edits.
class RosterAgainTest {
    private static final Path ESRI = Path.of("../shared/data/rosters");
    private static final String FILE = "Company,Country,Booth,Tier\nAcme,Germany,A1,gold\n丝路出版社,中国,A2,\n"
            + "Ｗｉｄｅ Tools,Japan,,\"two\nlines, \"\"quoted\"\"\"\n";

    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void beginExhibition() {
        console = new Console(folder).begin("A");
    }

    private Console.Said roster(Path file, Object... more) {
        var words = new ArrayList<Object>(List.of("import", "roster", file));
        words.addAll(List.of(more));
        return console.json(words.toArray());
    }

    private int changes(Object... where) {
        var words = new ArrayList<Object>(List.of("history"));
        words.addAll(List.of(where));
        return console.json(words.toArray()).json().get("changes").size();
    }

    private String exported(String exhibition) {
        try {
            var out = folder.resolve("out-" + exhibition + ".csv");
            console.run("export", "roster", "--format", "csv", "--out", out, "--exhibition", exhibition);
            return Files.readString(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path real(String name) {
        var file = ESRI.resolve(name);
        assumeTrue(Files.exists(file), "the shared data is not here");
        return file;
    }

    @Test
    void bothFormsOfARealRosterGiveEqualResultsAndASecondTimeNothing() {
        var csv = roster(real("esri-2026.csv"), "--exhibition", "A").json();
        console.begin("B");
        var xlsx = roster(real("esri-2026.xlsx"), "--exhibition", "B").json();
        for (var counted : List.of("read", "created", "updated", "merged", "skipped", "mapping", "custom")) {
            assertThat(xlsx.get(counted)).as(counted).isEqualTo(csv.get(counted));
        }
        assertThat(references(xlsx)).isEqualTo(references(csv)).hasSizeGreaterThan(300);
        assertThat(csv.get("read").asInt()).isEqualTo(321);
        assertThat(exported("B")).isEqualTo(exported("A"));
        for (var exhibition : List.of("A", "B")) {
            for (var file : List.of("esri-2026.csv", "esri-2026.xlsx")) {
                var before = changes("--exhibition", exhibition);
                var again = roster(real(file), "--exhibition", exhibition).json();
                assertThat(again.get("created").asInt() + again.get("updated").asInt())
                        .isZero();
                assertThat(again.get("kept")).isEmpty();
                assertThat(changes("--exhibition", exhibition)).isEqualTo(before);
            }
        }
    }

    /// Text files count lines and workbooks rows, so that row numbers differ below a cell of several lines.
    private static List<String> references(JsonNode result) {
        return result.get("booths")
                .get("unmatched")
                .valueStream()
                .map(b -> b.get("exhibitor") + " " + b.get("reference"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void aRosterSurvivesEachEncoding(String encoding) throws IOException {
        roster(console.file("first.csv", FILE));
        var before = exported("A");
        var bare = before.replace("\uFEFF", "");
        var file = Files.write(folder.resolve("again.csv"), bare.getBytes(Charset.forName(encoding)));
        assertUnchanged(file, encoding, before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "tsv", "csv"})
    void aRosterSurvivesEachFormat(String format) {
        roster(console.file("first.csv", FILE));
        var before = exported("A");
        var out = folder.resolve("roster." + format);
        console.run("export", "roster", "--format", format, "--out", out);
        assertUnchanged(out, format.equals("xlsx") ? "xlsx" : StandardCharsets.UTF_8.name(), before);
    }

    private void assertUnchanged(Path file, String encoding, String before) {
        var changes = changes();
        var again = roster(file).json();
        assertThat(again.get("encoding").asString()).isEqualTo(encoding);
        assertThat(again.get("read").asInt()).isEqualTo(3);
        assertThat(again.get("created").asInt() + again.get("updated").asInt()).isZero();
        assertThat(changes()).isEqualTo(changes);
        console.begin("B");
        assertThat(roster(file, "--exhibition", "B").json().get("created").asInt())
                .isEqualTo(3);
        assertThat(exported("B")).isEqualTo(before);
    }

    @Test
    void whatWasEditedBetweenTwoImportsIsKeptAndToldWithBothValues() {
        roster(console.file("first.csv", "Company,Country,City\nAcme,Germany,Bonn\n"));
        roster(console.file("other.csv", "Company,Country\nAcme,Austria\n"));
        var corrected = console.file("first.csv", "Company,Country,City\nAcme,France,Lyon\n");
        var said = roster(corrected).json();
        assertThat(said.get("updated").asInt()).isEqualTo(1);
        var kept = only(said.get("kept"));
        assertThat(kept.get("field").asString()).isEqualTo("country");
        assertThat(kept.get("roster").asString()).isEqualTo("Austria");
        assertThat(kept.get("file").asString()).isEqualTo("France");
        assertThat(only(said.get("problems")).get("key").asString()).isEqualTo("value-kept");
        assertThat(exported("A")).contains("Austria", "Lyon").doesNotContain("France");

        var taken = roster(corrected, "--take-file").json();
        assertThat(only(taken.get("kept")).get("taken").asBoolean()).isTrue();
        assertThat(exported("A")).contains("France").doesNotContain("Austria");
    }

    private static JsonNode only(JsonNode list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }
}
