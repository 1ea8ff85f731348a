package org.hallwright.store.archive;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.store.codec.Json;
import org.hallwright.store.codec.Kinds;
import org.hallwright.store.codec.Piece;
import org.hallwright.store.codec.Placed;

/// Makes the bytes of an archive: equal content gives equal bytes.
public final class ArchiveWriter {
    private static final int BUFFER = 1 << 16;

    private ArchiveWriter() {}

    /// @param schema version of the tables that the entries fit
    public static byte[] write(ArchiveContent content, int schema) throws IOException {
        return write(content, schema, Map.of());
    }

    /// @param ready bytes of entries, each known by itself, that lie ready and are not written again
    public static byte[] write(ArchiveContent content, int schema, Map<Entry, Piece> ready) throws IOException {
        var files = new TreeMap<String, Lines>();
        Kinds.classes().forEach((name, kind) -> {
            var entries = new Entries(ready);
            content.entries(kind).forEach(entries::add);
            if (!entries.lines.isEmpty()) {
                files.put(Manifest.nameOf(name), entries);
            }
        });
        files.put(Manifest.LOG, new Log(content.log()));
        var parts = new TreeMap<String, Manifest.Part>();
        for (var file : files.entrySet()) {
            parts.put(file.getKey(), file.getValue().part());
        }
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

    /// The lines of one file, written into the archive as they lie in memory: a large store is not copied for it.
    private interface Lines {
        Manifest.Part part() throws IOException;

        void writeTo(OutputStream out) throws IOException;
    }

    /// Each line is a [Placed]: the entry between a head, which names its document, and a tail.
    private static final class Entries implements Lines {
        private static final byte[] TAIL = "}\n".getBytes(StandardCharsets.UTF_8);

        private final Map<Entry, Piece> ready;
        private final List<Line> lines = new ArrayList<>();
        private Id<Exhibition> document = new Id<>("none");
        private byte[] head = {};

        private record Line(byte[] head, Piece entry) {
            void writeTo(OutputStream out) throws IOException {
                out.write(head);
                out.write(entry.in(), entry.from(), entry.length());
                out.write(TAIL);
            }
        }

        Entries(Map<Entry, Piece> ready) {
            this.ready = ready;
        }

        void add(Placed<?> placed) {
            if (head.length == 0 || !document.equals(placed.document())) {
                document = placed.document();
                head = ("{\"document\":" + Json.text(document) + ",\"entry\":").getBytes(StandardCharsets.UTF_8);
            }
            var piece = ready.getOrDefault(placed.entry(), Piece.NONE);
            lines.add(new Line(head, piece.isReady() ? piece : written(placed.entry())));
        }

        private static Piece written(Entry entry) {
            var json = Json.write(entry);
            return new Piece(json, 0, json.length);
        }

        @Override
        public Manifest.Part part() throws IOException {
            var sum = new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32C());
            writeTo(sum);
            return new Manifest.Part(lines.size(), sum.getChecksum().getValue());
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            for (var line : lines) {
                line.writeTo(out);
            }
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
                var buffered = new BufferedOutputStream(zip, BUFFER);
                file.getValue().writeTo(buffered);
                buffered.flush();
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
