package org.hallwright.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.store.codec.Json;
import org.jspecify.annotations.Nullable;

/// Reads the columns of one row, the counterpart of [RowWriter].
final class RowReader {
    private final ResultSet row;

    RowReader(ResultSet row) {
        this.row = row;
    }

    long crc() throws SQLException {
        return row.getLong("crc");
    }

    String string(String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    <T> Id<T> id(String column) throws SQLException {
        return new Id<>(string(column));
    }

    <T> @Nullable Id<T> idOrNull(String column) throws SQLException {
        var value = row.getString(column);
        return value == null ? null : new Id<>(value);
    }

    <E extends Enum<E>> E symbol(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, string(column));
    }

    Name name(String column) throws SQLException {
        return new Name(string(column + "_en"), string(column + "_zh"));
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    double real(String column) throws SQLException {
        return row.getDouble(column);
    }

    boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    double length(String column) throws SQLException {
        return Metres.fromMillimetres(row.getInt(column + "_mm"));
    }

    Point point(String column) throws SQLException {
        return new Point(length(column + "_x"), length(column + "_y"));
    }

    @Nullable
    LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    @Nullable
    LocalDateTime moment(String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class);
    }

    @Nullable
    When span(String start, String end) throws SQLException {
        var from = moment(start);
        return from == null ? null : new When(from, Objects.requireNonNull(moment(end)));
    }

    <T> T json(String column, Class<T> type) throws SQLException {
        return Json.read(string(column), type);
    }

    <T> @Nullable T jsonOrNull(String column, Class<T> type) throws SQLException {
        var value = row.getString(column);
        return value == null ? null : Json.read(value, type);
    }

    <T> List<T> list(String column, Class<T> element) throws SQLException {
        return Json.list(string(column), element);
    }

    <T> List<Id<T>> ids(String column) throws SQLException {
        return list(column, String.class).stream().<Id<T>>map(Id::new).toList();
    }

    Map<String, String> map(String column) throws SQLException {
        return Json.map(string(column));
    }
}
