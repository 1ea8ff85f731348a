package org.hallwright.store.rows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.store.codec.Json;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Fills the columns of one row; a null becomes NULL.
final class RowWriter {
    private final PreparedBatch batch;

    RowWriter(PreparedBatch batch) {
        this.batch = batch;
    }

    /// Columns that the row may leave empty; what is filled afterwards replaces it.
    RowWriter optional(Class<?> type, List<String> columns) {
        columns.forEach(column -> batch.bindByType(column, null, type));
        return this;
    }

    RowWriter crc(long crc) {
        batch.bind("crc", crc);
        return this;
    }

    RowWriter string(String column, @Nullable String value) {
        batch.bindByType(column, value, String.class);
        return this;
    }

    RowWriter id(String column, @Nullable Id<?> value) {
        return string(column, value == null ? null : value.value());
    }

    RowWriter symbol(String column, Enum<?> value) {
        return string(column, value.name());
    }

    /// Two columns, `_en` and `_zh`.
    RowWriter name(String column, Name value) {
        return string(column + "_en", value.en()).string(column + "_zh", value.zh());
    }

    RowWriter number(String column, int value) {
        batch.bindByType(column, value, Integer.class);
        return this;
    }

    RowWriter real(String column, double value) {
        batch.bindByType(column, value, Double.class);
        return this;
    }

    RowWriter flag(String column, boolean value) {
        batch.bind(column, value);
        return this;
    }

    /// Metres, in the column `_mm`.
    RowWriter length(String column, double metres) {
        return number(column + "_mm", Metres.toMillimetres(metres));
    }

    /// Two columns of millimetres, `_x_mm` and `_y_mm`.
    RowWriter point(String column, Point value) {
        return length(column + "_x", value.x()).length(column + "_y", value.y());
    }

    RowWriter day(String column, @Nullable LocalDate value) {
        batch.bindByType(column, value, LocalDate.class);
        return this;
    }

    RowWriter moment(String column, @Nullable LocalDateTime value) {
        batch.bindByType(column, value, LocalDateTime.class);
        return this;
    }

    RowWriter span(String start, String end, @Nullable When value) {
        return moment(start, value == null ? null : value.start()).moment(end, value == null ? null : value.end());
    }

    RowWriter json(String column, @Nullable Object value) {
        return string(column, value == null ? null : Json.text(value));
    }
}
