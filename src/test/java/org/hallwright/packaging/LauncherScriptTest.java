package org.hallwright.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs the launcher of `src/packaging` in a folder of its own, with a Java that only says how it was called.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for sh")
class LauncherScriptTest {
    private static final Path SOURCE = Path.of("src/packaging/bin/hallwright");

    @TempDir
    private Path folder;

    private Path launcher;
    private String onPath = System.getenv("PATH");

    @BeforeEach
    void layOut() throws IOException {
        launcher = folder.resolve("a program/bin/hallwright");
        Files.createDirectories(launcher.getParent());
        Files.copy(SOURCE, launcher);
    }

    @Test
    void theLauncherMayBeRun() {
        assertThat(SOURCE).isExecutable();
    }

    @Test
    void javaGetsOptionsProgramAndArgumentsAsTheyWereGiven() throws Exception {
        var started = run(launcher, jdk("25.0.3"), "list", "--store", "my shows");
        assertThat(started.output())
                .containsExactly(
                        "@" + home() + "/lib/hallwright.options",
                        "@" + home() + "/lib/brief.options",
                        "-cp",
                        home() + "/lib/hallwright.jar",
                        "org.hallwright.app.Launcher",
                        "list",
                        "--store",
                        "my shows");
    }

    @Test
    void onlyCommandsThatEndSoonStartAsSuch() throws Exception {
        var jdk = jdk("25");
        var brief = "@" + home() + "/lib/brief.options";
        assertThat(run(launcher, jdk, "import", "roster", "a.xlsx").output()).contains(brief);
        for (var lasting : List.of("layout", "number", "bench", "tour", "--store=import")) {
            assertThat(run(launcher, jdk, lasting).output()).doesNotContain(brief);
        }
        assertThat(run(launcher, jdk).output()).hasSize(4).doesNotContain(brief);
    }

    @Test
    void classesThatWereMadeReadyAreTakenByCommandsThatEndSoon() throws Exception {
        var jdk = jdk("25");
        assertThat(run(launcher, jdk, "list").output()).noneMatch(option -> option.contains("AOTCache"));

        Files.createFile(Files.createDirectories(home().resolve("lib")).resolve("hallwright.aot"));

        assertThat(run(launcher, jdk, "list").output())
                .containsSubsequence(
                        "@" + home() + "/lib/brief.options",
                        "-XX:AOTCache=" + home() + "/lib/hallwright.aot",
                        "-Xlog:disable",
                        "-cp");
        assertThat(run(launcher, jdk).output())
                .as("the window would be compiled worse with them")
                .noneMatch(option -> option.contains("AOTCache"));
        assertThat(run(launcher, jdk, "bench", "list").output()).noneMatch(option -> option.contains("AOTCache"));
    }

    @Test
    void aSymbolicLinkLeadsToTheProgramsFolder() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("hw"), Path.of("a program/bin/hallwright"));
        assertThat(run(link, jdk("25")).output()).contains(home() + "/lib/hallwright.jar");
    }

    @Test
    void anOlderJavaHomeIsPassedOver() throws Exception {
        var runtime = home().resolve("runtime");
        Files.move(jdk("26-ea"), runtime);
        var older = jdk("17.0.15");
        Files.writeString(older.resolve("bin/java"), "#!/bin/sh\nexit 17\n");
        onPath = older.resolve("bin") + ":" + System.getenv("PATH");
        assertThat(run(launcher, older).exitCode()).isZero();
    }

    @Test
    void withoutAJavaOneSentenceSaysWhatToDo() throws Exception {
        Files.writeString(launcher, Files.readString(SOURCE).replace("need=25", "need=999"));
        var started = run(launcher, jdk("25"));
        assertThat(started.exitCode()).isEqualTo(3);
        assertThat(started.output()).singleElement().asString().startsWith("Hallwright needs Java 999");
    }

    private record Started(int exitCode, List<String> output) {}

    private Started run(Path script, Path javaHome, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("PATH", onPath);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes()).lines().toList();
        return new Started(process.waitFor(), output);
    }

    private Path home() throws IOException {
        return folder.resolve("a program").toRealPath();
    }

    private Path jdk(String version) throws IOException {
        var jdk = Files.createDirectories(folder.resolve("jdk-" + version));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        var java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return jdk;
    }
}
