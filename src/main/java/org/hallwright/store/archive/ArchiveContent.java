package org.hallwright.store.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.value.Id;
import org.hallwright.store.codec.Placed;
import org.jspecify.annotations.Nullable;

/// What an archive holds.
///
/// @param at when it was written
/// @param last number of the last change that is in the portfolio
/// @param log every change up to then, as the journal wrote it
/// @param exhibition the only exhibition in it with its own changes; null for a whole store
public record ArchiveContent(
        UUID store,
        Instant at,
        long last,
        Portfolio portfolio,
        List<byte[]> log,
        @Nullable Id<Exhibition> exhibition) {
    /// Of a whole store.
    public ArchiveContent(UUID store, Instant at, long last, Portfolio portfolio, List<byte[]> log) {
        this(store, at, last, portfolio, log, null);
    }

    /// One exhibition of it.
    ///
    /// @param itsLog those of the changes that are of that exhibition
    public ArchiveContent of(Id<Exhibition> only, List<byte[]> itsLog) {
        return new ArchiveContent(store, at, last, portfolio.only(only), itsLog, only);
    }

    /// Its entries of one kind in the order of the archive's lines.
    Stream<Placed<? extends Entry>> entries(Class<? extends Entry> kind) {
        Map<Id<Exhibition>, ExhibitionState> documents = portfolio.documents();
        return documents.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(document -> document.getValue().all(kind).stream()
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .map(entry -> new Placed<>(document.getKey(), entry)));
    }

    /// How many entries it holds.
    int size() {
        Map<Id<Exhibition>, ExhibitionState> documents = portfolio.documents();
        return documents.values().stream().mapToInt(ExhibitionState::size).sum();
    }

    /// The same under another store's name.
    public ArchiveContent movedTo(UUID otherStore) {
        return new ArchiveContent(otherStore, at, last, portfolio, log, exhibition);
    }
}
