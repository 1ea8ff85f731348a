package org.hallwright.exchange.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.NameKey;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.TableReader;

/// Reads a roster of exhibitors from a table and works out what it changes.
///
/// Companies are the same when [NameKey] says so in either language. A row without a name is refused, the rest goes
/// on.
public final class RosterImport {
    private final Table table;
    private final ExhibitionState state;
    private final OnDuplicate onDuplicate;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Exhibitor> byKey = new HashMap<>();
    private final boolean isOver;
    private int skipped;

    private RosterImport(Table table, ExhibitionState state, OnDuplicate onDuplicate, boolean isOver) {
        this.isOver = isOver;
        this.table = table;
        this.state = state;
        this.onDuplicate = onDuplicate;
        problems.addAll(table.problems());
        state.sorted(Exhibitor.class, Comparator.comparing(Exhibitor::id))
                .forEach(e -> NameKey.of(e.name()).forEach(key -> byKey.putIfAbsent(key, e)));
    }

    /// @throws UnreadableFile if the file is no table or has no column with names
    public static RosterPreview read(Path path, RosterOptions options, ExhibitionState state, boolean isOver) {
        return read(SourceFile.read(path), options, state, isOver);
    }

    public static RosterPreview read(SourceFile file, RosterOptions options, ExhibitionState state) {
        return read(file, options, state, false);
    }

    /// @param isOver whether the exhibition is over, so that former numbers of booths find nothing any more
    public static RosterPreview read(SourceFile file, RosterOptions options, ExhibitionState state, boolean isOver) {
        var table = TableReader.read(file, options.table());
        var match = HeaderMatch.of(table, options.mapping(), options.apart());
        if (!match.hasName()) {
            throw new UnreadableFile("exchange.no-name-column", file.name(), String.join(", ", table.headers()));
        }
        return new RosterImport(table, state, options.onDuplicate(), isOver).preview(match);
    }

    private RosterPreview preview(HeaderMatch match) {
        var customColumns = match.customColumns(table);
        var rows = table.rows().stream()
                .map(r -> RosterRow.of(r, match, table.headers(), customColumns))
                .toList();
        var placing = new BoothPlacing(state, isOver);
        var after = new LinkedHashMap<Id<Exhibitor>, Exhibitor>();
        var hosts = new LinkedHashMap<Id<Exhibitor>, RosterRow>();
        for (var row : grouped(rows)) {
            var before = existing(row).orElseGet(() -> Exhibitor.named(Id.fresh(), row.name()));
            var exhibitor = placing.place(ExhibitorMerge.of(row, before, problems::add), row);
            after.put(exhibitor.id(), exhibitor);
            NameKey.of(exhibitor.name()).forEach(key -> byKey.put(key, exhibitor));
            if (row.has(RosterField.HOST)) {
                hosts.put(exhibitor.id(), row);
            }
        }
        hosts.forEach((id, row) -> after.compute(id, (i, exhibitor) -> hosted(exhibitor, row)));
        problems.addAll(placing.problems());
        return finished(match, customColumns, List.copyOf(after.values()), placing);
    }

    private RosterPreview finished(
            HeaderMatch match, List<Integer> customColumns, List<Exhibitor> after, BoothPlacing placing) {
        var created =
                (int) after.stream().filter(e -> state.find(e.id()).isEmpty()).count();
        var changed = after.stream()
                .filter(e -> !state.find(e.id()).equals(Optional.of(e)))
                .toList();
        var builder = new ChangeBuilder(state);
        changed.forEach(builder::put);
        placing.assignments().forEach(builder::put);
        return new RosterPreview(
                table,
                match.described(table),
                customColumns.stream().map(table.headers()::get).toList(),
                changed,
                counts(created, changed.size() - created, after.size() - changed.size()),
                placing.matched(),
                List.copyOf(placing.unmatched()),
                List.copyOf(problems),
                builder.build(Label.of("change.import-roster", table.file(), changed.size())));
    }

    /// Rows that only the roster shows to be of one company have merged as well.
    private RosterPreview.Counts counts(int created, int updated, int unchanged) {
        var read = table.rows().size();
        var joined = read - created - updated - unchanged - skipped;
        return new RosterPreview.Counts(read, created, updated, unchanged, joined, skipped);
    }

    /// Rows of one company as one, in the order of the file.
    private List<RosterRow> grouped(List<RosterRow> rows) {
        var groups = new ArrayList<RosterRow>();
        var groupOf = new HashMap<String, Integer>();
        for (var row : rows) {
            var keys = NameKey.of(row.name());
            var earlier = keys.stream().filter(groupOf::containsKey).findFirst().map(groupOf::get);
            if (keys.isEmpty()) {
                skipped++;
                report(Severity.BLOCKER, "row-without-name", row, "");
            } else if (onDuplicate == OnDuplicate.SKIP
                    && (earlier.isPresent() || existing(row).isPresent())) {
                skipped++;
                report(Severity.NOTE, "row-skipped", row, "");
            } else if (onDuplicate == OnDuplicate.MERGE && earlier.isPresent()) {
                join(groups, earlier.get(), row);
                keys.forEach(key -> groupOf.putIfAbsent(key, earlier.get()));
            } else {
                keys.forEach(key -> groupOf.putIfAbsent(key, groups.size()));
                groups.add(row);
            }
        }
        return groups;
    }

    private void join(List<RosterRow> groups, int index, RosterRow row) {
        var first = groups.get(index);
        var lost = first.contradictedBy(row).stream().map(RosterField::english).toList();
        if (lost.isEmpty()) {
            report(Severity.NOTE, "row-merged", row, String.valueOf(first.number()));
        } else {
            report(Severity.WARNING, "row-contradicts", row, first.number() + ": " + String.join(", ", lost));
        }
        groups.set(index, first.with(row));
    }

    private Optional<Exhibitor> existing(RosterRow row) {
        if (onDuplicate == OnDuplicate.KEEP) {
            return Optional.empty();
        }
        return NameKey.of(row.name()).stream()
                .filter(byKey::containsKey)
                .findFirst()
                .map(byKey::get);
    }

    private Exhibitor hosted(Exhibitor exhibitor, RosterRow row) {
        var host = byKey.get(NameKey.of(row.get(RosterField.HOST)));
        if (host == null || host.id().equals(exhibitor.id())) {
            report(Severity.WARNING, "host-unknown", row, row.get(RosterField.HOST));
            return exhibitor;
        }
        return exhibitor.edit().host(host.id()).build();
    }

    private void report(Severity severity, String rule, RosterRow row, String more) {
        var name = row.name().enFirst();
        problems.add(Problem.of(severity, rule, Where.row(row.number(), name), row.number(), name, more));
    }
}
