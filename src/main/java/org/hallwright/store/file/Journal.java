package org.hallwright.store.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.UUID;

/// The append-only file that makes an edit durable. One thread.
///
/// After an `IOException` its end is where it was, unless that could not be made durable either: then the exception
/// has a suppressed one, and the file is to be read anew before anything is written behind it.
public final class Journal implements AutoCloseable {
    private static final int LARGE = 1 << 20;

    private final Disk disk;
    private final RandomAccessFile file;
    private long length;

    private Journal(Disk disk, RandomAccessFile file, long length) {
        this.disk = disk;
        this.file = file;
        this.length = length;
    }

    /// A journal whose first change will come after that number; it takes its name when it is whole.
    public static Journal create(Disk disk, Path path, UUID store, long base) throws IOException {
        disk.replace(path, JournalFormat.header(store, base));
        return open(disk, path, JournalFormat.HEADER);
    }

    /// Goes on after that many bytes; what follows them is cut.
    public static Journal open(Disk disk, Path path, long soundLength) throws IOException {
        var file = new RandomAccessFile(path.toFile(), "rw");
        try {
            if (file.length() != soundLength) {
                file.setLength(soundLength);
                disk.force(file);
            }
            return new Journal(disk, file, soundLength);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /// Returns when the frame has reached the medium.
    public void append(Frame frame) throws IOException {
        try {
            file.seek(length);
            if (frame.payload().length < LARGE) {
                disk.write(file, JournalFormat.frame(frame));
            } else {
                // Not copied behind its head first: a large import would be in memory once more.
                disk.write(file, JournalFormat.head(frame));
                disk.write(file, frame.payload());
            }
            disk.force(file);
            length += JournalFormat.FRAME_HEAD + frame.payload().length;
        } catch (IOException e) {
            cutTo(length, e);
            throw e;
        }
    }

    private void cutTo(long end, IOException cause) {
        try {
            file.setLength(end);
            disk.force(file);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    public long length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
