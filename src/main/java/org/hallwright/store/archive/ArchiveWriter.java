package org.hallwright.store.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private ArchiveWriter() {}

    /// @param schema version of the tables that the entries fit
    public static byte[] write(ArchiveContent content, int schema) throws IOException {
        var files = new TreeMap<String, byte[]>();
        var parts = new TreeMap<String, Manifest.Part>();
        Kinds.classes().keySet().forEach(kind -> add(kind, content.portfolio(), files, parts));
        files.put(Manifest.LOG, lines(content.log()));
        parts.put(Manifest.LOG, new Manifest.Part(content.log().size(), Json.checksum(files.get(Manifest.LOG))));
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

    private static void add(
            String kind, Portfolio portfolio, Map<String, byte[]> files, Map<String, Manifest.Part> parts) {
        Map<Id<Exhibition>, ExhibitionState> documents = portfolio.documents();
        var rows = documents.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(d -> d.getValue().all(Kinds.classOf(kind)).stream()
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .map(entry -> Json.write(new Placed<>(d.getKey(), entry))))
                .toList();
        if (!rows.isEmpty()) {
            var bytes = lines(rows);
            files.put(Manifest.nameOf(kind), bytes);
            parts.put(Manifest.nameOf(kind), new Manifest.Part(rows.size(), Json.checksum(bytes)));
        }
    }

    private static byte[] lines(List<byte[]> lines) {
        var out = new ByteArrayOutputStream();
        for (var line : lines) {
            out.writeBytes(line);
            out.write('\n');
        }
        return out.toByteArray();
    }

    private static byte[] zip(byte[] manifest, Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, Manifest.NAME, manifest);
            for (var file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
