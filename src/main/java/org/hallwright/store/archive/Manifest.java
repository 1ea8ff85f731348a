package org.hallwright.store.archive;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/// The first file of an archive: which store it is of, and what the other files must hold.
///
/// @param format version of the archive's own layout
/// @param schema version of the tables that the entries fit
/// @param parts the other files by name
record Manifest(int format, int schema, UUID store, Instant at, long last, Map<String, Part> parts) {
    static final int FORMAT = 1;
    static final String NAME = "manifest.json";
    static final String LOG = "changes.jsonl";

    Manifest {
        Objects.requireNonNull(store);
        Objects.requireNonNull(at);
        parts = parts == null ? Map.of() : new TreeMap<>(parts);
    }

    /// How many lines a file has, and the CRC-32C of its bytes.
    record Part(int lines, long crc) {}

    static String nameOf(String kind) {
        return "entries/" + kind + ".jsonl";
    }
}
