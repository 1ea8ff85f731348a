package org.hallwright.cli.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.cli.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backing up, restoring and verifying where files are harmed, missing or oddly named.
class DamagedStoresTest {
    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void anExhibitionWithTwoExhibitors() {
        console = new Console(folder).begin("A");
        console.run("import", "roster", console.file("roster.csv", "Company\nAcme\n丝路\n"));
    }

    private Path beside(String suffix) {
        return Path.of(console.store() + suffix);
    }

    private List<Path> zips() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".zip")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int exhibitors(Object... more) {
        var words = Stream.concat(Stream.of("figures"), Stream.of(more)).toArray();
        return console.json(words).json().get("counts").get("exhibitors").asInt();
    }

    @Test
    void verifyIsAnObjectWithEachPlaceThatWasCompared() {
        var json = console.json("verify").json();
        assertThat(json.propertyNames()).containsExactly("ok", "records", "journal", "checked");
        assertThat(json.get("checked").findValuesAsString("what"))
                .containsExactly("tables", "log", "journal", "backup");
        assertThat(json.get("journal").propertyNames()).containsExactly("bytes", "entries", "last");
        assertThat(json.get("journal").get("last").asInt()).isEqualTo(2);
        assertThat(console.run("verify", "--lang", "zh").out()).startsWith("一切正常：3 条记录");
    }

    @Test
    void whereEveryBackupIsHarmedVerifySaysWhichPlaceAndEndsWithThree() throws IOException {
        for (var zip : zips()) {
            Files.writeString(zip, "nonsense");
        }
        var said = console.json("verify");
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.json().get("ok").asBoolean()).isFalse();
        var backup = said.json().get("checked").get(3);
        assertThat(backup.get("what").asString()).isEqualTo("backup");
        assertThat(backup.get("ok").asBoolean()).isFalse();
        assertThat(console.run("verify").out())
                .contains("not as it should be", console.store().toString());
        assertThat(console.run("verify", "--lang", "zh").out()).contains("状态异常");
    }

    @Test
    void aNewBackupMakesItWellAgain() throws IOException {
        for (var zip : zips()) {
            Files.writeString(zip, "nonsense");
        }
        var said = console.json("backup");
        assertThat(said.exit()).isZero();
        assertThat(Path.of(said.json().get("file").asString())).exists().hasParent(beside(".backups"));
        assertThat(console.run("verify").exit()).isZero();
    }

    @Test
    void aTornJournalIsMendedWithoutAWord() throws IOException {
        Files.writeString(beside(".journal"), "HWCH", StandardOpenOption.APPEND);
        var said = console.run("verify");
        assertThat(said.exit()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(beside(".quarantine")).isNotEmptyDirectory();
    }

    @Test
    void aHarmedDatabaseIsToldOnceInTheLanguageAskedFor() throws IOException {
        Files.writeString(beside(".mv.db"), "nonsense");
        var said = console.json("list", "--lang", "zh");
        assertThat(said.exit()).isZero();
        assertThat(said.json().get("exhibitions")).hasSize(1);
        assertThat(said.err().lines()).singleElement().asString().contains("损坏");
        assertThat(console.run("list").err()).isEmpty();
        assertThat(exhibitors()).isEqualTo(2);
    }

    @Test
    void aBackupHasTheNameThatWasAskedForWhateverItIs() {
        for (var name : List.of("a b.zip", "备份 (1).zip", "no-extension", "O'Brien;x.zip")) {
            var out = folder.resolve("archives").resolve(name);
            assertThat(out.getParent().toFile().mkdirs()
                            || out.getParent().toFile().isDirectory())
                    .isTrue();
            var said = console.json("backup", "--out", out);
            assertThat(said.exit()).as(name).isZero();
            assertThat(said.json().get("file").asString()).isEqualTo(out.toString());
            assertThat(console.run("restore", out, "--store", folder.resolve("copy"))
                            .exit())
                    .isZero();
            assertThat(exhibitors("--store", folder.resolve("copy"))).isEqualTo(2);
        }
    }

    @Test
    void aBackupThatCannotBeWrittenEndsWithThreeAndLeavesNoPart() throws IOException {
        var blocked = console.file("blocked", "x");
        var said = console.run("backup", "--out", blocked.resolve("a.zip"));
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.err().lines()).hasSize(1);
        assertThat(console.run("backup", "--out", Files.createDirectory(folder.resolve("dir")))
                        .exit())
                .isEqualTo(3);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aCutArchiveIsNotRestored() throws IOException {
        var archive = folder.resolve("a.zip");
        console.run("backup", "--out", archive);
        var bytes = Files.readAllBytes(archive);
        for (var part = 0; part < 4; part++) {
            Files.write(archive, java.util.Arrays.copyOf(bytes, bytes.length * part / 4));
            var said = console.json("restore", archive);
            assertThat(said.exit()).isEqualTo(3);
            assertThat(said.json().get("error").get("key").asString()).isEqualTo("store.archive-damaged");
        }
        assertThat(exhibitors()).isEqualTo(2);
    }

    @Test
    void aFolderIsNoArchive() {
        var said = console.run("restore", folder);
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains(folder.toString());
    }

    @Test
    void restoringWithoutAnArchiveNamesWhatIsMissing() {
        var said = console.run("restore");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("FILE", "restore --help");
    }

    @Test
    void restoringMakesAStoreWhereNoneIsAndSaysSoInBothLanguages() {
        var archive = folder.resolve("a.zip");
        console.run("backup", "--out", archive);
        var other = folder.resolve("新 folder").resolve("store");
        assertThat(console.run("restore", archive, "--store", other).out()).contains("3 records", "a.zip");
        assertThat(console.run("restore", archive, "--store", other, "--lang", "zh")
                        .out())
                .contains("3 条记录");
        assertThat(exhibitors("--store", other)).isEqualTo(2);
    }

    @Test
    void aStoreWithoutItsSealIsForeignAndSaysWhatToDo() throws IOException {
        Files.delete(beside(".identity"));
        var said = console.json("list");
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.json().get("error").get("key").asString()).isEqualTo("store.foreign");
        assertThat(said.err()).contains(beside(".backups").toString());
        var newest = zips().stream()
                .max(java.util.Comparator.comparing(Path::getFileName))
                .orElseThrow();
        assertThat(console.run("restore", newest).exit()).isZero();
        assertThat(exhibitors()).isEqualTo(2);
    }
}
