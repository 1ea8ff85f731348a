package org.hallwright.cli.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hallwright.cli.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
    @TempDir
    Path folder;

    private Console console;
    private Path there;
    private Path file;

    @BeforeEach
    void aCopyOnAnotherDesk() {
        console = new Console(folder).begin("X 1");
        console.run("import", "roster", console.file("r.csv", "Company,Notes\nAcme,\n丝路出版社,\n"));
        there = folder.resolve("there");
        file = folder.resolve("x.hallwright");
        assertThat(console.json("export", "all", "--format", "archive", "--out", file)
                        .exit())
                .isZero();
        var opened = console.json("open", file, "--store", there);
        assertThat(opened.exit()).isZero();
        assertThat(opened.json().get("code").asString()).isEqualTo("X 1");
    }

    private void notesThere(String notes) {
        console.run("import", "roster", console.file("t.csv", "Company,Notes\nAcme," + notes + "\n"), "--store", there);
        console.run("export", "all", "--format", "archive", "--out", file, "--store", there);
    }

    @Test
    void whatOnlyTheCopyChangedIsTakenAndASecondTimeNothingDiffers() {
        notesThere("by train");

        var tried = console.json("merge", file, "--dry-run").json();
        assertThat(tried.get("taken").asInt()).isEqualTo(1);
        assertThat(tried.get("merged").asInt()).isZero();

        var merged = console.json("merge", file);
        assertThat(merged.exit()).isZero();
        assertThat(merged.json().get("merged").asInt()).isPositive();
        assertThat(merged.json().get("related").asBoolean()).isTrue();
        assertThat(console.json("merge", file).json().get("taken").asInt()).isZero();
        assertThat(console.run("history").out()).contains("Merge the copy of tester");
    }

    @Test
    void aConflictIsListedAndNothingMergedUntilASideIsPreferred() {
        notesThere("by train");
        console.run("import", "roster", console.file("h.csv", "Company,Notes\nAcme,by ship\n"));

        var asked = console.json("merge", file);
        assertThat(asked.exit()).isEqualTo(1);
        assertThat(asked.json().get("unresolved").asInt()).isEqualTo(1);
        assertThat(asked.json().get("merged").asInt()).isZero();
        var conflict = asked.json().get("conflicts").get(0);
        assertThat(conflict.get("record").asString()).isEqualTo("Exhibitor Acme");
        assertThat(conflict.get("field").asString()).isEqualTo("notes");
        assertThat(conflict.get("mine").asString()).isEqualTo("by ship");
        assertThat(conflict.get("theirs").asString()).isEqualTo("by train");
        assertThat(console.run("merge", file).out())
                .contains("Exhibitor Acme, notes: here by ship; in the copy by train");

        assertThat(console.json("merge", file, "--prefer", "theirs").exit()).isZero();
        assertThat(console.json("merge", file).json().get("conflicts")).isEmpty();
    }

    @Test
    void aFileThatIsNoCopyIsRefusedInASentence() {
        var said = console.run("merge", console.file("no.hallwright", "words"));
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.err()).contains("no.hallwright").doesNotContain("Exception");
        assertThat(console.run("merge", folder.resolve("gone")).exit()).isEqualTo(2);
        assertThat(console.run("open", file).exit()).isEqualTo(2);
        assertThat(console.run("restore", file, "--store", folder.resolve("n")).exit())
                .isEqualTo(3);
    }
}
