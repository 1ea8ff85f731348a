package org.hallwright.exchange.schedule.table;

import java.util.List;
import java.util.Optional;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.roster.content.FileShape;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.exchange.table.TableReader;

/// The columns of a schedule that is a table, each with what it is taken for; none of a file of another form.
///
/// @param shape by which files with the same headers are known
public record ScheduleColumns(String shape, List<Column> columns) {
    public static final ScheduleColumns NONE = new ScheduleColumns("", List.of());

    private static final int SAMPLE_ROWS = 50;

    public ScheduleColumns {
        columns = List.copyOf(columns);
    }

    /// @param sample the first words that stand in it
    public record Column(String header, String sample, Optional<ScheduleField> field) {}

    /// @throws org.hallwright.exchange.UnreadableFile if it is no table
    public static ScheduleColumns of(SourceFile file, ColumnChoice choice) {
        var table = TableReader.read(file, TableOptions.FIND_OUT);
        var columns = Columns.of(table, choice);
        var found = java.util.stream.IntStream.range(0, table.headers().size())
                .mapToObj(at -> new Column(table.headers().get(at), sample(table, at), columns.field(at)))
                .toList();
        return new ScheduleColumns(FileShape.of(table), found);
    }

    private static String sample(Table table, int at) {
        return table.rows().stream()
                .limit(SAMPLE_ROWS)
                .map(row -> row.cell(at).strip().replaceAll("\\s+", " "))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }
}
