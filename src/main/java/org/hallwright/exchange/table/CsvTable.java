package org.hallwright.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.text.FileText;
import org.hallwright.exchange.text.TextDecoder;

/// Reads CSV and TSV: finds encoding and separator, keeps multi-line cells, takes our formula guards off.
final class CsvTable {
    private static final int LONGEST_LINE = 1_000_000;
    private static final int RECORDS_JUDGED = 30;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private CsvTable() {}

    static Table read(SourceFile file, TableOptions options) {
        var text = TextDecoder.decode(file, options.encoding());
        var separator = options.separatorOr(separatorOf(text.text()));
        var raw = new RawTable(file.name());
        raw.oddities().lineEnds(text.text());
        try (var reader = reader(text, separator)) {
            for (var row : reader) {
                raw.add(
                        (int) row.getStartingLineNumber(),
                        row.getFields().stream()
                                .map(c -> FormulaGuard.removed(c).replace("\r\n", "\n"))
                                .toList());
            }
        } catch (CsvParseException e) {
            throw UnreadableFile.because(e, "exchange.broken-table", file.name(), LONGEST_LINE / 1_000_000);
        } catch (java.io.IOException e) {
            throw UnreadableFile.because(e, "exchange.unreadable", file.name());
        }
        return raw.toTable(options, new Table.Origin(file.name(), text.encoding(), String.valueOf(separator), ""));
    }

    private static CsvReader<de.siegmar.fastcsv.reader.CsvRecord> reader(FileText text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .maxBufferSize(LONGEST_LINE)
                .ofCsvRecord(new java.io.StringReader(text.text()));
    }

    /// The separator that splits the first records into the most columns most evenly.
    private static char separatorOf(String text) {
        var best = ',';
        var bestScore = 0.0;
        for (var candidate : SEPARATORS) {
            var score = evenness(text, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double evenness(String text, char separator) {
        Map<Integer, Integer> recordsByWidth = new TreeMap<>();
        var fields = 1;
        var quoted = false;
        var records = 0;
        for (var i = 0; i < text.length() && records < RECORDS_JUDGED; i++) {
            var c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                fields++;
            } else if (!quoted && c == '\n' || i == text.length() - 1) {
                recordsByWidth.merge(fields, 1, Integer::sum);
                records++;
                fields = 1;
            }
        }
        var total = records;
        return recordsByWidth.entrySet().stream()
                .mapToDouble(e -> (e.getKey() - 1) * Math.pow((double) e.getValue() / total, 2))
                .max()
                .orElse(0);
    }
}
