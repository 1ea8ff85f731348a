package org.hallwright.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.store.codec.Json;
import org.jspecify.annotations.Nullable;

/// Reads the columns of one row, the counterpart of [RowWriter].
public final class RowReader {
    private final ResultSet row;

    public RowReader(ResultSet row) {
        this.row = row;
    }

    public long crc() throws SQLException {
        return row.getLong("crc");
    }

    public String string(String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    public <T> Id<T> id(String column) throws SQLException {
        return new Id<>(string(column));
    }

    public <T> @Nullable Id<T> idOrNull(String column) throws SQLException {
        var value = row.getString(column);
        return value == null ? null : new Id<>(value);
    }

    public <E extends Enum<E>> E symbol(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, string(column));
    }

    /// For a column that rows of before leave empty.
    public <E extends Enum<E>> E symbolOr(String column, E other) throws SQLException {
        var value = row.getString(column);
        return value == null ? other : Enum.valueOf(other.getDeclaringClass(), value);
    }

    public Name name(String column) throws SQLException {
        return new Name(string(column + "_en"), string(column + "_zh"));
    }

    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    public long whole(String column) throws SQLException {
        return row.getLong(column);
    }

    public double real(String column) throws SQLException {
        return row.getDouble(column);
    }

    public @Nullable Double realOrNull(String column) throws SQLException {
        return row.getObject(column, Double.class);
    }

    public boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public double length(String column) throws SQLException {
        return Metres.fromMillimetres(row.getInt(column + "_mm"));
    }

    public Point point(String column) throws SQLException {
        return new Point(length(column + "_x"), length(column + "_y"));
    }

    public @Nullable Point pointOrNull(String column) throws SQLException {
        return row.getObject(column + "_x_mm") == null ? null : point(column);
    }

    public @Nullable LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public @Nullable LocalDateTime moment(String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class);
    }

    public @Nullable When span(String start, String end) throws SQLException {
        var from = moment(start);
        return from == null ? null : new When(from, Objects.requireNonNull(moment(end)));
    }

    public byte[] bytes(String column) throws SQLException {
        return Objects.requireNonNull(row.getBytes(column));
    }

    public List<Entry> entries(String column) throws SQLException {
        return Json.entries(bytes(column));
    }

    public <T> T json(String column, Class<T> type) throws SQLException {
        return Json.read(string(column), type);
    }

    public <T> @Nullable T jsonOrNull(String column, Class<T> type) throws SQLException {
        var value = row.getString(column);
        return value == null ? null : Json.read(value, type);
    }

    public <T> List<T> list(String column, Class<T> element) throws SQLException {
        return Json.list(string(column), element);
    }

    public <T> List<Id<T>> ids(String column) throws SQLException {
        return list(column, String.class).stream().<Id<T>>map(Id::new).toList();
    }

    public Map<String, String> map(String column) throws SQLException {
        return Json.map(string(column));
    }
}
