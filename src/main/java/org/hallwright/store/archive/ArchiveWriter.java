package org.hallwright.store.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.value.Id;
import org.hallwright.store.codec.Json;
import org.hallwright.store.codec.Kinds;
import org.hallwright.store.codec.Placed;

/// Makes the bytes of an archive: equal content gives equal bytes.
public final class ArchiveWriter {
    private static final int FIRST_SIZE = 1 << 13;

    private ArchiveWriter() {}

    /// @param schema version of the tables that the entries fit
    public static byte[] write(ArchiveContent content, int schema) throws IOException {
        var files = new TreeMap<String, Lines>();
        Kinds.classes().keySet().forEach(kind -> add(kind, content.portfolio(), files));
        var log = new Lines(
                content.log().stream().mapToInt(line -> line.length + 1).sum());
        content.log().forEach(log::add);
        files.put(Manifest.LOG, log);
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

    private static void add(String kind, Portfolio portfolio, Map<String, Lines> files) {
        Map<Id<Exhibition>, ExhibitionState> documents = portfolio.documents();
        var lines = new Lines(FIRST_SIZE);
        documents.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(d -> d.getValue().all(Kinds.classOf(kind)).stream()
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .forEach(entry -> lines.add(Json.write(new Placed<>(d.getKey(), entry)))));
        if (lines.size() > 0) {
            files.put(Manifest.nameOf(kind), lines);
        }
    }

    /// The bytes of one file, written into the archive as they lie here: a large store is not copied for it.
    private static final class Lines extends ByteArrayOutputStream {
        private int lines;

        Lines(int size) {
            super(size);
        }

        void add(byte[] line) {
            writeBytes(line);
            write('\n');
            lines++;
        }

        Manifest.Part part() {
            var crc = new CRC32C();
            crc.update(buf, 0, count);
            return new Manifest.Part(lines, crc.getValue());
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
