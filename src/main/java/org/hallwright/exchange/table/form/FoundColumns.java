package org.hallwright.exchange.table.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.TableReader;

/// A table with what each of its columns is taken for, also of one that cannot be imported yet.
///
/// @param <F> the fields there are
/// @param sheets names of a workbook's sheets, none for a text file
/// @param fields one for each column, in their order
/// @param byContent the fields that were found by what stands in their columns, not by the header
public record FoundColumns<F>(Table table, List<String> sheets, List<Optional<F>> fields, Set<F> byContent) {
    private static final int SAMPLE_ROWS = 50;

    public FoundColumns {
        sheets = List.copyOf(sheets);
        fields = List.copyOf(fields);
        byContent = Set.copyOf(byContent);
    }

    /// @param fields of the columns of a table
    /// @throws org.hallwright.exchange.UnreadableFile if it is no table
    public static <F> FoundColumns<F> of(
            SourceFile file, TableForm<F> form, Function<Table, List<Optional<F>>> fields) {
        var table = form.read(file);
        return new FoundColumns<>(table, TableReader.sheets(file), fields.apply(table), Set.of());
    }

    /// By which files with the same headers are known.
    public String shape() {
        return FileShape.of(table);
    }

    /// The first words that stand in a column.
    public String sample(int column) {
        return table.rows().stream()
                .limit(SAMPLE_ROWS)
                .map(row -> row.cell(column).strip().replaceAll("\\s+", " "))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }
}
