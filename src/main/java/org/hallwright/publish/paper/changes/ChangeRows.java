package org.hallwright.publish.paper.changes;

import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.TextStyle;
import org.hallwright.publish.PaperWords;
import org.hallwright.publish.paper.Flow;
import org.hallwright.publish.paper.Head;
import org.hallwright.publish.paper.PageSize;
import org.hallwright.publish.paper.Pages;
import org.hallwright.publish.paper.Sheet;

/// Sets what differs: a section's head, what it is about, and below that a line for each difference with its kind on
/// the left, what it was in the middle and what it is now on the right.
final class ChangeRows {
    private static final double X0 = Pages.MARGIN;
    private static final double X1 = PageSize.A4.width() - Pages.MARGIN;
    private static final double KIND = 104;
    private static final double GAP = 12;
    private static final double HALF = (X1 - X0 - KIND - GAP) / 2;
    private static final int MOST_LINES = 6;
    private static final TextStyle SMALL = Sheet.plain(9);
    private static final TextStyle OLD = Sheet.faint(9);
    private static final TextStyle TITLE = Sheet.bold(10.5);

    private final Sheet measure;
    private final PaperWords words;
    private Flow.Piece running = new Flow.Piece(0, true, (sheet, y) -> {}, null);

    ChangeRows(Sheet measure, PaperWords words) {
        this.measure = measure;
        this.words = words;
    }

    /// The head of the paper: whose changes, between which versions, and what the later one's note says.
    Flow.Piece cover(Head head, String what, List<String> facts) {
        var name = Sheet.bold(22);
        var names = measure.lines(head.name(), X1 - X0, name, 3);
        var small = Sheet.plain(10.5);
        var lines = facts.stream()
                .filter(fact -> !fact.isEmpty())
                .flatMap(fact -> measure.lines(fact, X1 - X0, small, 6).stream())
                .toList();
        var height = 22 + Sheet.height(names.size(), name) + 6 + Sheet.height(lines.size(), small) + 22;
        return new Flow.Piece(
                height,
                true,
                (sheet, y) -> {
                    sheet.line(what, X0, y + 7, X1 - X0, Sheet.bold(10).in(Sheet.ACCENT));
                    var top = y + 20;
                    top += sheet.set(names, X0, top, name) + 6;
                    top += sheet.set(lines, X0, top, small);
                    sheet.rule(X0, X1, top + 10, 1.4, Sheet.TEXT);
                },
                null);
    }

    Flow.Piece sentence(String text) {
        var style = Sheet.plain(11);
        return new Flow.Piece(40, false, (sheet, y) -> sheet.line(text, X0, y + 20, X1 - X0, style), null);
    }

    /// @param beside how many differences it has
    void section(Flow flow, String title, String beside) {
        running = head(title, words.text("paper.continued"), 0, 10);
        flow.add(head(title, beside, 14, 15));
    }

    private Flow.Piece head(String title, String beside, double above, double size) {
        var style = Sheet.bold(size);
        var columns = Sheet.faint(8);
        var height = above + size * 1.6 + 20;
        return new Flow.Piece(
                height,
                true,
                (sheet, y) -> {
                    var middle = y + above + size * 0.7;
                    var right = Sheet.faint(9).rightAligned();
                    sheet.line(title, X0, middle, X1 - X0 - sheet.width(beside, right) - GAP, style);
                    sheet.surface().text(beside, X1, middle, right);
                    sheet.rule(X0, X1, y + height - 19, 0.8, Sheet.TEXT);
                    sheet.line(words.text("release.column-was"), X0 + KIND, y + height - 9, HALF, columns);
                    sheet.line(words.text("release.column-is"), X0 + KIND + HALF + GAP, y + height - 9, HALF, columns);
                },
                null);
    }

    /// What the next differences are about.
    void subject(Flow flow, String title, String second, String beside) {
        var right = Sheet.faint(8.5);
        var taken = beside.isEmpty() ? 0 : Math.min(measure.width(beside, right) + GAP, (X1 - X0) / 2);
        var titles = measure.lines(title, X1 - X0 - taken, TITLE, 3);
        var seconds = second.isEmpty() ? List.<String>of() : measure.lines(second, X1 - X0 - taken, OLD, 2);
        var height = 8 + Sheet.height(titles.size(), TITLE) + Sheet.height(seconds.size(), OLD) + 2;
        flow.add(new Flow.Piece(
                        height,
                        true,
                        (sheet, y) -> {
                            var top = y + 8 + sheet.set(titles, X0, y + 8, TITLE);
                            sheet.set(seconds, X0, top, OLD);
                            sheet.line(beside, X1 - taken + GAP, y + 8 + TITLE.size() * 0.64, taken - GAP, right);
                        },
                        null)
                .under(running));
    }

    /// Both languages below each other where they differ.
    private List<String> lines(Name said, TextStyle style) {
        return Stream.of(words.first(said), words.second(said))
                .filter(text -> !text.isEmpty())
                .distinct()
                .flatMap(text -> measure.lines(text, HALF, style, MOST_LINES).stream())
                .toList();
    }

    /// @param what the activity, where the subject is a person; otherwise empty
    void change(Flow flow, String what, String kind, Name was, Name is) {
        var title = what.isEmpty() ? List.<String>of() : measure.lines(what, X1 - X0 - KIND, SMALL, 2);
        var kinds = measure.lines(kind, KIND - 8, SMALL.inBold(), 2);
        var before = lines(was, OLD);
        var after = lines(is, SMALL);
        var said = Stream.of(before, after).mapToInt(List::size).max().orElse(0);
        var lines = Math.max(kinds.size(), title.size() + said);
        var height = Sheet.height(lines, SMALL) + 7;
        flow.add(new Flow.Piece(
                        height,
                        false,
                        (sheet, y) -> {
                            sheet.set(kinds, X0, y + 2, SMALL.inBold());
                            var top = y + 2 + sheet.set(title, X0 + KIND, y + 2, SMALL);
                            sheet.set(before, X0 + KIND, top, OLD);
                            sheet.set(after, X0 + KIND + HALF + GAP, top, SMALL);
                            sheet.hairline(X0, X1, y + height - 2);
                        },
                        null)
                .under(running));
    }
}
