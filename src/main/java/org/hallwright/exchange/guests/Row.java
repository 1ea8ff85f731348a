package org.hallwright.exchange.guests;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.TableRow;

/// One row with its cells by column. An empty cell keeps what the exhibition has; what is not understood goes to the
/// notes and to the problems.
final class Row {
    private final TableRow row;
    private final Map<Column, String> cells;
    private final List<String> odd;
    private final List<Problem> problems;

    private Row(TableRow row, Map<Column, String> cells, List<String> odd, List<Problem> problems) {
        this.row = row;
        this.cells = cells;
        this.odd = odd;
        this.problems = problems;
    }

    static List<Row> of(Table table, List<Column> columns, List<Problem> problems) {
        var found = new ArrayList<Optional<Column>>();
        var taken = new HashSet<Column>();
        for (var header : table.headers()) {
            found.add(Column.among(columns, header).filter(taken::add));
        }
        if (!taken.contains(Column.NAME_EN) && !taken.contains(Column.NAME_ZH)) {
            throw new UnreadableFile("exchange.no-names", table.file());
        }
        var rows = new ArrayList<Row>();
        for (var row : table.rows()) {
            var cells = new EnumMap<Column, String>(Column.class);
            var odd = new ArrayList<String>();
            for (var c = 0; c < found.size(); c++) {
                var text = row.cell(c).strip();
                var header = table.headers().get(c);
                found.get(c).ifPresentOrElse(column -> cells.put(column, text), () -> {
                    if (!text.isEmpty()) {
                        odd.add(header + ": " + text);
                    }
                });
            }
            rows.add(new Row(row, cells, odd, problems));
        }
        return rows;
    }

    String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    String text(Column column, String before) {
        return text(column).isEmpty() ? before : text(column);
    }

    /// The name in two columns; a lone one goes to the language that it is written in.
    Name name(Column en, Column zh, Name before) {
        var one = text(en).isEmpty() ? text(zh) : text(en);
        var name = cells.containsKey(en) && cells.containsKey(zh) ? new Name(text(en), text(zh)) : Name.guess(one);
        return new Name(name.en().isEmpty() ? before.en() : name.en(), name.zh().isEmpty() ? before.zh() : name.zh());
    }

    <E extends Enum<E>> E word(Column column, Class<E> type, E before) {
        return value(column, before, text -> TradeWords.parse(type, text));
    }

    <T extends @org.jspecify.annotations.Nullable Object> T value(
            Column column, T before, Function<String, Optional<T>> reader) {
        var text = text(column);
        if (text.isEmpty()) {
            return before;
        }
        var read = reader.apply(text);
        if (read.isPresent()) {
            return read.get();
        }
        odd.add(column.header(org.hallwright.i18n.Language.EN) + ": " + text);
        problem(Severity.WARNING, "cell-not-understood", text);
        return before;
    }

    String notes(String before) {
        var notes = new StringBuilder(text(Column.NOTES, before));
        for (var line : odd) {
            if (notes.indexOf(line) < 0) {
                notes.append(notes.isEmpty() ? "" : "\n").append(line);
            }
        }
        return notes.toString();
    }

    void problem(Severity severity, String rule, String words) {
        problems.add(Problem.of(severity, rule, Where.row(row.number(), words), row.number(), words));
    }

    /// The id that the row names, unless something of another kind bears it.
    <T extends Entry> Optional<Id<T>> id(ExhibitionState state, Class<T> type) {
        var text = text(Column.ID);
        if (!text.matches("[A-Za-z0-9_.:-]{1,64}")) {
            return Optional.empty();
        }
        Optional<Entry> there = state.find(new Id<Entry>(text));
        return there.isEmpty() || type.isInstance(there.get()) ? Optional.of(new Id<>(text)) : Optional.empty();
    }
}
