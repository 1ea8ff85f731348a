package org.hallwright.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hallwright.cli.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WishFormCommandTest {
    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void aRoster() {
        console = new Console(folder).begin("X 1");
        console.run("import", "roster", console.file("r.csv", "Company,Notes\nAcme,\n丝路出版社,\n"));
    }

    @Test
    void formsAreWrittenForAllOrForThoseNamedAndComeBackAsAFolder() {
        var all = console.json("export", "roster", "--format", "wish-form", "--out", folder.resolve("all"));
        assertThat(all.json().get("files")).hasSize(2);
        var one = console.json(
                "export",
                "roster",
                "--format",
                "wish-form",
                "--exhibitor",
                "ACME Inc.",
                "--out",
                folder.resolve("one"));
        assertThat(one.json().get("files")).hasSize(1);
        assertThat(folder.resolve("one/X_1-wish-Acme.xlsx")).exists();

        var read = console.json("import", "roster", folder.resolve("all"));
        assertThat(read.exit()).isZero();
        assertThat(read.json().get("read").asInt()).isEqualTo(2);
        assertThat(read.json().get("unchanged").asInt()).isEqualTo(2);
        assertThat(read.json().get("forms").get(0).get("fields")).isEmpty();
    }

    @Test
    void whatIsNoFormOrNoExhibitorIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(console.run("import", "roster", folder.resolve("empty")).err())
                .contains("no wish form");
        assertThat(console.run("export", "roster", "--format", "wish-form", "--exhibitor", "Nobody", "--out", folder)
                        .exit())
                .isEqualTo(2);
        assertThat(console.run("export", "booths", "--format", "csv", "--exhibitor", "Acme", "--out", folder)
                        .exit())
                .isEqualTo(2);
    }
}
