package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hallwright.cli.Commands;
import org.junit.jupiter.api.Test;

/// The words of the command line, the display they need, and the code of what fails.
class StartTest {
    @Test
    void anOptionAndItsValueBecomeOneWord() {
        assertThat(Launcher.joined(List.of("--store", "/a b/展会", "--lang", "zh")))
                .containsExactly("--store=/a b/展会", "--lang=zh");
        assertThat(Launcher.joined(List.of("--store=/x", "--lang", "en"))).containsExactly("--store=/x", "--lang=en");
        assertThat(Launcher.joined(List.of())).isEmpty();
    }

    @Test
    void anOptionWithoutAValueStaysAlone() {
        assertThat(Launcher.joined(List.of("--store"))).containsExactly("--store");
        assertThat(Launcher.joined(List.of("--store", "C:\\x--lang"))).containsExactly("--store=C:\\x--lang");
    }

    @Test
    void onlyWordsThatAreNoOptionsNameACommand() {
        assertThat(Commands.isCommand(List.of("--exhibition", "E3", "--store", "x")))
                .isFalse();
        assertThat(Commands.isCommand(List.of("--exhibition=E3", "list"))).isTrue();
        assertThat(Commands.isCommand(List.of("--json"))).isTrue();
        assertThat(Commands.isCommand(List.of("--store"))).isFalse();
        assertThat(Commands.isCommand(List.of(""))).isTrue();
        assertThat(Commands.isCommand(List.of("--storex", "y"))).isTrue();
    }

    @Test
    void anEmptyNameOfADisplayIsNone() {
        assertThat(Display.isMissing("FreeBSD", Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "\t"), "gtk"))
                .isTrue();
        assertThat(Display.isMissing("WINDOWS", Map.of(), "")).isFalse();
        assertThat(Display.isMissing("mac os x", Map.of(), null)).isFalse();
        assertThat(Display.isMissing("Linux", Map.of(), "headless")).isTrue();
    }

    @Test
    void aCodeHasNoLetterThatIsMistakenForANumber() {
        for (var failure = 0; failure < 500; failure++) {
            assertThat(CrashHandler.code(at("Place" + failure, failure))).matches("[0-9A-HJKMNP-TV-Z]{4}");
        }
    }

    @Test
    void otherPlacesHaveOtherCodes() {
        var codes = new HashSet<String>();
        for (var line = 0; line < 200; line++) {
            codes.add(CrashHandler.code(at("Place", line)));
        }
        assertThat(codes).hasSizeGreaterThan(190);
    }

    @Test
    void aFailureWithoutAPlaceHasACodeToo() {
        var bare = new OutOfMemoryError("heap");
        bare.setStackTrace(new StackTraceElement[0]);
        assertThat(CrashHandler.code(bare)).hasSize(4);
        var foreign = new IllegalStateException();
        foreign.setStackTrace(new StackTraceElement[] {new StackTraceElement("java.util.List", "of", "List.java", 1)});
        assertThat(CrashHandler.code(foreign)).hasSize(4).isNotEqualTo(CrashHandler.code(bare));
    }

    @Test
    void causesInACircleStillHaveACode() {
        var one = new IllegalStateException("one");
        var two = new IllegalArgumentException("two", one);
        one.initCause(two);
        assertThat(CrashHandler.code(one)).hasSize(4);
    }

    @Test
    void aNoteNamesTheCodeAndTheLog() {
        var failure = at("Place", 7);
        var note = new CrashHandler(Path.of("/log/展.log")).note(failure);
        assertThat(note.code()).isEqualTo(CrashHandler.code(failure));
        assertThat(note.log()).isEqualTo(Path.of("/log/展.log"));
    }

    private static Throwable at(String place, int line) {
        var failure = new IllegalStateException("row " + line);
        var here = new StackTraceElement("org.hallwright." + place, "run", place + ".java", line);
        failure.setStackTrace(new StackTraceElement[] {here});
        return failure;
    }
}
