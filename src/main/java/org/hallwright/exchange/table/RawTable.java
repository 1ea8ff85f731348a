package org.hallwright.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.exchange.MemoryBound;
import org.hallwright.exchange.UnreadableFile;

/// Rows as a file holds them, of uneven lengths and with the headers somewhere near the top; made into a [Table].
final class RawTable {
    static final int MOST_COLUMNS = 500;
    /// Measured from reading to storing on rosters of 2 to 40 columns: the record and what it was made of, the change,
    /// the state before and after, the bytes of both.
    private static final int BYTES_OF_ROW = 5_000;
    private static final int BYTES_OF_CELL = 450;
    private static final int BYTES_OF_LETTER = 12;
    private static final int ROWS_SEARCHED = 10;

    private final String file;
    private final MemoryBound bound;
    private final List<TableRow> rows = new ArrayList<>();
    private final Oddities oddities = new Oddities();

    RawTable(String file) {
        this(file, MemoryBound.of(file));
    }

    /// @param bound of what it may need; blank rows need nothing, however many a sheet has
    RawTable(String file, MemoryBound bound) {
        this.file = file;
        this.bound = bound;
    }

    void add(int number, List<String> cells) {
        if (cells.size() > MOST_COLUMNS && cells.stream().skip(MOST_COLUMNS).anyMatch(c -> !c.isBlank())) {
            throw new UnreadableFile("exchange.too-many-columns", file, MOST_COLUMNS);
        }
        var row = new TableRow(number, cells.size() > MOST_COLUMNS ? cells.subList(0, MOST_COLUMNS) : cells);
        if (!row.isBlank()) {
            bound.add(bytes(row), number);
            rows.add(row);
            for (var column = 0; column < row.cells().size(); column++) {
                oddities.cell(number, column, row.cells().get(column));
            }
        }
    }

    private static long bytes(TableRow row) {
        var bytes = (long) BYTES_OF_ROW;
        for (var cell : row.cells()) {
            bytes += cell.isEmpty() ? Long.BYTES : BYTES_OF_CELL + (long) BYTES_OF_LETTER * cell.length();
        }
        return bytes;
    }

    /// What is noted here is told with the table.
    Oddities oddities() {
        return oddities;
    }

    Table toTable(TableOptions options, Table.Origin origin) {
        if (rows.isEmpty()) {
            throw new UnreadableFile("exchange.empty", file);
        }
        var headerAt = options.headerRow() > 0 ? rowNumbered(options.headerRow()) : headerIndex();
        var head = rows.get(headerAt);
        var body = rows.subList(headerAt + 1, rows.size());
        var width = Math.max(
                head.cells().size(),
                body.stream().mapToInt(r -> r.cells().size()).max().orElse(0));
        var columns = IntStream.range(0, width)
                .filter(c -> !head.cell(c).isBlank()
                        || body.stream().anyMatch(r -> !r.cell(c).isBlank()))
                .toArray();
        var headers = headers(head, columns);
        var even = even(body, columns);
        var above = even(rows.subList(0, headerAt), columns);
        var problems = new ArrayList<>(ragged(head, body));
        problems.addAll(oddities.problems());
        return new Table(
                file,
                above,
                head.number(),
                headers,
                even,
                origin.encoding(),
                origin.separator(),
                origin.sheet(),
                problems);
    }

    private static List<TableRow> even(List<TableRow> rows, int[] columns) {
        return rows.stream()
                .map(r -> new TableRow(
                        r.number(), IntStream.of(columns).mapToObj(r::cell).toList()))
                .toList();
    }

    private int rowNumbered(int number) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).number() == number)
                .findFirst()
                .orElseThrow(() -> new UnreadableFile("exchange.no-header-row", file, number));
    }

    /// The first of the top rows that is nearly as full as the fullest of them: titles above a table have few
    /// cells.
    private int headerIndex() {
        var top = rows.subList(0, Math.min(rows.size(), ROWS_SEARCHED));
        var fullest = top.stream().mapToLong(RawTable::filled).max().orElse(0);
        return IntStream.range(0, top.size())
                .filter(i -> filled(top.get(i)) * 10 >= fullest * 6)
                .findFirst()
                .orElse(0);
    }

    private static long filled(TableRow row) {
        return row.cells().stream().filter(c -> !c.isBlank()).count();
    }

    private List<String> headers(TableRow head, int[] columns) {
        var taken = new HashSet<String>();
        var headers = new ArrayList<String>();
        for (var column : columns) {
            var text = head.cell(column).strip().replaceAll("\\s+", " ");
            var name = text.isEmpty() ? Oddities.letters(column) : text;
            if (text.isEmpty() && column < head.cells().size()) {
                oddities.at("headers-blank", head.number(), column);
            } else if (!text.isEmpty() && taken.contains(name)) {
                oddities.at("headers-repeated", head.number(), column);
            }
            var unique = name;
            for (var n = 2; !taken.add(unique); n++) {
                unique = name + " (" + n + ")";
            }
            headers.add(unique);
        }
        return headers;
    }

    private static List<Problem> ragged(TableRow head, List<TableRow> body) {
        var width = head.cells().size();
        return body.stream()
                .filter(r -> r.cells().stream().skip(width).anyMatch(c -> !c.isBlank()))
                .map(r -> Problem.of(
                        Severity.WARNING,
                        "ragged-row",
                        Where.row(r.number(), r.cell(0)),
                        r.number(),
                        width,
                        r.cells().size()))
                .toList();
    }
}
