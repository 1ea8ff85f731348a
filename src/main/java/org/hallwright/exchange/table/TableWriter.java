package org.hallwright.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hallwright.exchange.UnreadableFile;
import org.jspecify.annotations.Nullable;

/// Writes a table so that others can open it and [TableReader] gives back the same cells: CSV as UTF-8 with a byte
/// order mark and defused formulas, JSON as a list of objects, XLSX with types, a frozen header and columns as wide as
/// their words.
public final class TableWriter {
    private static final int WIDEST = 60;

    private TableWriter() {}

    /// @param format `csv`, `tsv`, `xlsx` or `json`
    public static byte[] write(Sheet sheet, String format) {
        return switch (format) {
            case "csv" -> text(sheet, ',');
            case "tsv" -> text(sheet, '\t');
            case "xlsx" -> workbook(sheet);
            case "json" -> JsonTable.write(sheet);
            default -> throw new UnreadableFile("exchange.unknown-format", format, "csv, tsv, xlsx, json");
        };
    }

    private static byte[] text(Sheet sheet, char separator) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        try (var csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(sheet.headers().stream().map(FormulaGuard::added).toList());
            for (var row : sheet.rows()) {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(FormulaGuard.added(words(cell))));
                csv.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] workbook(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Hallwright", "1.0")) {
            var page = book.newWorksheet(sheet.name());
            for (var c = 0; c < sheet.headers().size(); c++) {
                page.value(0, c, FormulaGuard.kept(sheet.headers().get(c)));
                page.style(0, c).bold().fillColor("E8EDF2").set();
                page.width(c, width(sheet, c));
            }
            for (var r = 0; r < sheet.rows().size(); r++) {
                var row = sheet.rows().get(r);
                for (var c = 0; c < row.size(); c++) {
                    put(page, r + 1, c, row.get(c));
                }
            }
            page.freezePane(0, 1);
            if (!sheet.headers().isEmpty()) {
                page.setAutoFilter(0, 0, sheet.rows().size(), sheet.headers().size() - 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet page, int row, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number n -> page.value(row, column, n);
            case Boolean b -> page.value(row, column, b);
            case LocalDateTime t -> {
                page.value(row, column, t);
                page.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case LocalDate d -> {
                page.value(row, column, d);
                page.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> {
                if (!cell.toString().isEmpty()) {
                    page.value(row, column, FormulaGuard.kept(cell.toString()));
                }
            }
        }
    }

    static String words(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Double d -> BigDecimal.valueOf(d).stripTrailingZeros().toPlainString();
            default -> cell.toString();
        };
    }

    private static double width(Sheet sheet, int column) {
        var longest = sheet.rows().stream()
                .limit(500)
                .map(row -> column < row.size() ? words(row.get(column)) : "")
                .mapToInt(TableWriter::displayWidth)
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(longest, displayWidth(sheet.headers().get(column))) + 2);
    }

    /// Characters of Chinese take two columns of a Latin one.
    private static int displayWidth(String text) {
        return List.of(text.split("\n")).stream()
                .mapToInt(line -> line.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum())
                .max()
                .orElse(0);
    }
}
