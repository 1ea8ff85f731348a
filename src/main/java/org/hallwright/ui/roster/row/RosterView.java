package org.hallwright.ui.roster.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hallwright.ui.roster.column.OwnColumn;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;
import org.jspecify.annotations.Nullable;

/// A way to look at the roster: which exhibitors, in which columns, order and groups.
///
/// @param id of the program's own views the end of their key, of the user's a name of the user's
/// @param group null for none
public record RosterView(
        String id,
        boolean own,
        String query,
        Layout layout,
        RosterOrder order,
        @Nullable ShownColumn group) {

    /// The columns that are shown, from the left, of which the first few stay when the table scrolls sideways.
    public record Layout(List<Width> columns, int frozen) {
        public static final Layout STANDARD = new Layout(
                Arrays.stream(RosterColumn.values())
                        .filter(RosterColumn::isShownAtFirst)
                        .map(column -> new Width(column, column.widthPx()))
                        .toList(),
                1);

        /// With what is owed, when it was due and what came.
        static final Layout DOCUMENTS = STANDARD.toggled(RosterColumn.DOCUMENTS)
                .toggled(RosterColumn.DOCUMENTS_DUE)
                .toggled(RosterColumn.DOCUMENTS_RECEIVED);

        public Layout {
            columns = List.copyOf(columns);
            frozen = Math.clamp(frozen, 0, columns.size());
        }

        public Layout frozen(int count) {
            return new Layout(columns, count);
        }

        public boolean shows(ShownColumn column) {
            return columns.stream().anyMatch(w -> w.column().equals(column));
        }

        /// With a column more at its usual place, or without it.
        public Layout toggled(ShownColumn column) {
            var now = new ArrayList<>(columns);
            if (!now.removeIf(w -> w.column().equals(column))) {
                var at = 0;
                while (at < now.size() && place(now.get(at).column()) <= place(column)) {
                    at++;
                }
                now.add(at, new Width(column, column.widthPx()));
            }
            return now.isEmpty() ? this : new Layout(now, frozen);
        }

        /// Columns of files come behind ours, in the order in which they are chosen.
        private static int place(ShownColumn column) {
            return column instanceof RosterColumn ours ? ours.ordinal() : Integer.MAX_VALUE;
        }
    }

    /// One column with its width on screen.
    public record Width(ShownColumn column, double px) {}

    /// The views that everybody has, first the one that shows all.
    public static List<RosterView> ofProgram() {
        return List.of(
                ofProgram("all", ""),
                ofProgram("unplaced", "!booth"),
                ofProgram("contract-open", "contract:none,sent"),
                ofProgram("payment-due", "contract:signed payment:unpaid,deposit"),
                new RosterView(
                        "documents-overdue",
                        false,
                        "document-due:overdue",
                        Layout.DOCUMENTS,
                        RosterOrder.BY_NAME,
                        null),
                ofProgram("international", "country !country:CN"));
    }

    private static RosterView ofProgram(String id, String query) {
        return new RosterView(id, false, query, Layout.STANDARD, RosterOrder.BY_NAME, null);
    }

    /// Whether both show the same exhibitors in the same way, whatever they are called.
    public boolean shows(RosterView other) {
        return query.strip().equals(other.query.strip())
                && layout.equals(other.layout)
                && order.equals(other.order)
                && Objects.equals(group, other.group);
    }

    public RosterView named(String name) {
        return new RosterView(name, true, query, layout, order, group);
    }

    /// As lines of text that [#parse] reads: query, columns with widths, frozen ones, order, group.
    public List<String> lines() {
        var columns = layout.columns().stream()
                .map(w -> w.column().key() + ":" + Math.round(w.px()))
                .toList();
        var keys = order.keys().stream()
                .map(key -> (key.descending() ? "-" : "") + key.column().key())
                .toList();
        return List.of(
                query,
                String.join(" ", columns),
                String.valueOf(layout.frozen()),
                String.join(" ", keys),
                group == null ? "" : group.key());
    }

    /// Reads what [#lines] wrote; columns that are no more are left out.
    public static RosterView parse(String name, List<String> lines) {
        var columns = words(lines.get(1)).stream()
                .map(word -> word.split(":"))
                .filter(word -> word.length == 2 && word[1].matches("\\d{1,4}"))
                .flatMap(word -> column(word[0]).map(column -> new Width(column, Double.parseDouble(word[1]))).stream())
                .toList();
        var frozen = lines.get(2).matches("\\d{1,2}") ? Integer.parseInt(lines.get(2)) : 1;
        var keys = words(lines.get(3)).stream()
                .flatMap(word -> column(word.startsWith("-") ? word.substring(1) : word)
                        .map(column -> new RosterOrder.Key(column, word.startsWith("-")))
                        .stream())
                .toList();
        var layout = columns.isEmpty() ? Layout.STANDARD : new Layout(columns, frozen);
        return new RosterView(
                name,
                true,
                lines.get(0),
                layout,
                new RosterOrder(keys),
                column(lines.get(4)).orElse(null));
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static Optional<ShownColumn> column(String key) {
        return isColumn(key)
                ? Optional.of(RosterColumn.valueOf(key))
                : OwnColumn.ofKey(key).map(ShownColumn.class::cast);
    }

    private static boolean isColumn(String name) {
        return Arrays.stream(RosterColumn.values())
                .anyMatch(column -> column.name().equals(name));
    }
}
