package org.hallwright.exchange.table;

/// What the user says about a table file; an empty word leaves it to the reader.
///
/// @param sheet name or number (from 1) of the sheet of a workbook
/// @param encoding of a text file, such as `GB18030`
/// @param separator one character, or `tab`
/// @param headerRow the row with the headers, counted from 1; 0 to find it
public record TableOptions(String sheet, String encoding, String separator, int headerRow) {
    public static final TableOptions FIND_OUT = new TableOptions("", "", "", 0);

    public TableOptions {
        sheet = sheet == null ? "" : sheet.strip();
        encoding = encoding == null ? "" : encoding.strip();
        separator = separator == null ? "" : separator;
    }

    public TableOptions withHeaderRow(int row) {
        return new TableOptions(sheet, encoding, separator, row);
    }

    char separatorOr(char found) {
        return switch (separator) {
            case "" -> found;
            case "tab", "\\t" -> '\t';
            default -> separator.charAt(0);
        };
    }
}
