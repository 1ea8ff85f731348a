package org.hallwright.store.index;

/// Thrown where a newer version of the program wrote the database, which therefore stays as it is.
public final class NewerSchema extends RuntimeException {
    NewerSchema(int version) {
        super("The tables have version " + version);
    }
}
