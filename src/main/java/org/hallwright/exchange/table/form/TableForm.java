package org.hallwright.exchange.table.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.exchange.table.TableReader;

/// What the user says about a table: as what it is read, and which column is which field. What is not said is found
/// by itself.
///
/// @param <F> the fields there are
/// Headers that differ in case or signs only are the same, unless a table has both.
///
/// @param fields by header; several columns may be one field, as where each speaker has a column
/// @param apart headers of columns that are no field
public record TableForm<F>(TableOptions options, Map<String, F> fields, Set<String> apart) {
    public TableForm {
        fields = Map.copyOf(fields);
        apart = Set.copyOf(apart);
    }

    public static <F> TableForm<F> findOut() {
        return new TableForm<>(TableOptions.FIND_OUT, Map.of(), Set.of());
    }

    /// @param mapping keys of fields to headers, as a command names them
    /// @param known the fields there are, each with its key
    /// @throws UnreadableFile if a key names no field
    public static <F> TableForm<F> of(
            TableOptions options, Map<String, String> mapping, Collection<F> known, Function<F, String> key) {
        var fields = new HashMap<String, F>();
        mapping.forEach((named, header) -> fields.put(
                header,
                known.stream()
                        .filter(field -> key.apply(field).equals(named))
                        .findFirst()
                        .orElseThrow(() -> new UnreadableFile(
                                "exchange.unknown-field",
                                named,
                                known.stream().map(key).collect(Collectors.joining(", "))))));
        return new TableForm<>(options, fields, Set.of());
    }

    /// The field of a column: as the user says, and only where he says nothing, as it is found.
    public Optional<F> field(String header, Supplier<Optional<F>> found) {
        if (fields.containsKey(header) || apart.contains(header)) {
            return Optional.ofNullable(fields.get(header));
        }
        return Stream.concat(fields.keySet().stream(), apart.stream())
                .filter(said -> isSame(said, header))
                .findFirst()
                .map(said -> Optional.ofNullable(fields.get(said)))
                .orElseGet(found);
    }

    private static boolean isSame(String one, String other) {
        return TradeWords.key(one).equals(TradeWords.key(other));
    }

    /// @throws UnreadableFile if it is no table, or has no column of which the user speaks
    public Table read(SourceFile file) {
        var table = TableReader.read(file, options);
        for (var header : fields.keySet()) {
            if (table.headers().stream().noneMatch(there -> isSame(there, header))) {
                throw new UnreadableFile(
                        "exchange.unknown-column", table.file(), header, String.join(", ", table.headers()));
            }
        }
        return table;
    }
}
