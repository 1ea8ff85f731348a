package org.hallwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.hallwright.cli.Console.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong from outside ends with one sentence, an exit code, and nothing lost.
class BadInputTest {
    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void anExhibitionWithOneExhibitor() {
        console = new Console(folder).begin("A");
        console.run("import", "roster", console.file("good.csv", "Company\nAcme\n"));
    }

    @Test
    void aRosterWithNoNameColumn() {
        var said = console.run("import", "roster", console.file("odd.csv", "Height,Weight\n1,2\n"));
        assertRefused(said, 3, "Height", "--map name=");
    }

    @Test
    void anEmptyFile() {
        assertRefused(console.run("import", "roster", console.file("empty.csv", "")), 3, "empty.csv");
        assertRefused(console.run("import", "schedule", console.file("empty.xml", "")), 3, "empty.xml");
        assertRefused(console.run("import", "plan", console.file("empty.geojson", "")), 3, "empty.geojson");
    }

    @Test
    void aBinaryNamedCsv() {
        var bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        assertRefused(console.run("import", "roster", console.file("picture.csv", bytes)), 3, "picture.csv");
    }

    @Test
    void brokenXml() {
        var said = console.run("import", "schedule", console.file("broken.xml", "<schedule><day index='1'><room"));
        assertRefused(said, 3, "broken.xml");
    }

    @Test
    void brokenJson() {
        var said = console.run("import", "plan", console.file("broken.geojson", "{\"type\":\"FeatureCollection\","));
        assertRefused(said, 3, "broken.geojson");
    }

    @Test
    void anUnknownFormatNamesTheKnownOnes() {
        var file = console.file("plan.skp", "SketchUp");
        assertRefused(console.run("import", "plan", file), 2, "GeoJSON");
        assertRefused(console.run("import", "roster", file), 2, "XLSX");
        assertRefused(console.run("import", "schedule", file), 2, "ICS");
    }

    @Test
    void aDrawingThatOnlyCadReadsSaysHowToSaveIt() {
        assertRefused(console.run("import", "plan", console.file("plan.dwg", "AC1032")), 3, "DXF");
    }

    @Test
    void aFileThatIsNotThere() {
        assertRefused(console.run("import", "roster", folder.resolve("none.csv")), 3, "none.csv");
    }

    @Test
    void aTruncatedStoreIsRebuiltAndSaysSo() throws IOException {
        var database = Path.of(console.store() + ".mv.db");
        try (var file = new RandomAccessFile(database.toFile(), "rw")) {
            file.setLength(5000);
        }
        var said = console.run("figures");
        assertThat(said.exit()).isZero();
        assertThat(said.err().lines()).singleElement().asString().contains("damaged", "nothing");
        assertThat(said.out()).contains("1 exhibitor:");
        assertNothingLost();
    }

    @Test
    void aStoreOfWhichNothingIsWholeIsLeftAloneAndSaysSo() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".mv.db") || name.endsWith(".journal") || name.endsWith(".zip")) {
                    Files.write(file, new byte[] {1, 2, 3});
                }
            }
        }
        assertRefusedOnly(console.run("list"), 3, console.store().toString());
    }

    @Test
    void aPathThatCouldRunCodeIsRefused() {
        var said = console.run("list", "--store", folder + "/x;INIT=RUNSCRIPT FROM 'evil.sql'");
        assertRefused(said, 2, "semicolons");
    }

    @Test
    void aStoreThatIsNotThereIsNotBegunByLooking() {
        var said = console.run("list", "--store", folder.resolve("other"));
        assertRefused(said, 3, "other");
        assertThat(Path.of(folder.resolve("other") + ".mv.db")).doesNotExist();
    }

    private void assertRefused(Said said, int exit, String... words) {
        assertRefusedOnly(said, exit, words);
        assertNothingLost();
    }

    private static void assertRefusedOnly(Said said, int exit, String... words) {
        assertThat(said.exit()).as(said.toString()).isEqualTo(exit);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines())
                .singleElement()
                .asString()
                .contains(words)
                .doesNotContain("!", "Exception");
    }

    private void assertNothingLost() {
        assertThat(console.json("figures")
                        .json()
                        .get("counts")
                        .get("exhibitors")
                        .asInt())
                .isEqualTo(1);
        assertThat(console.json("verify").json().get("ok").asBoolean()).isTrue();
    }
}
