package org.hallwright.store.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.store.codec.Gathering;
import org.hallwright.store.codec.Json;
import org.hallwright.store.codec.Kinds;

/// Reads an archive of whatever origin: bounded in size and ratio, and only if everything in it is as its manifest
/// says.
public final class ArchiveReader {
    /// The most that a stranger's archive may inflate to.
    public static final long STRANGERS_LIMIT = 300L << 20;

    private final long limit;
    private final int schema;

    /// @param schema version of the tables that this program knows
    /// @param limit bytes that it may inflate to
    public ArchiveReader(int schema, long limit) {
        this.schema = schema;
        this.limit = limit;
    }

    /// What takes one entry of an archive.
    @FunctionalInterface
    interface Entries {
        void add(Id<Exhibition> document, Entry entry);
    }

    /// @throws ArchiveDamaged if it is not whole, not ours or not safe
    public ArchiveContent read(Path archive) throws IOException {
        var entries = new Gathering();
        var log = new ArrayList<byte[]>();
        var manifest = read(archive, entries::add, log::add);
        try {
            return new ArchiveContent(
                    manifest.store(),
                    manifest.at(),
                    manifest.last(),
                    entries.portfolio(),
                    List.copyOf(log),
                    manifest.exhibition());
        } catch (RuntimeException e) {
            throw ArchiveDamaged.because("its entries do not go together", e);
        }
    }

    /// Whether the archive is whole and holds that state and history. What it holds is compared line by line, so that
    /// a large store is never in memory twice.
    ///
    /// @throws ArchiveDamaged if it is not whole, not ours or not safe
    public boolean holds(Path archive, ArchiveContent content) throws IOException {
        var comparison = new Comparison(content);
        var manifest = read(archive, comparison::entry, comparison::change);
        return comparison.isWhole(manifest);
    }

    private Manifest read(Path archive, Entries entries, Consumer<byte[]> log) throws IOException {
        return new ArchiveLines(archive, schema, limit)
                .read(file -> file.equals(Manifest.LOG) ? log : entriesOf(file, entries));
    }

    private static Consumer<byte[]> entriesOf(String file, Entries entries) throws ArchiveDamaged {
        if (!file.matches("entries/[a-z-]+\\.jsonl")) {
            throw ArchiveDamaged.because("it holds a file of another kind");
        }
        var kind = Kinds.classOf(file.substring("entries/".length(), file.length() - ".jsonl".length()));
        var reader = Json.placed(kind);
        return line -> {
            var placed = reader.apply(line);
            entries.add(placed.document(), placed.entry());
        };
    }
}
