package org.hallwright.store.table;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.jdbi.v3.core.Handle;

/// One table and how the entries of its kinds become rows of it and back.
public final class Table<T extends Entry> {
    private static final int BATCH = 1000;

    private final String name;
    private final Set<Class<? extends T>> kinds;
    private final Columns columns;
    private final Writer<T> writer;
    private final Reader<T> reader;

    public Table(Class<T> kind, String name, String insert, Writer<T> writer, Reader<T> reader) {
        this(Set.of(kind), name, insert, writer, reader);
    }

    public Table(Set<Class<? extends T>> kinds, String name, String insert, Writer<T> writer, Reader<T> reader) {
        this.name = name;
        this.kinds = kinds;
        this.columns = Columns.of(name, insert);
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

    /// The entry with its columns filled.
    @SuppressWarnings("unchecked")
    public Row row(Stored stored) {
        var values = new RowWriter(columns);
        values.id("document_id", stored.document());
        values.id("id", stored.entry().id());
        values.crc(stored.crc());
        writer.write((T) stored.entry(), values);
        return new Row(stored, values);
    }

    /// Whether no text of the rows is longer than its column.
    ///
    /// @param rooms of each of its columns
    /// @throws IllegalArgumentException if a value is missing that a column asks for
    public boolean hasRoomFor(Collection<Row> rows, Map<String, Room> rooms) {
        var inOrder = columns.names().stream().map(rooms::get).toList();
        return rows.stream().allMatch(row -> row.values().fits(inOrder));
    }

    public void insert(Handle handle, Stream<Row> rows) {
        run(handle, columns.insert(), rows, (statement, row) -> row.values().bind(statement, 1));
    }

    /// Writes rows anew in their places.
    ///
    /// @throws IllegalStateException if one of the rows is not there as it should be
    public void update(Handle handle, Collection<Rewritten> rows) {
        run(handle, columns.update(), rows.stream(), (statement, row) -> {
            var next = row.after().values().bind(statement, 1);
            bindKey(statement, row.before(), next);
        });
    }

    /// @throws IllegalStateException if one of the rows is not there as it should be
    public void delete(Handle handle, Collection<Stored> rows) {
        run(handle, columns.delete(), rows.stream(), (statement, row) -> bindKey(statement, row, 1));
    }

    /// Fills the parameters of a statement for one row.
    @FunctionalInterface
    private interface Binding<R> {
        void bind(PreparedStatement statement, R row) throws SQLException;
    }

    /// So many rows at a time: what is bound to a statement is in memory once more.
    private <R> void run(Handle handle, String sql, Stream<R> rows, Binding<R> binding) {
        try (var statement = handle.getConnection().prepareStatement(sql)) {
            var waiting = 0;
            for (var each = rows.iterator(); each.hasNext(); ) {
                binding.bind(statement, each.next());
                statement.addBatch();
                if (++waiting == BATCH) {
                    write(statement);
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                write(statement);
            }
        } catch (SQLException e) {
            throw new RowsRefused(name, e);
        }
    }

    private void write(PreparedStatement statement) throws SQLException {
        for (var count : statement.executeBatch()) {
            if (count != 1) {
                throw new IllegalStateException("The table is not as the memory says: " + name);
            }
        }
    }

    private static void bindKey(PreparedStatement statement, Stored stored, int from) throws SQLException {
        statement.setString(from, stored.document().value());
        statement.setString(from + 1, stored.entry().id().value());
        statement.setLong(from + 2, stored.crc());
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
