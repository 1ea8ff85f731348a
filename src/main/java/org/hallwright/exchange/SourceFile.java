package org.hallwright.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A file of the user's, read whole into memory: its name and what it holds, at most 100 MB and never empty.
public final class SourceFile {
    private static final long MOST_BYTES = 100_000_000;

    private final String name;
    private final byte[] bytes;

    private SourceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /// @throws UnreadableFile if it is missing, no file, empty or too large
    public static SourceFile read(Path path) {
        var name = String.valueOf(path.getFileName());
        if (!Files.exists(path)) {
            throw new UnreadableFile("exchange.missing", path.toString());
        }
        if (Files.isDirectory(path)) {
            throw new UnreadableFile("exchange.folder", path.toString());
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw tooLarge(name);
            }
            return of(name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw UnreadableFile.because(e, "exchange.unreadable", path.toString());
        }
    }

    /// A file that is already in memory.
    public static SourceFile of(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge(name);
        }
        if (bytes.length == 0) {
            throw new UnreadableFile("exchange.empty", name);
        }
        return new SourceFile(name, bytes);
    }

    private static UnreadableFile tooLarge(String name) {
        return new UnreadableFile("exchange.too-large", name, MOST_BYTES / 1_000_000);
    }

    public String name() {
        return name;
    }

    /// What follows the last dot of the name, in small letters; empty without a dot.
    public String extension() {
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    /// Not a copy: nobody writes to it.
    public byte[] bytes() {
        return bytes;
    }

    public boolean startsWith(int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (var i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
