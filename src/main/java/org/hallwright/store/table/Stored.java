package org.hallwright.store.table;

import java.util.Comparator;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.store.codec.Json;

/// An entry as it lies in a table: with its document and the checksum over both.
public record Stored(Id<Exhibition> document, Entry entry, long crc) {
    /// The order of the tables' keys. Rows that come in it are laid side by side in the key's index; in any other each
    /// one opens another place of that.
    public static final Comparator<Stored> BY_KEY = Comparator.comparing(Stored::document)
            .thenComparing(stored -> stored.entry().id());

    public static Stored of(Id<Exhibition> document, Entry entry) {
        return new Stored(document, entry, Json.checksum(document, entry));
    }

    /// Whether the entry is still what its checksum was taken of.
    public boolean isSound() {
        return crc == Json.checksum(document, entry);
    }
}
