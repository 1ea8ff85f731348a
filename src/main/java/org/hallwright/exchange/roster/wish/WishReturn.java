package org.hallwright.exchange.roster.wish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.table.FormWriter;
import org.hallwright.exchange.table.TableReader;
import org.hallwright.exchange.table.TableRow;

/// A form that came back: whose it is, what stands in it, and what stood in it when it went out.
///
/// @param rows the line in the sheet of each line of the form, as the user's program counts it
public record WishReturn(
        String file,
        String exhibition,
        String exhibitor,
        Map<WishRow, List<String>> answers,
        Map<WishRow, List<String>> before,
        Map<WishRow, Integer> rows) {
    private static final Pattern KEY = Pattern.compile(WishForm.MARK + "\\|([^|\\s]{1,64})\\|([^|\\s]{1,64})");
    private static final int MOST_ROWS = 400;
    private static final int MOST_BYTES = 2_000_000;

    /// Empty where the file is none of our forms.
    ///
    /// @throws org.hallwright.exchange.UnreadableFile if it is a workbook that cannot be read
    public static Optional<WishReturn> read(SourceFile file) {
        if (!file.extension().equals("xlsx") || file.bytes().length > MOST_BYTES) {
            return Optional.empty();
        }
        var page = TableReader.top(file, "", MOST_ROWS);
        return page.stream()
                .flatMap(row -> row.cells().stream())
                .map(KEY::matcher)
                .filter(java.util.regex.Matcher::find)
                .findFirst()
                .map(key -> of(file, key.group(1), key.group(2), page));
    }

    private static WishReturn of(SourceFile file, String exhibition, String exhibitor, List<TableRow> page) {
        var answers = new HashMap<WishRow, List<String>>();
        var rows = new HashMap<WishRow, Integer>();
        for (var line : page) {
            WishRow.of(line.cell(0).strip()).ifPresent(row -> {
                var words = new ArrayList<String>();
                for (var i = 0; i < row.kind().answers(); i++) {
                    words.add(line.cell(2 + i * row.kind().span()).strip());
                }
                answers.putIfAbsent(row, words);
                rows.putIfAbsent(row, line.number());
            });
        }
        return new WishReturn(file.name(), exhibition, exhibitor, answers, before(file), rows);
    }

    private static Map<WishRow, List<String>> before(SourceFile file) {
        var before = new HashMap<WishRow, List<String>>();
        for (var line : TableReader.top(file, FormWriter.MEMORY, MOST_ROWS)) {
            WishRow.of(line.cell(0).strip()).ifPresent(row -> {
                var words = new ArrayList<String>();
                for (var i = 0; i < row.kind().answers(); i++) {
                    words.add(line.cell(1 + i).strip());
                }
                before.putIfAbsent(row, words);
            });
        }
        return before;
    }

    /// The lines of that kind that say something else than when the form went out; where that is not known, those
    /// that say anything.
    boolean isAnswered(WishRow row) {
        var now = answers.get(row);
        var then = before.get(row);
        return now != null && (then == null ? now.stream().anyMatch(w -> !w.isEmpty()) : !now.equals(then));
    }

    /// The cell of an answer, such as `C7`.
    String cell(WishRow row, int index) {
        var column = (char) ('C' + index * row.kind().span());
        return column + String.valueOf(rows.getOrDefault(row, 0));
    }

    int row(WishRow row) {
        return rows.getOrDefault(row, 0);
    }
}
