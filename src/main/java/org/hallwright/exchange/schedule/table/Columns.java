package org.hallwright.exchange.schedule.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.TableRow;
import org.hallwright.exchange.table.form.TableForm;

/// Which columns of a table hold what: by their headers, or by what stands over several of them.
///
/// A header may carry a number, as where each speaker has a column.
final class Columns {
    private final Map<ScheduleField, List<Integer>> byField = new EnumMap<>(ScheduleField.class);
    private final List<String> headers;

    private Columns(List<String> headers) {
        this.headers = headers;
    }

    static Columns of(Table table, TableForm<ScheduleField> form) {
        var columns = new Columns(table.headers());
        for (var column = 0; column < table.headers().size(); column++) {
            var header = table.headers().get(column);
            var at = column;
            var found = form.field(
                    header,
                    () -> field(header).or(() -> above(table.above(), at).flatMap(Columns::field)));
            found.ifPresent(field -> columns.byField
                    .computeIfAbsent(field, f -> new ArrayList<>())
                    .add(at));
        }
        return columns;
    }

    static String key(String header) {
        return TradeWords.key(header);
    }

    private static Optional<ScheduleField> field(String header) {
        var bare = key(header.replaceAll("[\\s_(（#]*\\d+[)）]?\\s*$", ""));
        return Stream.of(key(header), bare)
                .filter(k -> !k.isEmpty())
                .flatMap(k -> Arrays.stream(ScheduleField.values()).filter(f -> f.isCalled(k)))
                .findFirst();
    }

    /// The nearest words over a column, which stand at the left of the cells that were merged.
    private static Optional<String> above(List<TableRow> rows, int column) {
        return rows.reversed().stream()
                .flatMap(row -> IntStream.iterate(column, c -> c >= 0, c -> c - 1)
                        .mapToObj(row::cell)
                        .filter(c -> !c.isBlank())
                        .findFirst()
                        .stream())
                .findFirst();
    }

    /// What each column is taken for, in their order.
    List<Optional<ScheduleField>> fields() {
        return IntStream.range(0, headers.size()).mapToObj(this::field).toList();
    }

    private Optional<ScheduleField> field(int column) {
        return byField.entrySet().stream()
                .filter(e -> e.getValue().contains(column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean has(ScheduleField field) {
        return byField.containsKey(field);
    }

    /// How many columns hold it.
    int count(ScheduleField field) {
        return byField.getOrDefault(field, List.of()).size();
    }

    /// The header of the first column that holds it.
    String header(ScheduleField field) {
        return has(field) ? headers.get(byField.get(field).getFirst()) : "";
    }

    /// The first cell that says anything.
    String cell(ScheduleField field, TableRow row) {
        return cells(field, row).stream().findFirst().orElse("");
    }

    List<String> cells(ScheduleField field, TableRow row) {
        return byField.getOrDefault(field, List.of()).stream()
                .map(column -> row.cell(column).strip())
                .filter(c -> !c.isEmpty())
                .toList();
    }
}
