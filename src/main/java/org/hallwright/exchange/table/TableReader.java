package org.hallwright.exchange.table;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;

/// Reads a table file of any format known here: by what it holds for workbooks, by its name for the rest.
public final class TableReader {
    public static final String KNOWN = "CSV, TSV, XLSX, JSON";

    private TableReader() {}

    /// @throws UnreadableFile if it is no table, with a sentence that says what to do
    public static Table read(Path path, TableOptions options) {
        return read(SourceFile.read(path), options);
    }

    public static Table read(SourceFile file, TableOptions options) {
        if (file.startsWith(0xD0, 0xCF, 0x11, 0xE0) && file.extension().startsWith("xl")) {
            throw new UnreadableFile("exchange.old-workbook", file.name());
        }
        return switch (file.extension()) {
            case "xlsx", "xlsm" -> XlsxTable.read(file, options);
            case "json" -> JsonTable.read(file, options);
            case "csv", "tsv", "txt", "tab" -> CsvTable.read(file, options);
            default -> throw new UnreadableFile("exchange.unknown-format", file.name(), KNOWN);
        };
    }

    /// The names of a workbook's sheets; none for other files.
    public static List<String> sheets(SourceFile file) {
        return file.extension().startsWith("xl") ? XlsxTable.sheets(file) : List.of();
    }

    /// The first rows of a workbook's sheet as they stand, without looking for headers; none for other files.
    ///
    /// @param sheet its name, empty for the one in front
    public static List<TableRow> top(SourceFile file, String sheet, int most) {
        return file.extension().startsWith("xl") ? XlsxTable.top(file, sheet, most) : List.of();
    }
}
