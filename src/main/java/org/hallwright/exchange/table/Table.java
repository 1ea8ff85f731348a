package org.hallwright.exchange.table;

import java.util.List;
import org.hallwright.domain.problem.Problem;

/// A table as it was read: one header per column, rows of text, blank rows left out.
///
/// @param file name of the file
/// @param above what stands over the headers, in the same columns
/// @param headerRow number of the row with the headers; 0 where they are the names of properties
/// @param encoding in which it was read, empty for a workbook
/// @param separator `,`, `;` or tab, empty for a workbook
/// @param sheet name of the sheet, empty for a text file
public record Table(
        String file,
        List<TableRow> above,
        int headerRow,
        List<String> headers,
        List<TableRow> rows,
        String encoding,
        String separator,
        String sheet,
        List<Problem> problems) {
    public Table {
        above = List.copyOf(above);
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /// The same of a file in which each cell has its header beside it.
    Table named() {
        return new Table(file, above, 0, headers, rows, encoding, separator, sheet, problems);
    }

    /// Where a table came from, beside its rows.
    record Origin(String file, String encoding, String separator, String sheet) {}
}
