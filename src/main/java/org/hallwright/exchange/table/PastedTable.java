package org.hallwright.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/// A block of cells on its way to or from a spreadsheet by the clipboard: tabs between cells, lines between rows,
/// quotes round what contains either; what would run as a formula is defused on its way out.
public final class PastedTable {
    private static final int MOST_ROWS = 100_000;
    private static final Pattern ROW =
            Pattern.compile("<tr\\b[^>]*>(.*?)(?=<tr\\b|</table|$)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern CELL =
            Pattern.compile("<t[dh]\\b[^>]*>(.*?)(?=<t[dh]\\b|</t[dhr]|$)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private PastedTable() {}

    /// The rows of a block; from the page's table where the plain text has no columns.
    ///
    /// @param html empty where the clipboard has none
    public static List<List<String>> read(String text, String html) {
        if (text.indexOf('\t') < 0 && html.toLowerCase(java.util.Locale.ROOT).contains("<tr")) {
            return ofPage(html);
        }
        return ofText(text);
    }

    private static List<List<String>> ofPage(String html) {
        var rows = new ArrayList<List<String>>();
        var row = ROW.matcher(html);
        while (row.find() && rows.size() < MOST_ROWS) {
            var cells = new ArrayList<String>();
            var cell = CELL.matcher(row.group(1));
            while (cell.find()) {
                var bare = cell.group(1)
                        .replaceAll("\\s+", " ")
                        .replaceAll("(?i)<br[^>]*>", "\n")
                        .replaceAll("<[^>]*>", "");
                cells.add(FormulaGuard.removed(StringEscapeUtils.unescapeHtml4(bare)
                        .replace('\u00a0', ' ')
                        .strip()));
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static List<List<String>> ofText(String text) {
        var rows = new ArrayList<List<String>>();
        var cells = new ArrayList<String>();
        var at = 0;
        while (at < text.length() && rows.size() < MOST_ROWS) {
            var cell = new StringBuilder();
            at = cell(text, at, cell);
            cells.add(FormulaGuard.removed(cell.toString()));
            var end = at < text.length() ? text.charAt(at) : '\n';
            at++;
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (end != '\t') {
                rows.add(List.copyOf(cells));
                cells.clear();
            } else if (at == text.length()) {
                cells.add("");
            }
        }
        if (!cells.isEmpty()) {
            rows.add(List.copyOf(cells));
        }
        return rows;
    }

    /// Reads one cell and gives the place of what ends it.
    private static int cell(String text, int from, StringBuilder into) {
        var at = from;
        if (text.charAt(at) == '"' && isClosed(text, at)) {
            at++;
            while (text.charAt(at) != '"' || at + 1 < text.length() && text.charAt(at + 1) == '"') {
                into.append(text.charAt(at));
                at += text.charAt(at) == '"' ? 2 : 1;
            }
            return at + 1;
        }
        while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
            into.append(text.charAt(at++));
        }
        return at;
    }

    /// Whether a quote that begins a cell also ends one: else it is a part of the words, such as inches.
    private static boolean isClosed(String text, int open) {
        var at = open + 1;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at += 2;
            } else {
                return at + 1 == text.length() || "\t\r\n".indexOf(text.charAt(at + 1)) >= 0;
            }
        }
        return false;
    }

    /// A block as a spreadsheet takes it.
    public static String write(List<List<String>> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            for (var c = 0; c < row.size(); c++) {
                text.append(c == 0 ? "" : "\t").append(quoted(FormulaGuard.added(row.get(c))));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        var isPlain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r') && !cell.startsWith("\"");
        return isPlain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
