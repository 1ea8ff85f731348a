package org.hallwright.store.table;

import java.sql.PreparedStatement;
import java.sql.SQLException;
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
import org.jspecify.annotations.Nullable;

/// Fills the columns of one row; what is not filled, or filled with null, becomes NULL.
public final class RowWriter {
    private final Columns columns;
    private final @Nullable Object[] values;

    RowWriter(Columns columns) {
        this.columns = columns;
        this.values = new Object[columns.names().size()];
    }

    /// Whether no text is longer than its column.
    ///
    /// @param rooms of the columns in their order
    /// @throws IllegalArgumentException if a value is missing that a column asks for
    boolean fits(List<Room> rooms) {
        var fits = true;
        for (var i = 0; i < values.length; i++) {
            var value = values[i];
            if (value == null && !rooms.get(i).nullable()) {
                var column = columns.names().get(i);
                throw new IllegalArgumentException("Nothing for the column " + column + " of " + columns.table());
            }
            fits &= !(value instanceof String text) || rooms.get(i).takes(text);
        }
        return fits;
    }

    /// @return the place of the parameter after the last column
    int bind(PreparedStatement statement, int from) throws SQLException {
        var place = from;
        for (var value : values) {
            statement.setObject(place++, value);
        }
        return place;
    }

    private RowWriter put(String column, @Nullable Object value) {
        values[columns.place(column)] = value;
        return this;
    }

    public RowWriter crc(long crc) {
        return put("crc", crc);
    }

    public RowWriter string(String column, @Nullable String value) {
        return put(column, value);
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
        return put(column, value);
    }

    public RowWriter whole(String column, long value) {
        return put(column, value);
    }

    public RowWriter real(String column, double value) {
        return put(column, value);
    }

    public RowWriter realOrNull(String column, @Nullable Double value) {
        return put(column, value);
    }

    public RowWriter flag(String column, boolean value) {
        return put(column, value);
    }

    /// Metres, in the column `_mm`.
    public RowWriter length(String column, double metres) {
        return number(column + "_mm", Metres.toMillimetres(metres));
    }

    /// Two columns of millimetres, `_x_mm` and `_y_mm`.
    public RowWriter point(String column, Point value) {
        return length(column + "_x", value.x()).length(column + "_y", value.y());
    }

    public RowWriter pointOrNull(String column, @Nullable Point value) {
        return value == null ? this : point(column, value);
    }

    public RowWriter day(String column, @Nullable LocalDate value) {
        return put(column, value);
    }

    public RowWriter moment(String column, @Nullable LocalDateTime value) {
        return put(column, value);
    }

    public RowWriter span(String start, String end, @Nullable When value) {
        return moment(start, value == null ? null : value.start()).moment(end, value == null ? null : value.end());
    }

    public RowWriter bytes(String column, byte[] value) {
        return put(column, value);
    }

    /// Entries of any kind, each with its kind.
    public RowWriter entries(String column, List<Entry> entries) {
        return bytes(column, Json.entries(entries));
    }

    public RowWriter json(String column, @Nullable Object value) {
        return string(column, value == null ? null : text(value));
    }

    private static String text(Object value) {
        return value instanceof List<?> list && list.isEmpty() ? "[]" : Json.text(value);
    }
}
