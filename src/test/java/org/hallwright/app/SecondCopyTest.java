package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondCopyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-10T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private SecondCopy after(int days) {
        return new SecondCopy(folder.resolve("new/last-copy"), Clock.offset(CLOCK, Duration.ofDays(days)));
    }

    @Test
    void aCopyIsDueUntilOneWasMade() {
        assertThat(after(0).isDue()).isTrue();
        after(0).made();
        assertThat(after(0).isDue()).isFalse();
    }

    @Test
    void aCopyHoldsForAWeek() {
        after(0).made();

        assertThat(after(7).isDue()).isFalse();
        assertThat(after(8).isDue()).isTrue();
    }

    @Test
    void aDamagedMemoryRemindsOnceMore() throws IOException {
        after(0).made();
        Files.writeString(folder.resolve("new/last-copy"), "yesterday");

        assertThat(after(0).isDue()).isTrue();
    }
}
