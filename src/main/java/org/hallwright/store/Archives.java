package org.hallwright.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.store.archive.ArchiveContent;
import org.hallwright.store.archive.ArchiveReader;
import org.hallwright.store.codec.Committed;
import org.hallwright.store.index.Migrations;

/// What strangers' archives hold, read with suspicion.
public final class Archives {
    private Archives() {}

    /// One change in the log of an archive.
    public record Step(LogEntry entry, Change change) {}

    /// @throws StoreException if it is not whole, not ours, or of a newer version
    public static ArchiveContent read(Path archive) {
        try {
            return new ArchiveReader(Migrations.VERSION, ArchiveReader.STRANGERS_LIMIT).read(archive);
        } catch (IOException e) {
            throw World.of(e, archive);
        }
    }

    /// The changes of one exhibition in the log, oldest first.
    ///
    /// @throws StoreException if they are no changes
    public static List<Step> steps(ArchiveContent content, Id<Exhibition> of, Path archive) {
        try {
            return content.log().stream()
                    .map(Committed::of)
                    .filter(committed -> committed.document().equals(of))
                    .map(committed -> new Step(LogEntry.of(committed.heading()), committed.change()))
                    .toList();
        } catch (RuntimeException e) {
            throw new StoreException(e, "store.archive-damaged", archive);
        }
    }

    /// @param log of the whole store, as long as the log of the content
    static ArchiveContent only(Id<Exhibition> exhibition, ArchiveContent whole, List<LogEntry> log) {
        var own = IntStream.range(0, log.size())
                .filter(i -> log.get(i).document().equals(exhibition))
                .mapToObj(whole.log()::get)
                .toList();
        return whole.of(exhibition, own);
    }
}
