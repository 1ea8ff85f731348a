package org.hallwright.service.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all: what was there stays until the new one is complete.
final class OutFile {
    private OutFile() {}

    /// @throws Unwritable if it cannot be written; nothing is left behind then
    static Written write(Path path, byte[] bytes) {
        var beside = path.resolveSibling("." + path.getFileName() + ".part");
        try {
            if (path.toAbsolutePath().getParent() != null) {
                Files.createDirectories(path.toAbsolutePath().getParent());
            }
            Files.write(beside, bytes);
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
            return new Written(path, bytes.length, 0);
        } catch (IOException e) {
            remove(beside);
            throw new Unwritable(path, e);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
