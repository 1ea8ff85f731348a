package org.hallwright.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The files of a store that was filled once, for tests that each begin with a copy: to begin and fill one takes longer
/// than many a test.
public final class FilledStore {
    private final Path folder;

    /// @param filling makes the store in the folder, and closes it
    public FilledStore(Consumer<Path> filling) {
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "stores")), "filled");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        filling.accept(folder);
    }

    /// Puts a copy of its files, and of what lies beside them, into a folder.
    public void copyTo(Path to) {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().endsWith(".lock"))
                    .toList()) {
                var copy = to.resolve(folder.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
