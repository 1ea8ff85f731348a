package org.hallwright.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;

/// Reads one sheet of a workbook as text: numbers without needless zeros, dates as ISO 8601, formulas as their last
/// value. Macros and links are never looked at.
final class XlsxTable {
    private XlsxTable() {}

    static Table read(SourceFile file, TableOptions options) {
        var entries = checkSound(file);
        try (var book = open(file)) {
            var sheet = sheet(file, book, options.sheet());
            var raw = new RawTable(file.name());
            if (entries.contains("xl/vbaProject.bin")) {
                raw.oddities().file("macros-left-out");
            }
            try (var rows = sheet.openStream()) {
                rows.forEach(row -> raw.add(row.getRowNum(), cells(row, raw.oddities())));
            }
            MergedCells.of(file, sheet.getId()).forEach(at -> raw.oddities().at("cells-merged", at.row(), at.column()));
            return raw.toTable(options, new Table.Origin(file.name(), "", "", sheet.getName()));
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library reports broken sheets by exceptions of many kinds.
            throw UnreadableFile.because(e, "exchange.broken-workbook", file.name());
        }
    }

    static List<String> sheets(SourceFile file) {
        checkSound(file);
        try (var book = open(file)) {
            return book.getSheets().map(Sheet::getName).toList();
        } catch (IOException | RuntimeException e) {
            throw UnreadableFile.because(e, "exchange.broken-workbook", file.name());
        }
    }

    /// The first rows of a sheet as they stand; empty where there is no such sheet.
    ///
    /// @param sheet its name, empty for the one in front
    static List<TableRow> top(SourceFile file, String sheet, int most) {
        checkSound(file);
        try (var book = open(file)) {
            var found = sheet.isEmpty() ? java.util.Optional.of(sheet(file, book, "")) : book.findSheet(sheet);
            if (found.isEmpty()) {
                return List.of();
            }
            try (var rows = found.get().openStream()) {
                return rows.limit(most)
                        .map(row -> new TableRow(row.getRowNum(), cells(row, new Oddities())))
                        .toList();
            }
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw UnreadableFile.because(e, "exchange.broken-workbook", file.name());
        }
    }

    private static Set<String> checkSound(SourceFile file) {
        var entries = file.startsWith('P', 'K', 3, 4) ? ZipBounds.check(file) : Set.<String>of();
        if (!entries.contains("xl/workbook.xml")) {
            throw new UnreadableFile("exchange.broken-workbook", file.name());
        }
        return entries;
    }

    private static ReadableWorkbook open(SourceFile file) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(file.bytes()), new ReadingOptions(true, false));
    }

    private static Sheet sheet(SourceFile file, ReadableWorkbook book, String wanted) {
        if (wanted.isEmpty()) {
            return book.getActiveSheet().orElseGet(book::getFirstSheet);
        }
        return book.findSheet(wanted)
                .or(() -> wanted.matches("\\d{1,4}")
                        ? book.getSheet(Integer.parseInt(wanted) - 1)
                        : java.util.Optional.empty())
                .orElseThrow(() -> new UnreadableFile(
                        "exchange.no-sheet",
                        file.name(),
                        wanted,
                        String.join(", ", book.getSheets().map(Sheet::getName).toList())));
    }

    private static List<String> cells(Row row, Oddities oddities) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < row.getCellCount(); i++) {
            var cell = row.hasCell(i) ? row.getCell(i) : null;
            if (cell != null && cell.getType() == CellType.FORMULA) {
                oddities.at("cells-formula", row.getRowNum(), i);
            }
            cells.add(text(cell));
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }

    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return String.valueOf(cell.asBoolean());
        }
        var number = number(cell);
        if (number == null) {
            return FormulaGuard.removed(cell.getText() == null ? "" : cell.getText());
        }
        return isDate(cell) ? date(number) : number.stripTrailingZeros().toPlainString();
    }

    private static @org.jspecify.annotations.Nullable BigDecimal number(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber();
        }
        if (cell.getType() == CellType.FORMULA && cell.getRawValue() != null) {
            var raw = cell.getRawValue();
            return raw.matches("-?\\d{1,18}(\\.\\d{1,18})?([eE][+-]?\\d{1,2})?") ? new BigDecimal(raw) : null;
        }
        return null;
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        var bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return bare.matches("(?s).*[yYdDhHsS年月日时].*") && !bare.matches("(?s).*[0#].*");
    }

    /// Days since 1899-12-30; a value below one is a time of day.
    private static String date(BigDecimal days) {
        if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(2_958_466)) >= 0) {
            return days.stripTrailingZeros().toPlainString();
        }
        var seconds = Math.round(days.doubleValue() * 86_400);
        var time = LocalDateTime.of(1899, 12, 30, 0, 0).plus(seconds, ChronoUnit.SECONDS);
        if (days.compareTo(BigDecimal.ONE) < 0) {
            return time.toLocalTime().toString();
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }
}
