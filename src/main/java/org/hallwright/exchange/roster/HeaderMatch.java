package org.hallwright.exchange.roster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.CellList;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.roster.content.CellKind;
import org.hallwright.exchange.table.Table;

/// Which column of a table is which field: first as the user says, then by whole headers, then by the Chinese or
/// the Latin half of a header in both languages, then by what stands in it.
///
/// @param byContent fields that were found by what stands in their columns
record HeaderMatch(Map<RosterField, Integer> columns, Set<RosterField> byContent) {
    static HeaderMatch of(Table table, Map<String, String> chosen, Set<String> apart) {
        return of(table, chosen, apart, reference -> false);
    }

    /// @param apart headers that only the user's own choice gives to a field
    /// @param isBooth whether a reference is a booth of the plan
    static HeaderMatch of(Table table, Map<String, String> chosen, Set<String> apart, Predicate<String> isBooth) {
        var columns = new EnumMap<RosterField, Integer>(RosterField.class);
        chosen.forEach((field, header) -> columns.put(field(field), column(table, header)));
        var apartKeys = apart.stream().map(HeaderMatch::key).collect(Collectors.toSet());
        UnaryOperator<String> ours = h -> apartKeys.contains(key(h)) ? "" : h;
        var fixed = new TreeSet<>(columns.values());
        IntStream.range(0, table.headers().size())
                .filter(c -> apartKeys.contains(key(table.headers().get(c))))
                .forEach(fixed::add);
        lastDays(table, columns, ours);
        match(table, columns, ours);
        match(table, columns, h -> ours.apply(h).replaceAll("[^\\p{IsHan}]", ""));
        match(table, columns, h -> ours.apply(h).replaceAll("[\\p{IsHan}]", ""));
        otherLanguages(table, columns, fixed);
        return new HeaderMatch(columns, new ContentMatch(table, columns, isBooth).complete(fixed));
    }

    boolean hasName() {
        return hasName(columns);
    }

    static boolean hasName(Map<RosterField, Integer> columns) {
        return columns.containsKey(RosterField.NAME)
                || columns.containsKey(RosterField.NAME_EN)
                || columns.containsKey(RosterField.NAME_ZH);
    }

    /// Field keys to headers.
    Map<String, String> described(Table table) {
        var words = new java.util.LinkedHashMap<String, String>();
        columns.forEach(
                (field, column) -> words.put(field.key(), table.headers().get(column)));
        return words;
    }

    /// One for each column of the table, in their order.
    List<Optional<RosterField>> fields(Table table) {
        return IntStream.range(0, table.headers().size())
                .mapToObj(at -> columns.entrySet().stream()
                        .filter(entry -> entry.getValue() == at)
                        .map(Map.Entry::getKey)
                        .findFirst())
                .toList();
    }

    List<Integer> customColumns(Table table) {
        return IntStream.range(0, table.headers().size())
                .filter(c -> !columns.containsValue(c))
                .boxed()
                .toList();
    }

    private static RosterField field(String key) {
        return RosterField.of(key)
                .orElseThrow(() -> new UnreadableFile(
                        "exchange.unknown-field",
                        key,
                        String.join(
                                ", ",
                                Arrays.stream(RosterField.values())
                                        .map(RosterField::key)
                                        .toList())));
    }

    private static int column(Table table, String header) {
        if (table.headers().contains(header)) {
            return table.headers().indexOf(header);
        }
        return IntStream.range(0, table.headers().size())
                .filter(c -> key(table.headers().get(c)).equals(key(header)))
                .findFirst()
                .orElseThrow(() -> new UnreadableFile(
                        "exchange.unknown-column", table.file(), header, String.join(", ", table.headers())));
    }

    /// `Documents due` are the documents in a table and the last day of each where a list of documents in JSON says it.
    private static void lastDays(Table table, Map<RosterField, Integer> columns, UnaryOperator<String> ours) {
        IntStream.range(0, table.headers().size())
                .filter(c ->
                        key(ours.apply(table.headers().get(c))).equals("documentsdue") && !columns.containsValue(c))
                .filter(c -> areDays(ContentMatch.cells(table, c)))
                .findFirst()
                .ifPresent(c -> columns.putIfAbsent(RosterField.DOCUMENT_DUE, c));
    }

    private static boolean areDays(List<String> cells) {
        var each = cells.stream().flatMap(cell -> CellList.split(cell).stream()).toList();
        return CellKind.of(each).equals(Optional.of(CellKind.DATE));
    }

    private static void match(Table table, Map<RosterField, Integer> columns, UnaryOperator<String> part) {
        var taken = new TreeSet<>(columns.values());
        var keys = keys(table, part);
        for (var field : RosterField.values()) {
            if (!columns.containsKey(field)) {
                var column = bestColumn(keys, field, taken);
                if (column >= 0) {
                    columns.put(field, column);
                    taken.add(column);
                }
            }
        }
    }

    /// Beside a column of names in one language, such as `Company`, stands one with the same header in the other.
    private static void otherLanguages(Table table, Map<RosterField, Integer> columns, Set<Integer> fixed) {
        for (var either : RosterField.values()) {
            var first = columns.get(either);
            if (first == null) {
                continue;
            }
            var isHan = !hasHan(table.headers().get(first));
            RosterField.of(either.key() + (isHan ? "-zh" : "-en"))
                    .filter(other -> !columns.containsKey(other))
                    .ifPresent(other -> {
                        var taken = new TreeSet<>(columns.values());
                        taken.addAll(fixed);
                        var column = bestColumn(keys(table, h -> hasHan(h) == isHan ? h : ""), either, taken);
                        if (column >= 0 && isMostly(isHan, table, column)) {
                            columns.put(other, column);
                        }
                    });
        }
    }

    private static boolean isMostly(boolean han, Table table, int column) {
        var words = ContentMatch.cells(table, column);
        return words.stream().filter(cell -> hasHan(cell) == han).count() * 2 > words.size();
    }

    private static boolean hasHan(String text) {
        return !Name.guess(text).zh().isEmpty();
    }

    /// What parts of the headers are compared by.
    private static List<String> keys(Table table, UnaryOperator<String> part) {
        return table.headers().stream().map(part).map(HeaderMatch::key).toList();
    }

    private static int bestColumn(List<String> keys, RosterField field, TreeSet<Integer> taken) {
        for (var synonym : field.headers()) {
            var wanted = key(synonym);
            for (var c = 0; c < keys.size(); c++) {
                if (!taken.contains(c) && keys.get(c).equals(wanted)) {
                    return c;
                }
            }
        }
        return -1;
    }

    static String key(String header) {
        return TradeWords.key(header);
    }
}
