package org.hallwright.exchange.roster;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hallwright.exchange.roster.booth.BoothCell;
import org.hallwright.exchange.roster.content.CellKind;
import org.hallwright.exchange.table.Table;

/// Which field a column is by what stands in it, where its header does not say or says something else.
///
/// A table with our own headers for both names was written by us: there each header says what it is.
final class ContentMatch {
    private static final int ROWS_JUDGED = 200;
    private static final double BOOTHS = 0.6;
    private static final double COMPANIES = 0.4;
    private static final Pattern DAY = Pattern.compile("date|received|日期|时间|時間");
    private static final Pattern OTHER_DAY = Pattern.compile("contract|sign|pay|due|合同|签|付款|缴|截止");
    private static final Map<CellKind, RosterField> FIELDS = Map.of(
            CellKind.EMAIL, RosterField.EMAIL,
            CellKind.WEBSITE, RosterField.WEBSITE,
            CellKind.COUNTRY, RosterField.COUNTRY,
            CellKind.PROVINCE, RosterField.PROVINCE,
            CellKind.AREA, RosterField.AREA,
            CellKind.PHONE, RosterField.PHONE,
            CellKind.DATE, RosterField.RECEIVED);

    /// Fields whose headers are ambiguous enough, such as `Region` or `Location`, to believe their cells instead.
    private static final Set<RosterField> DOUBTED = EnumSet.of(
            RosterField.COUNTRY,
            RosterField.PROVINCE,
            RosterField.EMAIL,
            RosterField.PHONE,
            RosterField.WEBSITE,
            RosterField.BOOTH,
            RosterField.HALL);

    private final Table table;
    private final Map<RosterField, Integer> columns;
    private final Predicate<String> isBooth;
    private final Set<RosterField> found = EnumSet.noneOf(RosterField.class);

    /// @param columns that headers gave, completed here
    /// @param isBooth whether a reference is a booth of the plan
    ContentMatch(Table table, Map<RosterField, Integer> columns, Predicate<String> isBooth) {
        this.table = table;
        this.columns = columns;
        this.isBooth = isBooth;
    }

    /// Completes the columns.
    ///
    /// @param fixed columns that the user gave to a field or set apart
    /// @return the fields that were found by what stands in them
    Set<RosterField> complete(Set<Integer> fixed) {
        if (isOurs()) {
            return found;
        }
        for (var field : DOUBTED) {
            var column = columns.get(field);
            if (column != null && !fixed.contains(column)) {
                doubt(field, column);
            }
        }
        for (var column = 0; column < table.headers().size(); column++) {
            if (!columns.containsValue(column) && !fixed.contains(column)) {
                find(column);
            }
        }
        findNames(fixed);
        return found;
    }

    private boolean isOurs() {
        return List.of(RosterField.NAME_EN, RosterField.NAME_ZH).stream().allMatch(f -> {
            var column = columns.get(f);
            var header = column == null ? "" : table.headers().get(column);
            return header.equals(f.english())
                    || header.equals(f.chinese())
                    || header.equals(f.chinese() + " " + f.english());
        });
    }

    /// Takes a field from a column in which nothing is of its kind and nearly everything of another.
    private void doubt(RosterField field, int column) {
        var cells = cells(column);
        var own = FIELDS.entrySet().stream().filter(e -> e.getValue() == field).findFirst();
        if (own.isPresent() && own.get().getKey().share(cells) > 0 || field == RosterField.BOOTH && areBooths(cells)) {
            return;
        }
        CellKind.of(cells)
                .map(FIELDS::get)
                .filter(other -> DOUBTED.contains(other) && other != field && !columns.containsKey(other))
                .ifPresent(other -> {
                    columns.remove(field);
                    columns.put(other, column);
                    found.add(other);
                });
    }

    private void find(int column) {
        var cells = cells(column);
        if (!columns.containsKey(RosterField.BOOTH) && areBooths(cells)) {
            take(RosterField.BOOTH, column);
            return;
        }
        CellKind.of(cells)
                .map(FIELDS::get)
                .filter(field -> !columns.containsKey(field))
                .filter(field -> field != RosterField.RECEIVED
                        || isDayOfRequest(table.headers().get(column)))
                .ifPresent(field -> take(field, column));
    }

    /// Many days are kept of an exhibitor: a column of dates is that of the request only where its header does not
    /// speak against it.
    private static boolean isDayOfRequest(String header) {
        var key = HeaderMatch.key(header);
        return DAY.matcher(key).find() && !OTHER_DAY.matcher(key).find();
    }

    private void findNames(Set<Integer> fixed) {
        if (HeaderMatch.hasName(columns)) {
            return;
        }
        IntStream.range(0, table.headers().size())
                .filter(c -> !columns.containsValue(c) && !fixed.contains(c))
                .boxed()
                .filter(c -> CellKind.companyShare(cells(c)) >= COMPANIES)
                .max(java.util.Comparator.comparingDouble((Integer c) -> CellKind.companyShare(cells(c)))
                        .thenComparing(java.util.Comparator.reverseOrder()))
                .ifPresent(c -> take(RosterField.NAME, c));
    }

    private void take(RosterField field, int column) {
        columns.put(field, column);
        found.add(field);
    }

    /// Numbers of booths hardly repeat; a column of few numbers is something else.
    private boolean areBooths(Collection<String> cells) {
        var fit = cells.stream()
                .filter(cell -> BoothCell.references(cell).stream().anyMatch(isBooth))
                .toList();
        return !cells.isEmpty()
                && fit.size() >= BOOTHS * cells.size()
                && new HashSet<>(cells).size() * 2 > cells.size();
    }

    private List<String> cells(int column) {
        return cells(table, column);
    }

    /// What stands in the rows by which a column is judged.
    static List<String> cells(Table table, int column) {
        return table.rows().stream()
                .limit(ROWS_JUDGED)
                .map(row -> row.cell(column).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
