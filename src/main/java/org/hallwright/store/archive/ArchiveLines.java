package org.hallwright.store.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipInputStream;
import org.hallwright.store.codec.Json;
import org.jspecify.annotations.Nullable;

/// The lines of an archive, one after the other: of a large one never more than a line is in memory.
final class ArchiveLines {
    private static final int MOST_RATIO = 100;
    private static final long RATIO_FREE = 4L << 20;
    private static final int BUFFER = 1 << 16;

    private final Path archive;
    private final int schema;
    private final long most;
    private long total;

    /// @param schema version of the tables that this program knows
    /// @param limit bytes that it may inflate to
    ArchiveLines(Path archive, int schema, long limit) throws IOException {
        var size = Files.size(archive);
        if (size > limit) {
            throw ArchiveDamaged.because("it is beyond all measure");
        }
        this.archive = archive;
        this.schema = schema;
        this.most = Math.min(limit, Math.max(RATIO_FREE, MOST_RATIO * size));
    }

    /// Says what takes the lines of the file of that name.
    @FunctionalInterface
    interface Sinks {
        Consumer<byte[]> of(String file) throws ArchiveDamaged;
    }

    /// Does something with one file of the archive.
    @FunctionalInterface
    private interface Visit {
        /// @return whether that was all
        boolean of(String name, InputStream in) throws IOException;
    }

    /// Reads all lines.
    ///
    /// @return what the archive says of itself, all of which holds
    /// @throws ArchiveDamaged if it is not whole, not ours or not safe; lines may have been taken by then
    Manifest read(Sinks sinks) throws IOException {
        var manifest = manifest();
        var names = new HashSet<String>();
        each((name, in) -> {
            if (!names.add(name)) {
                throw ArchiveDamaged.because("a file is in it twice");
            }
            if (!name.equals(Manifest.NAME)) {
                lines(in, manifest.parts().get(name), sinks.of(name));
            }
            return false;
        });
        names.remove(Manifest.NAME);
        if (!names.equals(manifest.parts().keySet())) {
            throw ArchiveDamaged.because("its files are not those of the manifest");
        }
        return manifest;
    }

    /// In our own archives it stands in front; in one that was packed again it may stand anywhere.
    private Manifest manifest() throws IOException {
        var head = new ByteArrayOutputStream();
        var isFound = each((name, in) -> {
            in.transferTo(name.equals(Manifest.NAME) ? head : OutputStream.nullOutputStream());
            return name.equals(Manifest.NAME);
        });
        if (!isFound) {
            throw ArchiveDamaged.because("it has no manifest");
        }
        try {
            var bytes = head.toByteArray();
            if (Json.number(bytes, "format") > Manifest.FORMAT || Json.number(bytes, "schema") > schema) {
                throw ArchiveDamaged.fromNewerVersion();
            }
            return Json.read(bytes, Manifest.class);
        } catch (RuntimeException e) {
            throw ArchiveDamaged.because("its manifest cannot be read", e);
        }
    }

    private boolean each(Visit visit) throws IOException {
        total = 0;
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive), BUFFER))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (visit.of(entry.getName(), new Bounded(zip))) {
                    return true;
                }
            }
            return false;
        } catch (ArchiveDamaged e) {
            throw e;
        } catch (RuntimeException e) {
            throw ArchiveDamaged.because("an entry cannot be read", e);
        } catch (IOException e) {
            throw ArchiveDamaged.because("it is not a whole ZIP file", e);
        }
    }

    /// Each line without its end, and at the end the count and the checksum.
    private static void lines(InputStream in, Manifest.@Nullable Part part, Consumer<byte[]> sink) throws IOException {
        if (part == null) {
            throw ArchiveDamaged.because("its files are not those of the manifest");
        }
        var checked = new CheckedInputStream(in, new CRC32C());
        var line = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        var lines = 0;
        for (var n = checked.read(buffer); n >= 0; n = checked.read(buffer)) {
            var start = 0;
            for (var at = 0; at < n; at++) {
                if (buffer[at] == '\n') {
                    line.write(buffer, start, at - start);
                    sink.accept(line.toByteArray());
                    line.reset();
                    lines++;
                    start = at + 1;
                }
            }
            line.write(buffer, start, n - start);
        }
        if (checked.getChecksum().getValue() != part.crc()) {
            throw ArchiveDamaged.because("a checksum differs");
        }
        if (line.size() > 0 || lines != part.lines()) {
            throw ArchiveDamaged.because("a count differs");
        }
    }

    /// Counts what is inflated, of all files together.
    private final class Bounded extends FilterInputStream {
        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var n = super.read(buffer, from, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int read) throws ArchiveDamaged {
            total += read;
            if (total > most) {
                throw ArchiveDamaged.because("it inflates beyond all measure");
            }
        }
    }
}
