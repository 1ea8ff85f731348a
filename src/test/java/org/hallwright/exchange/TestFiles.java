package org.hallwright.exchange;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Files for tests of readers: real ones where the folder beside the project has them, small ones from text.
public final class TestFiles {
    private TestFiles() {}

    /// A real file; the test is skipped where the folder is absent.
    public static SourceFile real(String path) {
        var file = Path.of("../shared/data").resolve(path);
        assumeTrue(java.nio.file.Files.exists(file), "Skipped: the folder ../shared/data is not here");
        return SourceFile.read(file);
    }

    public static SourceFile text(String name, String text) {
        return text(name, text, StandardCharsets.UTF_8);
    }

    public static SourceFile text(String name, String text, Charset charset) {
        return SourceFile.of(name, text.getBytes(charset));
    }

    /// Asserts that reading ends in the sentence with that key.
    public static void assertRefused(String key, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        e -> org.assertj.core.api.Assertions.assertThat(e.key()).isEqualTo(key));
    }
}
