package org.hallwright.store.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The writing of bytes to disk: the one place where a full disk is met. A test overrides it to fail at the n-th
/// call.
public class Disk {
    /// Writes at the file's position.
    public void write(RandomAccessFile file, byte[] bytes) throws IOException {
        file.write(bytes);
    }

    /// Returns when what was written has reached the medium.
    public void force(RandomAccessFile file) throws IOException {
        file.getFD().sync();
    }

    /// Replaces a file wholly or not at all: temporary name, force, rename, force of the folder.
    public final void replace(Path file, byte[] bytes) throws IOException {
        var temporary = file.resolveSibling(file.getFileName() + ".part");
        try {
            writeForced(temporary, bytes);
            rename(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// A new file with these bytes, which have reached the medium.
    public final void writeForced(Path file, byte[] bytes) throws IOException {
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(0);
            write(out, bytes);
            force(out);
        }
    }

    public final void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(to);
    }

    /// Makes the names in the file's folder durable, where the system can: Windows cannot open a folder.
    public final void forceFolder(Path file) {
        try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException ignored) {
            return;
        }
    }
}
