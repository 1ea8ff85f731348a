package org.hallwright.store.index;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import org.h2.jdbcx.JdbcDataSource;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.value.Id;
import org.hallwright.store.codec.Committed;
import org.hallwright.store.codec.Encoded;
import org.hallwright.store.codec.Gathering;
import org.hallwright.store.codec.Heading;
import org.hallwright.store.rows.Tables;
import org.hallwright.store.table.Room;
import org.hallwright.store.table.Stored;
import org.hallwright.store.table.Table;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;

/// The tables: an index of the store's present state that can be rebuilt at any time. One connection, one thread,
/// never interrupted.
///
/// What it throws are the run-time exceptions of the database; the store takes any of them for damage.
public final class Database implements AutoCloseable {
    private static final String USER = "hallwright";
    private static final String COLUMNS = """
            SELECT LOWER(table_name), LOWER(column_name), is_nullable = 'YES',
                COALESCE(character_maximum_length, 0)
            FROM information_schema.columns
            WHERE table_schema = 'PUBLIC'""";

    private final Handle handle;
    private final ChangeLog changeLog;
    private final Map<String, Map<String, Room>> rooms = new HashMap<>();
    private Totals totals = Totals.none();
    private @Nullable RowChanges asked;

    private Database(Handle handle) {
        this.handle = handle;
        this.changeLog = new ChangeLog(handle);
    }

    /// The one template of the URL.
    ///
    /// @param base canonical, and checked to hold nothing that the URL would take for a command
    private static String url(Path base, String more) {
        return "jdbc:h2:async:" + base.toString().replace('\\', '/')
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0" + more;
    }

    /// @throws NewerSchema if a newer version of the program wrote it
    public static Database open(Path base) throws SQLException {
        var url = url(base, ";IFEXISTS=TRUE");
        var database = connect(url);
        try {
            var version = Migrations.versionOf(database.handle);
            if (version > Migrations.VERSION) {
                throw new NewerSchema(version);
            }
            require(version > 0, "version");
            if (version < Migrations.VERSION) {
                Migrations.run(url, USER);
            }
            database.measureRooms();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /// A database of that content at a path where none is.
    public static Database create(Path base, Snapshot content, List<byte[]> log) throws SQLException {
        var url = url(base, "");
        var database = connect(url);
        try {
            Migrations.run(url, USER);
            database.measureRooms();
            database.fill(content, log);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Database connect(String url) throws SQLException {
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(USER);
        source.setPassword("");
        var handle = Jdbi.open(source.getConnection());
        // What the user wrote does not belong into logs.
        handle.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        return new Database(handle);
    }

    private void fill(Snapshot content, List<byte[]> log) {
        handle.useTransaction(h -> {
            var rows = new LinkedHashMap<Table<?>, List<Stored>>();
            Map<Id<Exhibition>, ExhibitionState> documents = content.portfolio().documents();
            documents.forEach((document, state) ->
                    state.entries().forEach(entry -> place(rows, Stored.of(document, entry))));
            rows.forEach((table, stored) -> {
                table.insert(handle, stored.stream().sorted(Stored.BY_KEY).map(table::row));
                stored.forEach(row -> totals.add(table.name(), row.crc()));
            });
            for (var payload : log) {
                totals.add(Totals.LOG, changeLog.insert(Committed.of(payload), payload));
            }
            changeLog.insertTotals(totals);
            changeLog.insertState(content.store(), content.last());
        });
    }

    private static void place(Map<Table<?>, List<Stored>> rows, Stored stored) {
        rows.computeIfAbsent(Tables.of(stored.entry().getClass()), t -> new ArrayList<>())
                .add(stored);
    }

    /// Everything in it, if every checksum, count and sum holds.
    ///
    /// @throws IllegalStateException if one does not
    public Snapshot load() {
        var found = Totals.none();
        var entries = new Gathering();
        for (var table : Tables.all()) {
            table.read(handle, stored -> {
                require(stored.isSound(), table.name());
                found.add(table.name(), stored.crc());
                entries.add(stored.document(), stored.entry());
            });
        }
        var log = changeLog.load(crc -> found.add(Totals.LOG, crc));
        require(found.equals(changeLog.totals()), "totals");
        totals = found;
        var last = changeLog.last();
        require(log.isEmpty() || log.getLast().seq() <= last, "last");
        return new Snapshot(changeLog.store(), entries.portfolio(), log, last);
    }

    private static void require(boolean holds, String where) {
        if (!holds) {
            throw new IllegalStateException("A checksum of the store does not hold: " + where);
        }
    }

    private void measureRooms() {
        handle.createQuery(COLUMNS)
                .map((row, context) -> rooms.computeIfAbsent(row.getString(1), table -> new HashMap<>())
                        .put(row.getString(2), new Room(row.getBoolean(3), row.getLong(4))))
                .list();
    }

    /// Whether no text of the change is longer than its column, asked beforehand because what is durable cannot be
    /// refused. The tables are not read for it.
    ///
    /// @throws IllegalArgumentException if a value is missing that the tables ask for
    public boolean hasRoomFor(Encoded encoded) {
        return rowsOf(encoded).written().entrySet().stream()
                .allMatch(rows -> rows.getKey()
                        .hasRoomFor(rows.getValue(), rooms.get(rows.getKey().name())));
    }

    /// Filled once: what was asked about is mostly what is applied next.
    private RowChanges rowsOf(Encoded encoded) {
        var rows = asked != null && asked.of() == encoded ? asked : RowChanges.of(encoded);
        asked = rows;
        return rows;
    }

    /// One transaction, with the sequence number in it.
    ///
    /// @param before number of the change that must be the last in the tables, so that none is ever left out
    public void apply(long before, Encoded encoded) {
        var after = totals.copy();
        var rows = rowsOf(encoded);
        // Rows that were written are let go of, so that whoever applies the change again must fill them anew.
        asked = null;
        handle.useTransaction(h -> {
            rows.gone().forEach((table, gone) -> {
                table.delete(handle, gone);
                gone.forEach(row -> after.remove(table.name(), row.crc()));
            });
            rows.rewritten().forEach((table, rewritten) -> {
                table.update(handle, rewritten);
                rewritten.forEach(row -> after.replace(
                        table.name(), row.before().crc(), row.after().crc()));
                rewritten.clear();
            });
            rows.come().forEach((table, come) -> {
                table.insert(handle, come.stream());
                come.forEach(row -> after.add(table.name(), row.crc()));
                come.clear();
            });
            after.add(Totals.LOG, changeLog.insert(encoded.committed(), encoded.bytes()));
            changeLog.updateTotals(totals, after);
            changeLog.advance(before, encoded.committed().seq());
        });
        totals = after;
    }

    /// Number of the last change in the tables.
    public long last() {
        return changeLog.last();
    }

    /// The bytes of one committed change.
    public byte[] payload(long seq) {
        return changeLog.payload(seq);
    }

    /// The bytes of all committed changes in order.
    ///
    /// @param known bytes by number that lie ready and need not be read
    public List<byte[]> payloads(LongFunction<Optional<byte[]>> known) {
        return changeLog.payloads(known);
    }

    /// What the tables hold, each checksum proven.
    public record Snapshot(UUID store, Portfolio portfolio, List<Heading> log, long last) {
        public Snapshot {
            Objects.requireNonNull(store);
            log = List.copyOf(log);
        }
    }

    @Override
    public void close() {
        handle.close();
    }
}
