package org.hallwright.cli.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hallwright.cli.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Versions of the programme by commands.
class ReleaseCommandsTest {
    private static final String BEFORE = "uid,title,room,start,end\nf,Forum,Hall A,2026-05-29 09:00,2026-05-29 10:00\n"
            + "t,Talk,Hall A,2026-05-29 11:00,2026-05-29 12:00\n";

    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void anExhibition() {
        console = new Console(folder).begin("E5");
    }

    private void programme(String rows) {
        console.run("import", "schedule", console.file("programme.csv", rows));
    }

    private JsonNode compared(Object... more) {
        var words = new java.util.ArrayList<Object>(java.util.List.of("compare", "schedule"));
        words.addAll(java.util.List.of(more));
        return console.json(words.toArray()).json();
    }

    @Test
    void aVersionIsReleasedListedComparedPrintedAndSent() {
        programme(BEFORE);
        var first = console.json("release", "schedule", "--note", "Invitations").json();
        assertThat(first.get("version").asInt()).isEqualTo(1);
        assertThat(first.get("note").asString()).isEqualTo("Invitations");
        assertThat(first.get("at").asString()).isEqualTo("2026-05-29T08:00:00Z");
        assertThat(compared().get("activities")).isEmpty();

        programme(BEFORE.replace("29 09:00", "29 09:30").replace("29 10:00", "29 10:30"));
        var now = compared();
        assertThat(now.get("from").asInt()).isEqualTo(1);
        assertThat(now.get("to").asString()).isEqualTo("now");
        var moved = now.get("activities").get(0);
        assertThat(moved.get("kind").asString()).isEqualTo("rescheduled");
        assertThat(moved.get("was").asString()).isEqualTo("Fri 29 May 09:00–10:00");
        assertThat(moved.get("is").asString()).isEqualTo("Fri 29 May 09:30–10:30");
        assertThat(console.run("compare", "schedule").out()).contains("By activity", "Forum  Time");

        assertThat(version()).isEqualTo("1+");
        console.run("release", "schedule");
        assertThat(version()).isEqualTo("2");
        assertThat(console.json("versions", "schedule").json().get("versions"))
                .extracting(v -> v.get("version").asInt())
                .containsExactly(2, 1);
        assertThat(compared().get("to").asInt())
                .as("what the latest version changed")
                .isEqualTo(2);
        assertThat(compared("--from", 2).get("activities")).isEmpty();

        var papers = folder.resolve("papers");
        var printed = console.json("print", "schedule-changes", "--out", papers, "--from", 1, "--to", 2);
        assertThat(printed.json().get("files")).hasSize(1);
        assertThat(papers.resolve("E5-schedule-changes.pdf")).isNotEmptyFile();
        var table = folder.resolve("changes.csv");
        console.run("export", "schedule-changes", "--format", "csv", "--out", table, "--from", 1);
        assertThat(table).content().contains("Person,Activity,Starts", "Forum,2026-05-29T09:30,Time,");
    }

    /// The version that a schedule as JSON says it is.
    private String version() {
        var file = folder.resolve("schedule.json");
        console.run("export", "schedule", "--format", "json", "--out", file);
        return JsonMapper.shared()
                .readTree(file.toFile())
                .get("schedule")
                .get("version")
                .asString();
    }

    @Test
    void blockersAreSaidAndNothingIsReleased() {
        programme(BEFORE + "c,Clash,Hall A,2026-05-29 09:30,2026-05-29 10:30\n");
        var refused = console.json("release", "schedule");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.json().get("version").isNull()).isTrue();
        assertThat(refused.json().get("problems").get(0).get("rule").asString()).isEqualTo("room-overlap");
        assertThat(console.json("versions", "schedule").json().get("versions")).isEmpty();
    }

    @Test
    void whatIsNotThereIsSaidInOneSentence() {
        programme(BEFORE);
        var none = console.run("compare", "schedule");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("No version of the programme has been released yet.");
        console.run("release", "schedule");
        assertThat(console.run("release", "schedule").exit()).as("nothing new").isEqualTo(2);
        assertThat(console.run("compare", "schedule", "--from", 7).err()).contains("no version 7");
        assertThat(console.run("release").exit()).isEqualTo(2);
        assertThat(console.run("print", "everything", "--out", folder.resolve("all"))
                        .exit())
                .isZero();
        assertThat(folder.resolve("all").resolve("E5-schedule-changes.pdf")).exists();
    }
}
