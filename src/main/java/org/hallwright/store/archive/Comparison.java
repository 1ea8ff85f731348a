package org.hallwright.store.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;

/// Compares what an archive holds, as it is read, with what it should hold.
final class Comparison {
    private final ArchiveContent content;

    /// Each entry asks for its document: a table of hashes answers that sooner than the portfolio.
    private final Map<Id<Exhibition>, ExhibitionState> documents;

    private final Set<Key> seen = new HashSet<>();
    private int changes;
    private boolean isEqual = true;

    Comparison(ArchiveContent content) {
        this.content = content;
        this.documents = new HashMap<>(content.portfolio().documents());
    }

    private record Key(Id<Exhibition> document, Id<?> entry) {}

    void entry(Id<Exhibition> document, Entry entry) {
        var state = documents.get(document);
        isEqual &= state != null
                && seen.add(new Key(document, entry.id()))
                && state.find(entry.id()).filter(entry::equals).isPresent();
    }

    void change(byte[] bytes) {
        isEqual &= changes < content.log().size() && Arrays.equals(content.log().get(changes), bytes);
        changes++;
    }

    /// Whether nothing differed and nothing is missing.
    boolean isWhole(Manifest manifest) {
        var entries =
                documents.values().stream().mapToInt(ExhibitionState::size).sum();
        return isEqual
                && seen.size() == entries
                && changes == content.log().size()
                && manifest.store().equals(content.store())
                && manifest.last() == content.last()
                && Objects.equals(manifest.exhibition(), content.exhibition());
    }
}
