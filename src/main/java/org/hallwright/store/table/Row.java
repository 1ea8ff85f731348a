package org.hallwright.store.table;

/// An entry with its columns filled: once, for the question whether they fit and for the statement that writes them.
public record Row(Stored stored, RowWriter values) {
    /// Its checksum.
    public long crc() {
        return stored.crc();
    }
}
