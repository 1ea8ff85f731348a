package org.hallwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;

/// Opening the store with E3 in it, verified, against reading the bytes of its files.
final class OpenStore {
    private static final int ROUNDS = 5;

    private OpenStore() {}

    static Map<String, Object> run(Clock clock) {
        try (var store = new BenchStore(clock)) {
            var open = Timing.cpuRounds(ROUNDS, () -> store.open().close());
            var read = Timing.cpuRounds(ROUNDS, () -> read(store));
            return Timing.against(
                    Timing.median(open), "reading journal and database as bytes", Timing.median(read));
        }
    }

    private static void read(BenchStore store) {
        try {
            for (var file : store.files()) {
                Files.readAllBytes(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
