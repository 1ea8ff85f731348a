package org.hallwright.store.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hallwright.domain.change.Entry;
import org.hallwright.store.codec.Gathering;
import org.hallwright.store.codec.Json;
import org.hallwright.store.codec.Kinds;
import org.hallwright.store.codec.Placed;

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

    /// @throws ArchiveDamaged if it is not whole, not ours or not safe
    public ArchiveContent read(Path archive) throws IOException {
        var entries = new Gathering();
        var log = new ArrayList<byte[]>();
        var manifest = read(archive, kind -> gathered(kind, entries), log::add);
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

    private static Consumer<byte[]> gathered(Class<? extends Entry> kind, Gathering into) {
        var reader = Json.placed(kind);
        return line -> {
            var placed = reader.apply(line);
            into.add(placed.document(), placed.entry());
        };
    }

    /// Whether the archive, which this program has written, is whole and holds that state and history. What it holds
    /// is compared line by line, so that a large store is never in memory twice.
    ///
    /// @param known entries of which the very same line was read and compared before; they are counted only
    /// @throws ArchiveDamaged if it is not whole, not ours or not safe
    public boolean holds(Path archive, ArchiveContent content, Predicate<Placed<?>> known) throws IOException {
        var comparison = new Comparison(content, known);
        var manifest = read(archive, comparison::entries, comparison::change);
        return comparison.isWhole(manifest);
    }

    private Manifest read(
            Path archive, Function<Class<? extends Entry>, Consumer<byte[]>> entries, Consumer<byte[]> log)
            throws IOException {
        return new ArchiveLines(archive, schema, limit)
                .read(file -> file.equals(Manifest.LOG) ? log : entries.apply(kindIn(file)));
    }

    private static Class<? extends Entry> kindIn(String file) throws ArchiveDamaged {
        if (!file.matches("entries/[a-z-]+\\.jsonl")) {
            throw ArchiveDamaged.because("it holds a file of another kind");
        }
        return Kinds.classOf(file.substring("entries/".length(), file.length() - ".jsonl".length()));
    }
}
