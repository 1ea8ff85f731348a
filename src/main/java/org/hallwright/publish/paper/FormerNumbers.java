package org.hallwright.publish.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.publish.pdf.PdfFile;

/// Pages of A4 that list, hall by hall, the booths that had another number, for who still holds an earlier plan.
///
/// There are none where no booth was ever numbered anew.
final class FormerNumbers {
    private static final double MARGIN = 42;
    private static final double TOP = 84;
    private static final double ROW = 13;
    private static final int COLUMNS = 3;

    private FormerNumbers() {}

    /// @param bold whether it is a hall's name, over its booths
    private record Row(String number, String former, boolean bold) {}

    static void write(PdfFile pdf, Head head, ExhibitionState state, List<Hall> halls) {
        var rows = halls.stream().flatMap(hall -> rows(head, state, hall)).toList();
        var bottom = PageSize.A4.height() - MARGIN - 2 * ROW;
        var columns = columns(rows, (int) ((bottom - TOP) / ROW));
        var pages = (columns.size() + COLUMNS - 1) / COLUMNS;
        for (var i = 0; i < pages; i++) {
            var first = i * COLUMNS;
            var shown = columns.subList(first, Math.min(columns.size(), first + COLUMNS));
            page(pdf, head, shown, head.page(i + 1, pages));
        }
    }

    private static Stream<Row> rows(Head head, ExhibitionState state, Hall hall) {
        var booths = state.all(Booth.class).stream()
                .filter(b -> b.hall().equals(hall.id()) && !b.formerly().isEmpty())
                .sorted(Booth.BY_NUMBER)
                .map(b -> new Row(b.number(), head.formerly(String.join(", ", b.formerly())), false))
                .toList();
        var name = head.words().pick(hall.name());
        var title = name.isEmpty() ? hall.code() : name;
        return booths.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(new Row(title, "", true)), booths.stream());
    }

    /// A hall's name never stands at the foot of a column.
    private static List<List<Row>> columns(List<Row> rows, int most) {
        var columns = new ArrayList<List<Row>>();
        for (var row : rows) {
            var full = columns.isEmpty() || columns.getLast().size() >= (row.bold() ? most - 1 : most);
            if (full) {
                columns.add(new ArrayList<>());
            }
            columns.getLast().add(row);
        }
        return columns;
    }

    private static void page(PdfFile pdf, Head head, List<List<Row>> columns, String number) {
        try (var page = pdf.page(PageSize.A4.width(), PageSize.A4.height())) {
            var sheet = new Sheet(page.surface());
            var width = page.width() - 2 * MARGIN;
            sheet.line(head.words().text("paper.former-numbers"), MARGIN, MARGIN + 8, width, Sheet.bold(16));
            var issue = head.words().text("paper.revision") + " " + head.issue();
            sheet.line(head.name() + "  ·  " + issue, MARGIN, MARGIN + 26, width, Sheet.faint(9));
            var each = width / COLUMNS;
            for (var i = 0; i < columns.size(); i++) {
                column(sheet, columns.get(i), MARGIN + i * each, each - 12);
            }
            head.foot(sheet, MARGIN, page.width() - MARGIN, page.height() - 30, number);
        }
    }

    private static void column(Sheet sheet, List<Row> rows, double x, double width) {
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var middle = TOP + (i + 0.5) * ROW;
            var numberWidth = row.bold() ? width : width * 0.36;
            sheet.line(row.number(), x, middle, numberWidth, row.bold() ? Sheet.bold(9) : Sheet.plain(9));
            sheet.line(row.former(), x + numberWidth, middle, width - numberWidth, Sheet.faint(9));
        }
    }
}
