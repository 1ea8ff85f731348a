package org.hallwright.store.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hallwright.domain.change.Entry;
import org.hallwright.store.codec.Json;
import org.hallwright.store.codec.Kinds;

/// Makes the bytes of an archive: equal content gives equal bytes.
public final class ArchiveWriter {
    private static final int FIRST_SIZE = 1 << 13;

    private ArchiveWriter() {}

    /// @param schema version of the tables that the entries fit
    public static byte[] write(ArchiveContent content, int schema) throws IOException {
        var files = new TreeMap<String, Lines>();
        Kinds.classes().forEach((name, kind) -> {
            var entries = entries(content, kind);
            if (entries.size() > 0) {
                files.put(Manifest.nameOf(name), entries);
            }
        });
        files.put(Manifest.LOG, new Log(content.log()));
        var parts = new TreeMap<String, Manifest.Part>();
        files.forEach((name, lines) -> parts.put(name, lines.part()));
        var manifest = new Manifest(
                Manifest.format(content.exhibition()),
                schema,
                content.store(),
                content.at(),
                content.last(),
                content.exhibition(),
                parts);
        return zip(Json.write(manifest), files);
    }

    private static Entries entries(ArchiveContent content, Class<? extends Entry> kind) {
        var entries = new Entries();
        content.entries(kind).forEach(placed -> entries.add(Json.write(placed)));
        return entries;
    }

    /// The lines of one file, written into the archive as they lie in memory: a large store is not copied for it.
    private interface Lines {
        Manifest.Part part();

        void writeTo(OutputStream out) throws IOException;
    }

    private static final class Entries extends ByteArrayOutputStream implements Lines {
        private int lines;

        Entries() {
            super(FIRST_SIZE);
        }

        void add(byte[] line) {
            writeBytes(line);
            write('\n');
            lines++;
        }

        @Override
        public Manifest.Part part() {
            var crc = new CRC32C();
            crc.update(buf, 0, count);
            return new Manifest.Part(lines, crc.getValue());
        }
    }

    private record Log(List<byte[]> changes) implements Lines {
        @Override
        public Manifest.Part part() {
            var crc = new CRC32C();
            changes.forEach(change -> {
                crc.update(change);
                crc.update('\n');
            });
            return new Manifest.Part(changes.size(), crc.getValue());
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            for (var change : changes) {
                out.write(change);
                out.write('\n');
            }
        }
    }

    private static byte[] zip(byte[] manifest, Map<String, Lines> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            begin(zip, Manifest.NAME);
            zip.write(manifest);
            for (var file : files.entrySet()) {
                begin(zip, file.getKey());
                file.getValue().writeTo(zip);
            }
        }
        return out.toByteArray();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
    }
}
