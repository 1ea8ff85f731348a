package org.hallwright.store.index;

import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.hallwright.store.rows.Tables;

/// How many rows each table has, and the sum of their checksums.
///
/// A row lost or added without our doing shows here, one changed shows in its own checksum.
final class Totals {
    static final String LOG = "change_log";

    private final TreeMap<String, Total> tables = new TreeMap<>();

    record Total(long rows, long sum) {
        Total plus(long crc) {
            return new Total(rows + 1, sum + crc);
        }

        Total minus(long crc) {
            return new Total(rows - 1, sum - crc);
        }
    }

    /// Every table at zero.
    static Totals none() {
        var totals = new Totals();
        Tables.all().forEach(table -> totals.tables.put(table.name(), new Total(0, 0)));
        totals.tables.put(LOG, new Total(0, 0));
        return totals;
    }

    Totals copy() {
        var copy = new Totals();
        copy.tables.putAll(tables);
        return copy;
    }

    void put(String table, Total total) {
        tables.put(table, total);
    }

    void add(String table, long crc) {
        tables.put(table, of(table).plus(crc));
    }

    void remove(String table, long crc) {
        tables.put(table, of(table).minus(crc));
    }

    void replace(String table, long before, long after) {
        tables.put(table, of(table).minus(before).plus(after));
    }

    void forEach(BiConsumer<String, Total> to) {
        tables.forEach(to);
    }

    Total of(String table) {
        return tables.getOrDefault(table, new Total(0, 0));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Totals that && tables.equals(that.tables);
    }

    @Override
    public int hashCode() {
        return tables.hashCode();
    }
}
