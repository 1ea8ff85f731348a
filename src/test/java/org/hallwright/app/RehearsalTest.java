package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsRehearsedLeavesItsStoreInItsOwnFolder() throws IOException {
        Rehearsal.perform(folder.resolve("stage"));

        try (var files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("store.journal", "store.mv.db", "roster.xlsx");
        }
    }

    /// A second build in the same folder.
    @Test
    void itIsBegunAnewEachTime() throws IOException {
        Rehearsal.perform(folder);
        Rehearsal.perform(folder);

        try (var stages = Files.list(folder)) {
            assertThat(stages).hasSize(2);
        }
    }
}
