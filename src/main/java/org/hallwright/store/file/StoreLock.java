package org.hallwright.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.stream.Stream;

/// Holds a store against every other process, and says who holds it. The system lets go when the process dies.
public final class StoreLock implements AutoCloseable {
    /// Far behind the words, so that others can read them where a lock forbids reading.
    private static final long LOCKED_BYTE = 1L << 40;

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Thrown where another holds the store.
    public static final class Held extends IOException {
        private final String holder;

        Held(String holder) {
            super("held by " + holder);
            this.holder = holder;
        }

        /// Name, machine and process, as the holder wrote them.
        public String holder() {
            return holder;
        }
    }

    /// @throws Held if another process, or another store object of this one, holds it
    public static StoreLock take(Path file, String author) throws IOException {
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw new Held(holder(file));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(words(author).getBytes(StandardCharsets.UTF_8)), 0);
            return new StoreLock(channel);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new Held(holder(file));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static String words(String author) {
        return author + " @ " + host() + " (" + ProcessHandle.current().pid() + ")";
    }

    /// Without asking the network for a name.
    private static String host() {
        var names = Stream.of("COMPUTERNAME", "HOSTNAME").map(System::getenv).filter(Objects::nonNull);
        return names.findFirst().orElseGet(StoreLock::hostFile);
    }

    private static String hostFile() {
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
            return "?";
        }
    }

    private static String holder(Path file) throws IOException {
        var words = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
        return words.isEmpty() ? "?" : words;
    }

    /// The file stays: deleting it would let two hold two files of one name.
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
