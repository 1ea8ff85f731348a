package org.hallwright.store.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.hallwright.domain.change.Entry;
import org.hallwright.store.codec.Gathering;
import org.hallwright.store.codec.Json;
import org.hallwright.store.codec.Kinds;

/// Reads an archive of whatever origin: bounded in size and ratio, and only if everything in it is as its manifest
/// says.
public final class ArchiveReader {
    /// The most that a stranger's archive may inflate to.
    public static final long STRANGERS_LIMIT = 300L << 20;

    private static final int MOST_RATIO = 100;
    private static final long RATIO_FREE = 4L << 20;

    private final long limit;
    private final int schema;

    /// @param schema version of the tables that this program knows
    /// @param limit bytes that it may inflate to
    public ArchiveReader(int schema, long limit) {
        this.schema = schema;
        this.limit = limit;
    }

    /// @throws ArchiveDamaged if it is not whole, not ours or not safe
    public ArchiveContent read(Path archive) throws IOException {
        if (Files.size(archive) > limit) {
            throw ArchiveDamaged.because("it is beyond all measure");
        }
        var files = inflate(Files.readAllBytes(archive));
        try {
            return content(files);
        } catch (ArchiveDamaged e) {
            throw e;
        } catch (RuntimeException e) {
            throw ArchiveDamaged.because("an entry cannot be read", e);
        }
    }

    private ArchiveContent content(Map<String, byte[]> files) throws ArchiveDamaged {
        var head = files.remove(Manifest.NAME);
        if (head == null) {
            throw ArchiveDamaged.because("it has no manifest");
        }
        if (Json.number(head, "format") > Manifest.FORMAT || Json.number(head, "schema") > schema) {
            throw ArchiveDamaged.fromNewerVersion();
        }
        var manifest = Json.read(head, Manifest.class);
        if (!manifest.parts().keySet().equals(files.keySet())) {
            throw ArchiveDamaged.because("its files are not those of the manifest");
        }
        var entries = new Gathering();
        List<byte[]> log = List.of();
        for (var part : manifest.parts().entrySet()) {
            var lines = lines(files.get(part.getKey()), part.getValue());
            if (part.getKey().equals(Manifest.LOG)) {
                log = lines;
            } else {
                readEntries(kindOf(part.getKey()), lines, entries);
            }
        }
        return new ArchiveContent(
                manifest.store(), manifest.at(), manifest.last(), entries.portfolio(), log, manifest.exhibition());
    }

    private static Class<? extends Entry> kindOf(String name) throws ArchiveDamaged {
        if (!name.matches("entries/[a-z-]+\\.jsonl")) {
            throw ArchiveDamaged.because("it holds a file of another kind");
        }
        return Kinds.classOf(name.substring("entries/".length(), name.length() - ".jsonl".length()));
    }

    private static void readEntries(Class<? extends Entry> kind, List<byte[]> lines, Gathering entries) {
        for (var line : lines) {
            var placed = Json.placed(line, kind);
            entries.add(placed.document(), placed.entry());
        }
    }

    private static List<byte[]> lines(byte[] bytes, Manifest.Part part) throws ArchiveDamaged {
        if (Json.checksum(bytes) != part.crc()) {
            throw ArchiveDamaged.because("a checksum differs");
        }
        var lines = new ArrayList<byte[]>();
        var start = 0;
        for (var at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, start, at));
                start = at + 1;
            }
        }
        if (start != bytes.length || lines.size() != part.lines()) {
            throw ArchiveDamaged.because("a count differs");
        }
        return lines;
    }

    private Map<String, byte[]> inflate(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        var most = Math.min(limit, Math.max(RATIO_FREE, MOST_RATIO * (long) archive.length));
        var total = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = bounded(zip, most - total);
                total += bytes.length;
                if (files.put(entry.getName(), bytes) != null) {
                    throw ArchiveDamaged.because("a file is in it twice");
                }
            }
        } catch (ArchiveDamaged e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw ArchiveDamaged.because("it is not a whole ZIP file", e);
        }
        return files;
    }

    private static byte[] bounded(InputStream in, long most) throws IOException {
        var out = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            if (out.size() > most) {
                throw ArchiveDamaged.because("it inflates beyond all measure");
            }
        }
        return out.toByteArray();
    }
}
