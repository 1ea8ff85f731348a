package org.hallwright.exchange.guests;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.hallwright.i18n.Language;
import org.jspecify.annotations.Nullable;

/// One row with its cells by column. An empty cell keeps what the exhibition has; what is not understood goes to the
/// notes and to the problems, so the notes are taken last.
final class Row {
    private final TableRow row;
    private final List<String> headers;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);
    private final List<String> odd = new ArrayList<>();
    private final List<Problem> problems;

    private Row(TableRow row, List<String> headers, List<Problem> problems) {
        this.row = row;
        this.headers = headers;
        this.problems = problems;
    }

    /// @param found what each column is taken for
    /// @param names the two columns of which there must be one
    static List<Row> of(Table table, List<Optional<Column>> found, List<Column> names, List<Problem> problems) {
        if (names.stream().noneMatch(name -> found.contains(Optional.of(name)))) {
            throw new UnreadableFile("exchange.no-names", table.file());
        }
        var rows = new ArrayList<Row>();
        for (var line : table.rows()) {
            var row = new Row(line, table.headers(), problems);
            for (var c = 0; c < found.size(); c++) {
                row.take(
                        found.get(c).orElse(null),
                        table.headers().get(c),
                        line.cell(c).strip());
            }
            rows.add(row);
        }
        return rows;
    }

    private void take(@Nullable Column column, String header, String text) {
        if (column == Column.AMOUNT) {
            cells.put(column, text.isEmpty() ? text : text + Column.unitOf(header));
        } else if (column != null) {
            cells.put(column, text);
        } else if (!text.isEmpty()) {
            odd.add(header + ": " + text);
        }
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

    <T extends @Nullable Object> T value(Column column, T before, Function<String, Optional<T>> reader) {
        var text = text(column);
        if (text.isEmpty()) {
            return before;
        }
        var read = reader.apply(text);
        if (read.isPresent()) {
            return read.get();
        }
        notUnderstood(column, text);
        return before;
    }

    /// Keeps words of a cell with the notes and lists them.
    void notUnderstood(Column column, String text) {
        odd.add(column.header(Language.EN) + ": " + text);
        problem(Severity.WARNING, "cell-not-understood", text);
    }

    /// The notes with what was odd in this row; to be asked after all other cells.
    String notes(String before) {
        var notes = new StringBuilder(text(Column.NOTES, before));
        for (var line : odd) {
            if (notes.indexOf(line) < 0) {
                notes.append(notes.isEmpty() ? "" : "\n").append(line);
            }
        }
        return notes.toString();
    }

    /// All that the row says, with its headers.
    String all() {
        var said = new ArrayList<String>();
        for (var c = 0; c < headers.size(); c++) {
            if (!row.cell(c).isBlank()) {
                said.add(headers.get(c) + ": " + row.cell(c).strip());
            }
        }
        return said.stream().collect(Collectors.joining("; "));
    }

    void problem(Severity severity, String rule, Object words) {
        problems.add(Problem.of(severity, rule, Where.row(row.number(), words.toString()), row.number(), words));
    }

    /// The id in a cell, unless something of another kind bears it.
    <T extends Entry> Optional<Id<T>> id(Column column, ExhibitionState state, Class<T> type) {
        var text = text(column);
        if (!text.matches("[A-Za-z0-9_.:-]{1,64}")) {
            return Optional.empty();
        }
        Optional<Entry> there = state.find(new Id<Entry>(text));
        return there.isEmpty() || type.isInstance(there.get()) ? Optional.of(new Id<>(text)) : Optional.empty();
    }
}
