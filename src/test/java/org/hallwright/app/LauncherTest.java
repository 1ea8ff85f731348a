package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Starts the program as a process of its own, as a user's shell does.
class LauncherTest {
    @TempDir
    Path home;

    private Path store;

    /// The most blocks of 512 bytes that a file of the program may have, 0 for no limit.
    private int limitBlocks;

    /// Beside those of the launcher.
    private List<String> options = List.of();

    private record Ended(int exit, String out, String err) {}

    @BeforeEach
    void nameStore() {
        store = home.resolve("store");
    }

    @Test
    void withoutADisplayItNamesTheTour() throws Exception {
        var ended = run("--store", store.toString());
        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).singleElement().asString().contains("display", "tour");
    }

    @Test
    void aCommandSpeaksTheUsersLanguageAndKeepsItsLogApart() throws Exception {
        var ended = run("new", "--code", "A", "--name", "草原文化展", "--store", store.toString(), "--lang", "zh");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).isEqualToIgnoringNewLines("已新建展览会 A“草原文化展”。\n");
        assertThat(ended.exit()).isZero();
        try (var files = Files.walk(home)) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("hallwright.log");
        }
    }

    @Test
    void aStoreThatAnotherProcessHoldsIsNotOpened() throws Exception {
        run("new", "--code", "A", "--name", "A", "--store", store.toString());
        var holder = start(List.of(HoldsStore.class.getName(), store.toString(), home.toString()));
        try (var said = holder.inputReader()) {
            assertThat(said.readLine()).isEqualTo("held");
            var ended = run("list", "--store", store.toString());
            assertThat(ended.exit()).isEqualTo(3);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err().lines()).singleElement().asString().contains("in use by", "the other desk");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(run("list", "--store", store.toString()).out()).contains("A");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFullDiskLosesNothingAndSaysWhatToDo() throws Exception {
        run("new", "--code", "A", "--name", "A", "--store", store.toString());
        var rows = new StringBuilder("Company,Description\n");
        for (var i = 0; i < 1500; i++) {
            rows.append("Company ").append(i).append(",word word word word word word word word word word\n");
        }
        var roster = Files.writeString(home.resolve("roster.csv"), rows);

        limitBlocks = 400;
        var ended = run("import", "roster", roster.toString(), "--store", store.toString());
        limitBlocks = 0;

        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).singleElement().asString().contains("full", "make room");
        assertThat(run("verify", "--store", store.toString()).out()).contains("All is well: 1 record ");
        assertThat(run("import", "roster", roster.toString(), "--store", store.toString())
                        .exit())
                .isZero();
    }

    @Test
    void aRosterThatMemoryDoesNotHoldSaysWhatToDoAndChangesNothing() throws Exception {
        run("new", "--code", "A", "--name", "A", "--store", store.toString());
        var roster = Files.writeString(home.resolve("roster.csv"), "Company,Note\n" + "Firm,a note\n".repeat(30_000));
        var vast = home.resolve("vast.csv");
        try (var file = new RandomAccessFile(vast.toFile(), "rw")) {
            file.setLength(90_000_000);
        }

        options = List.of("-Xmx64m");
        var counted = run("import", "roster", roster.toString(), "--store", store.toString());
        var ranOut = run("import", "roster", vast.toString(), "--store", store.toString(), "--json");
        options = List.of();

        assertThat(counted.exit()).isEqualTo(3);
        assertThat(counted.out()).isEmpty();
        assertThat(counted.err().lines())
                .singleElement()
                .asString()
                .contains("roster.csv holds more", "Nothing was read", "split the file");
        assertThat(ranOut.exit()).isEqualTo(3);
        assertThat(ranOut.out()).contains("\"work.memory-used-up\"");
        assertThat(ranOut.err().lines()).singleElement().asString().contains("MB of memory", "JAVA_TOOL_OPTIONS");
        assertThat(run("verify", "--store", store.toString()).out()).contains("All is well: 1 record ");
        assertThat(roster).exists();
    }

    private Ended run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Launcher.class.getName()));
        command.addAll(List.of(words));
        var process = start(command);
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, err);
    }

    private Process start(List<String> words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@src/packaging/hallwright.options",
                "@src/packaging/brief.options",
                "-Duser.home=" + home,
                "-Duser.language=en",
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                classPath()));
        command.addAll(1, options);
        command.addAll(words);
        var builder = new ProcessBuilder(limitBlocks > 0 ? limited(command) : command);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME"));
        return builder.start();
    }

    /// With files that cannot grow beyond so many blocks, which the system refuses as it refuses a full disk.
    private List<String> limited(List<String> command) {
        var shell = new ArrayList<>(List.of("sh", "-c", "ulimit -f " + limitBlocks + "; exec \"$@\"", "sh"));
        shell.addAll(command);
        return shell;
    }

    /// The program before its tests.
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var entries = new ArrayList<>(List.of(all.split(File.pathSeparator)));
        var tests =
                entries.stream().filter(entry -> entry.endsWith("test-classes")).toList();
        entries.removeAll(tests);
        entries.addAll(tests);
        return String.join(File.pathSeparator, entries);
    }
}
