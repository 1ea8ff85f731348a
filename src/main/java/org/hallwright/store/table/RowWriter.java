package org.hallwright.store.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.store.codec.Json;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Fills the columns of one row; a null becomes NULL.
public final class RowWriter {
    private final PreparedBatch batch;

    public RowWriter(PreparedBatch batch) {
        this.batch = batch;
    }

    /// Columns that the row may leave empty; what is filled afterwards replaces it.
    public RowWriter optional(Class<?> type, List<String> columns) {
        columns.forEach(column -> batch.bindByType(column, null, type));
        return this;
    }

    public RowWriter crc(long crc) {
        batch.bind("crc", crc);
        return this;
    }

    public RowWriter string(String column, @Nullable String value) {
        batch.bindByType(column, value, String.class);
        return this;
    }

    public RowWriter id(String column, @Nullable Id<?> value) {
        return string(column, value == null ? null : value.value());
    }

    public RowWriter symbol(String column, Enum<?> value) {
        return string(column, value.name());
    }

    /// Two columns, `_en` and `_zh`.
    public RowWriter name(String column, Name value) {
        return string(column + "_en", value.en()).string(column + "_zh", value.zh());
    }

    public RowWriter number(String column, int value) {
        batch.bindByType(column, value, Integer.class);
        return this;
    }

    public RowWriter real(String column, double value) {
        batch.bindByType(column, value, Double.class);
        return this;
    }

    public RowWriter flag(String column, boolean value) {
        batch.bind(column, value);
        return this;
    }

    /// Metres, in the column `_mm`.
    public RowWriter length(String column, double metres) {
        return number(column + "_mm", Metres.toMillimetres(metres));
    }

    /// Two columns of millimetres, `_x_mm` and `_y_mm`.
    public RowWriter point(String column, Point value) {
        return length(column + "_x", value.x()).length(column + "_y", value.y());
    }

    public RowWriter day(String column, @Nullable LocalDate value) {
        batch.bindByType(column, value, LocalDate.class);
        return this;
    }

    public RowWriter moment(String column, @Nullable LocalDateTime value) {
        batch.bindByType(column, value, LocalDateTime.class);
        return this;
    }

    public RowWriter span(String start, String end, @Nullable When value) {
        return moment(start, value == null ? null : value.start()).moment(end, value == null ? null : value.end());
    }

    public RowWriter bytes(String column, byte[] value) {
        batch.bindByType(column, value, byte[].class);
        return this;
    }

    /// Entries of any kind, each with its kind.
    public RowWriter entries(String column, List<Entry> entries) {
        return bytes(column, Json.entries(entries));
    }

    public RowWriter json(String column, @Nullable Object value) {
        return string(column, value == null ? null : Json.text(value));
    }
}
