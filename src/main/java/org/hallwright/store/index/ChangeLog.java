package org.hallwright.store.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.zip.CRC32C;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.value.Id;
import org.hallwright.store.codec.Committed;
import org.hallwright.store.codec.Heading;
import org.hallwright.store.codec.Json;
import org.jdbi.v3.core.Handle;

/// The tables that are about the store itself: every change, the totals of all tables, and the last change in them.
final class ChangeLog {
    private static final String INSERT = """
            INSERT INTO change_log (
                seq, committed_at, author, document_id, kind, target, label, touched, creates, crc, payload)
            VALUES (
                :seq, :committed_at, :author, :document_id, :kind, :target, :label, :touched, :creates, :crc,
                :payload)""";

    private final Handle handle;

    ChangeLog(Handle handle) {
        this.handle = handle;
    }

    /// @return the row's checksum
    long insert(Committed committed, byte[] payload) {
        var entry = committed.heading();
        var crc = checksum(entry, payload);
        handle.createUpdate(INSERT)
                .bind("seq", entry.seq())
                .bind("committed_at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .bind("author", entry.author())
                .bind("document_id", entry.document().value())
                .bind("kind", entry.kind())
                .bind("target", entry.target())
                .bind("label", Json.text(entry.label()))
                .bind("touched", entry.touched())
                .bind("creates", entry.creates())
                .bind("crc", crc)
                .bind("payload", payload)
                .execute();
        return crc;
    }

    /// The history without its payloads, which are only proven.
    ///
    /// @throws IllegalStateException if a checksum does not hold
    List<Heading> load(LongConsumer checksums) {
        return handle.createQuery("SELECT * FROM change_log ORDER BY seq")
                .map((row, context) -> {
                    var entry = entry(row);
                    var crc = row.getLong("crc");
                    if (crc != checksum(entry, row.getBytes("payload"))) {
                        throw new IllegalStateException("A checksum of the store does not hold: log");
                    }
                    checksums.accept(crc);
                    return entry;
                })
                .list();
    }

    private static Heading entry(ResultSet row) throws SQLException {
        return new Heading(
                row.getLong("seq"),
                row.getObject("committed_at", OffsetDateTime.class).toInstant(),
                row.getString("author"),
                new Id<>(row.getString("document_id")),
                row.getString("kind"),
                row.getLong("target"),
                Json.read(row.getString("label"), Label.class),
                row.getInt("touched"),
                row.getBoolean("creates"));
    }

    private static long checksum(Heading entry, byte[] payload) {
        var crc = new CRC32C();
        crc.update(Json.write(entry));
        crc.update(payload);
        return crc.getValue();
    }

    byte[] payload(long seq) {
        return handle.createQuery("SELECT payload FROM change_log WHERE seq = :seq")
                .bind("seq", seq)
                .mapTo(byte[].class)
                .one();
    }

    List<byte[]> payloads(LongFunction<Optional<byte[]>> known) {
        return handle.createQuery("SELECT seq, payload FROM change_log ORDER BY seq")
                .map((row, context) -> {
                    var ready = known.apply(row.getLong(1));
                    return ready.isPresent() ? ready.get() : row.getBytes(2);
                })
                .list();
    }

    Totals totals() {
        var totals = Totals.none();
        handle.createQuery("SELECT table_name, row_total, crc_sum FROM table_checksum")
                .map((row, context) -> {
                    totals.put(row.getString(1), new Totals.Total(row.getLong(2), row.getLong(3)));
                    return true;
                })
                .list();
        return totals;
    }

    void insertTotals(Totals totals) {
        totals.forEach((table, total) -> handle.createUpdate(
                        "INSERT INTO table_checksum (table_name, row_total, crc_sum) VALUES (:name, :rows, :sum)")
                .bind("name", table)
                .bind("rows", total.rows())
                .bind("sum", total.sum())
                .execute());
    }

    void updateTotals(Totals before, Totals after) {
        after.forEach((table, total) -> {
            if (!total.equals(before.of(table))) {
                one(handle.createUpdate(
                                "UPDATE table_checksum SET row_total = :rows, crc_sum = :sum WHERE table_name = :name")
                        .bind("name", table)
                        .bind("rows", total.rows())
                        .bind("sum", total.sum())
                        .execute());
            }
        });
    }

    void insertState(UUID store, long last) {
        handle.createUpdate("INSERT INTO store_state (store_id, last_sequence) VALUES (:store, :last)")
                .bind("store", store.toString())
                .bind("last", last)
                .execute();
    }

    void advance(long before, long seq) {
        one(handle.createUpdate("""
                        UPDATE store_state SET last_sequence = :seq
                        WHERE last_sequence = :before AND last_sequence < :seq""").bind("before", before).bind("seq", seq).execute());
    }

    private static void one(int count) {
        if (count != 1) {
            throw new IllegalStateException("The tables are not as the memory says");
        }
    }

    UUID store() {
        return UUID.fromString(handle.createQuery("SELECT store_id FROM store_state")
                .mapTo(String.class)
                .one());
    }

    long last() {
        return handle.createQuery("SELECT last_sequence FROM store_state")
                .mapTo(Long.class)
                .one();
    }
}
