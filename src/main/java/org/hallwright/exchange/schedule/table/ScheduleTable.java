package org.hallwright.exchange.schedule.table;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.schedule.parsed.Doubts;
import org.hallwright.exchange.schedule.parsed.ParsedSchedule;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.TableRow;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.exchange.table.form.TableForm;

/// Reads a schedule from a table, one activity a row. Needs a column of titles and one of dates, starts or lengths.
public final class ScheduleTable {
    private final Table table;
    private final Columns columns;
    private final Moments moments;
    private final Doubts doubts = new Doubts();
    private final Map<Integer, Times> times = new HashMap<>();

    private ScheduleTable(Table table, TableForm<ScheduleField> form, int year) {
        this.table = table;
        columns = Columns.of(table, form);
        moments = Moments.of(Times.cells(columns, table), year);
    }

    /// @param year of dates that say none, 0 where it is unknown
    /// @throws UnreadableFile if there is no column of titles or none of times
    public static ParsedSchedule read(SourceFile file, TableForm<ScheduleField> form, int year) {
        return new ScheduleTable(form.read(file), form, year).parsed();
    }

    /// The columns with what they are taken for, also where it cannot be read as a schedule yet.
    public static FoundColumns<ScheduleField> columns(SourceFile file, TableForm<ScheduleField> form) {
        return FoundColumns.of(file, form, table -> Columns.of(table, form).fields());
    }

    private ParsedSchedule parsed() {
        var titled = Stream.of(ScheduleField.TITLE, ScheduleField.TITLE_EN, ScheduleField.TITLE_ZH)
                .anyMatch(columns::has);
        if (!titled
                || Stream.of(ScheduleField.START, ScheduleField.DATE, ScheduleField.LENGTH)
                        .noneMatch(columns::has)) {
            throw new UnreadableFile("exchange.no-schedule", table.file(), ParsedSchedule.KNOWN);
        }
        table.problems().forEach(doubts::tell);
        if (Moments.areUnclear(Times.cells(columns, table))) {
            tellOnce("dates-unclear");
        }
        table.rows().forEach(row -> times.put(row.number(), Times.of(columns, row, moments)));
        assumeEnds();
        var items = new ArrayList<ParsedSchedule.Item>();
        table.rows().forEach(row -> add(row, items));
        return new ParsedSchedule("", "", items, table.rows().size() - items.size(), doubts.problems());
    }

    private void tellOnce(String rule) {
        doubts.tell(Problem.of(Severity.NOTE, rule, Where.row(0, table.file()), table.file()));
    }

    /// A table that never says an end means that each lasts until the next one in its room.
    private void assumeEnds() {
        var starts = times.values().stream().filter(t -> t.start() != null).toList();
        if (starts.isEmpty() || !starts.stream().allMatch(Times::haveNoEnd)) {
            return;
        }
        var byRoom = new HashMap<String, TreeSet<LocalDateTime>>();
        table.rows().forEach(row -> {
            if (times.get(row.number()).start() != null) {
                byRoom.computeIfAbsent(columns.cell(ScheduleField.ROOM, row), r -> new TreeSet<>())
                        .add(times.get(row.number()).start());
            }
        });
        table.rows()
                .forEach(row -> times.computeIfPresent(
                        row.number(),
                        (n, t) -> t.start() == null
                                ? t
                                : t.untilNext(byRoom.get(columns.cell(ScheduleField.ROOM, row))
                                        .higher(t.start()))));
        tellOnce("ends-assumed");
    }

    private void add(TableRow row, List<ParsedSchedule.Item> items) {
        var title = title(row);
        var at = times.get(row.number());
        var id = columns.cell(ScheduleField.ID, row);
        if (title.isEmpty() && at.start() == null) {
            if (id.isEmpty() || !columns.cell(ScheduleField.START, row).isEmpty()) {
                doubts.leftOut(row.number(), id);
            }
            return;
        }
        if (title.isEmpty()) {
            title = Name.of(id.isEmpty() ? "?" : id, "");
            doubts.tell(Severity.WARNING, "activity-without-title", row.number(), title.enFirst());
        }
        var words = title.enFirst();
        var waits = at.start() == null
                && Stream.of(ScheduleField.DATE, ScheduleField.START)
                        .allMatch(f -> columns.cell(f, row).isEmpty())
                && (!id.isEmpty()
                        || Stream.of(ScheduleField.DATE, ScheduleField.START).noneMatch(columns::has));
        var when = waits ? null : doubts.when(row.number(), words, at.start(), at.end(), at.length());
        items.add(new ParsedSchedule.Item(
                row.number(),
                id.isEmpty() ? "" : "guid:" + id,
                title,
                name(row, ScheduleField.SUBTITLE, ScheduleField.SUBTITLE_EN, ScheduleField.SUBTITLE_ZH),
                at.day(),
                when,
                Arrays.asList(columns.cell(ScheduleField.ROOM, row).split("[;；]")),
                columns.cell(ScheduleField.TRACK, row),
                columns.cell(ScheduleField.KIND, row),
                columns.cell(ScheduleField.LANGUAGE, row),
                name(row, ScheduleField.SUMMARY, ScheduleField.SUMMARY_EN, ScheduleField.SUMMARY_ZH),
                RowPeople.of(columns, row),
                Map.of(),
                RowMore.of(columns, row, at.length())));
    }

    private Name title(TableRow row) {
        return name(row, ScheduleField.TITLE, ScheduleField.TITLE_EN, ScheduleField.TITLE_ZH);
    }

    /// A column of either language goes before one that says none; a title in both may stand in it.
    private Name name(TableRow row, ScheduleField any, ScheduleField en, ScheduleField zh) {
        var english = columns.cell(en, row);
        var chinese = columns.cell(zh, row);
        var guessed = Name.guess(columns.cell(any, row));
        return Name.of(english.isEmpty() ? guessed.en() : english, chinese.isEmpty() ? guessed.zh() : chinese);
    }
}
