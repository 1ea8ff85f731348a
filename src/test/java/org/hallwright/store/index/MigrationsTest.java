package org.hallwright.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final Path SCRIPTS = Path.of("src/main/resources/org/hallwright/store/migration");

    @Test
    void theProgramKnowsTheNewestScript() throws Exception {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            var newest = scripts.map(script -> script.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"))
                    .mapToInt(Integer::parseInt)
                    .max();
            assertThat(newest).hasValue(Migrations.VERSION);
        }
    }

    @Test
    void noLengthIsStoredInAnythingButWholeMillimetres() throws Exception {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (var script : scripts.toList()) {
                assertThat(Files.readAllLines(script).stream().filter(line -> line.contains("_mm ")))
                        .allMatch(line -> line.contains("INTEGER"));
            }
        }
    }
}
