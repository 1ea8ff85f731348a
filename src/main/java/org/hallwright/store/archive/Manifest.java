package org.hallwright.store.archive;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// The first file of an archive: which store it is of, and what the other files must hold.
///
/// @param format version of the archive's own layout
/// @param exhibition the only exhibition in it; null for a whole store
/// @param schema version of the tables that the entries fit
/// @param parts the other files by name
record Manifest(
        int format,
        int schema,
        UUID store,
        Instant at,
        long last,
        @Nullable Id<Exhibition> exhibition,
        Map<String, Part> parts) {
    static final int FORMAT = 2;
    private static final int OF_WHOLE_STORES = 1;

    static final String NAME = "manifest.json";
    static final String LOG = "changes.jsonl";

    /// Of a whole store.
    Manifest(int format, int schema, UUID store, Instant at, long last, Map<String, Part> parts) {
        this(format, schema, store, at, last, null, parts);
    }

    Manifest {
        Objects.requireNonNull(store);
        Objects.requireNonNull(at);
        parts = parts == null ? Map.of() : new TreeMap<>(parts);
    }

    static int format(@Nullable Id<Exhibition> exhibition) {
        return exhibition == null ? OF_WHOLE_STORES : FORMAT;
    }

    /// How many lines a file has, and the CRC-32C of its bytes.
    record Part(int lines, long crc) {}

    static String nameOf(String kind) {
        return "entries/" + kind + ".jsonl";
    }
}
