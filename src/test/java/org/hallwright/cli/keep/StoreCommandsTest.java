package org.hallwright.cli.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hallwright.cli.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {
    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void openConsole() {
        console = new Console(folder);
    }

    @Test
    void aNewExhibitionIsListed() {
        var begun = console.json(
                "new",
                "--code",
                "E9",
                "--name",
                "东北亚博览会",
                "--from",
                "2026-09-01",
                "--to",
                "2026-09-05",
                "--city",
                "长春");
        assertThat(begun.exit()).isZero();
        assertThat(begun.json().get("code").asString()).isEqualTo("E9");

        var listed = console.json("list").json().get("exhibitions").get(0);
        assertThat(listed.get("code").asString()).isEqualTo("E9");
        assertThat(listed.get("name").asString()).isEqualTo("东北亚博览会");
        assertThat(listed.get("from").asString()).isEqualTo("2026-09-01");
        assertThat(listed.get("city").asString()).isEqualTo("长春");
        assertThat(console.run("list").out()).contains("E9", "2026-09-05");
    }

    @Test
    void aCodeIsTakenOnce() {
        assertThat(console.begin("A")
                        .run("new", "--code", "a", "--name", "Other")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void theExhibitionIsNamedWhereThereAreSeveral() {
        console.begin("A");
        assertThat(console.run("undo").exit()).isZero();
        console.begin("B");
        var said = console.run("undo");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("--exhibition");
        assertThat(console.run("undo", "--exhibition", "C").exit()).isEqualTo(2);
        assertThat(console.run("undo", "--exhibition", "b").exit()).isZero();
    }

    @Test
    void undoAndRedoReachBackOverRestarts() {
        var roster = console.begin("A").file("roster.csv", "Company,Booth\nAcme,A1\nSilk Road Press,A2\n");
        console.run("import", "roster", roster);
        assertThat(exhibitors()).isEqualTo(2);

        var undone = console.json("undo").json().get("changes").get(0);
        assertThat(undone.get("label").asString()).startsWith("Undone: ");
        assertThat(undone.get("touched").asInt()).isEqualTo(2);
        assertThat(exhibitors()).isZero();

        assertThat(console.json("redo", "5").json().get("changes")).hasSize(1);
        assertThat(exhibitors()).isEqualTo(2);
        assertThat(console.run("redo").out()).contains("nothing to redo");
    }

    @Test
    void historyIsNewestFirstAndSigned() {
        var roster = console.begin("A").file("roster.csv", "Company\nAcme\n");
        console.run("import", "roster", roster);
        var changes = console.json("history").json().get("changes");
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).get("label").asString()).contains("roster.csv");
        assertThat(changes.get(0).get("seq").asLong())
                .isGreaterThan(changes.get(1).get("seq").asLong());
        assertThat(changes.get(0).get("author").asString()).isEqualTo("tester");
        assertThat(changes.get(0).get("at").asString()).isEqualTo("2026-05-29T08:00:00Z");
        assertThat(console.json("history", "--limit", "1").json().get("changes"))
                .hasSize(1);
        assertThat(console.run("history", "--exhibition", "A").out()).contains("2026-05-29 08:00:00");
    }

    @Test
    void whatIsBackedUpIsRestored() {
        var roster = console.begin("A").file("roster.csv", "Company\nAcme\n");
        console.run("import", "roster", roster);
        var archive = folder.resolve("archive.zip");
        var backedUp = console.json("backup", "--out", archive);
        assertThat(backedUp.exit()).isZero();
        assertThat(backedUp.json().get("ok").asBoolean()).isTrue();
        assertThat(archive).exists();

        console.run("undo");
        assertThat(exhibitors()).isZero();
        var restored = console.json("restore", archive);
        assertThat(restored.exit()).isZero();
        assertThat(restored.json().get("records").asInt()).isEqualTo(2);
        assertThat(exhibitors()).isEqualTo(1);
    }

    @Test
    void restoringWhatIsNotThereIsWrongUsage() {
        assertThat(console.begin("A").run("restore", folder.resolve("no.zip")).exit())
                .isEqualTo(2);
    }

    @Test
    void restoringWhatIsNoArchiveLeavesTheStore() {
        var file = console.begin("A").file("no.zip", "not an archive");
        assertThat(console.run("restore", file).exit()).isEqualTo(3);
        assertThat(console.json("list").json().get("exhibitions")).hasSize(1);
    }

    @Test
    void verifySaysWhatItCompared() throws Exception {
        var said = console.begin("A").json("verify");
        assertThat(said.exit()).isZero();
        assertThat(said.json().get("records").asInt()).isEqualTo(1);
        assertThat(said.json().get("journal").get("entries").asInt()).isEqualTo(1);
        assertThat(said.json().get("journal").get("bytes").asLong())
                .isEqualTo(Files.size(Path.of(console.store() + ".journal")));
        assertThat(said.json().get("checked").size()).isPositive();
        assertThat(console.run("verify").out()).startsWith("All is well");
    }

    private int exhibitors() {
        return console.json("figures").json().get("counts").get("exhibitors").asInt();
    }
}
