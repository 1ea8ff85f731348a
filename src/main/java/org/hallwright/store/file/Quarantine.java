package org.hallwright.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The folder where damaged files are kept as they were found; nothing in it is ever deleted by us.
public final class Quarantine {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;
    private final List<Path> kept = new ArrayList<>();

    public Quarantine(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Moves the file, if it is there, under a name that says when and what.
    public void take(Path file, String name) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, free(name));
        }
    }

    /// Keeps a copy of what lies in the file from that byte on.
    public void copyTail(Path file, long from, String name) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (from < bytes.length) {
            Files.write(free(name), Arrays.copyOfRange(bytes, (int) from, bytes.length));
        }
    }

    /// What was put in through this object.
    public List<Path> kept() {
        return List.copyOf(kept);
    }

    private Path free(String name) throws IOException {
        Files.createDirectories(folder);
        var stamp = STAMP.format(clock.instant());
        var path = folder.resolve(stamp + "-" + name);
        for (var n = 2; Files.exists(path); n++) {
            path = folder.resolve(stamp + "-" + n + "-" + name);
        }
        kept.add(path);
        return path;
    }
}
