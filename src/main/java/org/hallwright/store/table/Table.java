package org.hallwright.store.table;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import org.hallwright.domain.change.Entry;
import org.jdbi.v3.core.Handle;

/// One table and how the entries of its kinds become rows of it and back.
public final class Table<T extends Entry> {
    private final String name;
    private final Set<Class<? extends T>> kinds;
    private final String insert;
    private final Writer<T> writer;
    private final Reader<T> reader;

    public Table(Class<T> kind, String name, String insert, Writer<T> writer, Reader<T> reader) {
        this(Set.of(kind), name, insert, writer, reader);
    }

    public Table(Set<Class<? extends T>> kinds, String name, String insert, Writer<T> writer, Reader<T> reader) {
        this.name = name;
        this.kinds = kinds;
        this.insert = insert;
        this.writer = writer;
        this.reader = reader;
    }

    /// Puts the fields of an entry, all but its id, into a row.
    @FunctionalInterface
    public interface Writer<T> {
        void write(T entry, RowWriter row);
    }

    /// Makes an entry of a row.
    @FunctionalInterface
    public interface Reader<T> {
        T read(RowReader row) throws SQLException;
    }

    public String name() {
        return name;
    }

    public Set<Class<? extends T>> kinds() {
        return kinds;
    }

    @SuppressWarnings("unchecked")
    public void insert(Handle handle, Collection<Stored> rows) {
        try (var batch = handle.prepareBatch(insert)) {
            for (var stored : rows) {
                var row = new RowWriter(batch);
                row.id("document_id", stored.document());
                row.id("id", stored.entry().id());
                row.crc(stored.crc());
                writer.write((T) stored.entry(), row);
                batch.add();
            }
            batch.execute();
        }
    }

    /// @throws IllegalStateException if one of the rows is not there as it should be
    public void delete(Handle handle, Collection<Stored> rows) {
        var sql = "DELETE FROM " + name + " WHERE document_id = :document_id AND id = :id AND crc = :crc";
        try (var batch = handle.prepareBatch(sql)) {
            for (var stored : rows) {
                new RowWriter(batch)
                        .id("document_id", stored.document())
                        .id("id", stored.entry().id())
                        .crc(stored.crc());
                batch.add();
            }
            for (var count : batch.execute()) {
                if (count != 1) {
                    throw new IllegalStateException("The table is not as the memory says: " + name);
                }
            }
        }
    }

    /// All rows, whether their checksums hold or not.
    public void read(Handle handle, Consumer<Stored> to) {
        try (var rows = handle.createQuery("SELECT * FROM " + name)
                .map((result, context) -> stored(new RowReader(result)))
                .iterator()) {
            rows.forEachRemaining(to);
        }
    }

    private Stored stored(RowReader row) throws SQLException {
        return new Stored(row.id("document_id"), reader.read(row), row.crc());
    }
}
