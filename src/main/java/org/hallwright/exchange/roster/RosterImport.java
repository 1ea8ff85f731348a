package org.hallwright.exchange.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.NameKey;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.domain.work.Progress;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.roster.booth.BoothIndex;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.TableReader;
import org.hallwright.exchange.table.form.FileShape;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.exchange.table.form.TableForm;

/// Reads a roster of exhibitors from a table and works out what it changes.
///
/// Companies are the same when [NameKey] says so in either language. A row without a name is refused, the rest goes
/// on.
public final class RosterImport {
    private final Table table;
    private final ExhibitionState state;
    private final RosterOptions options;
    private final OnDuplicate onDuplicate;
    private final RosterTies ties;
    private final EditedSince since;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Exhibitor> byKey = new HashMap<>();
    private final List<RowOutcome> outcomes = new ArrayList<>();
    private final BoothIndex plan;
    private final Map<Name, Set<String>> keysOfNames = new HashMap<>();
    private int skipped;

    /// Where an exhibitor comes from.
    private record Source(RosterRow row, Id<Exhibitor> exhibitor) {}

    private RosterImport(
            Table table, ExhibitionState state, RosterOptions options, BoothIndex plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.table = table;
        this.state = state;
        this.options = options;
        this.onDuplicate = options.onDuplicate();
        ties = new RosterTies(state, plan, byKey);
        since = new EditedSince(state, FileShape.of(table), options.choices(), ties);
        problems.addAll(table.problems());
        state.sorted(Exhibitor.class, Comparator.comparing(Exhibitor::id))
                .forEach(e -> keys(e.name()).forEach(key -> byKey.putIfAbsent(key, e)));
        since.names(byKey::putIfAbsent);
    }

    /// @throws UnreadableFile if the file is no table or has no column with names
    public static RosterPreview read(Path path, RosterOptions options, ExhibitionState state, boolean isOver) {
        var table = TableReader.read(SourceFile.read(path), options.table());
        return read(table, options, state, isOver, Progress.unwatched());
    }

    public static RosterPreview read(SourceFile file, RosterOptions options, ExhibitionState state) {
        return read(TableReader.read(file, options.table()), options, state, false, Progress.unwatched());
    }

    /// The same of a table that was read already, watched: it can be stopped at each row.
    ///
    /// @param isOver whether the exhibition is over, so that former numbers of booths find nothing any more
    public static RosterPreview read(
            Table table, RosterOptions options, ExhibitionState state, boolean isOver, Progress progress) {
        var plan = new BoothIndex(state, isOver);
        var match = match(table, options, plan);
        if (!match.hasName()) {
            throw new UnreadableFile("exchange.no-name-column", table.file(), String.join(", ", table.headers()));
        }
        return new RosterImport(table, state, options, plan, progress).preview(match);
    }

    /// What each column is taken for, also of a table that holds no roster.
    ///
    /// @throws UnreadableFile if it is no table
    public static FoundColumns<RosterField> columns(
            SourceFile file, TableForm<RosterField> form, ExhibitionState state, boolean isOver) {
        var table = form.read(file);
        var match = match(table, RosterOptions.FIND_OUT.with(form), new BoothIndex(state, isOver));
        return new FoundColumns<>(table, TableReader.sheets(file), match.fields(table), match.byContent());
    }

    private static HeaderMatch match(Table table, RosterOptions options, BoothIndex plan) {
        Predicate<String> isBooth = reference ->
                plan.find(reference, "").isPresent() && reference.codePoints().anyMatch(Character::isDigit);
        return HeaderMatch.of(table, options.mapping(), options.apart(), isBooth);
    }

    private RosterPreview preview(HeaderMatch match) {
        var customColumns = match.customColumns(table);
        var rows = table.rows().stream()
                .map(r -> RosterRow.of(r, match, table.headers(), customColumns))
                .toList();
        var placing = new BoothPlacing(state, plan, since, options.choices());
        var after = new LinkedHashMap<Id<Exhibitor>, Exhibitor>();
        var tied = new LinkedHashMap<Id<Exhibitor>, RosterRow>();
        var sources = new ArrayList<Source>();
        var groups = grouped(rows);
        for (var row : groups) {
            progress.at(sources.size(), groups.size());
            var before = existing(row)
                    .map(known -> after.getOrDefault(known.id(), known))
                    .orElseGet(() -> Exhibitor.named(Id.fresh(), row.name()));
            var spared = since.spared(row, before);
            var exhibitor = placing.place(ExhibitorMerge.of(spared, before, problems::add), row);
            sources.add(new Source(row, exhibitor.id()));
            after.put(exhibitor.id(), exhibitor);
            keys(exhibitor.name()).forEach(key -> byKey.put(key, exhibitor));
            if (RosterTies.isIn(spared)) {
                tied.put(exhibitor.id(), spared);
            }
        }
        // Whoever is named may stand further down in the file.
        tied.forEach((id, row) -> after.computeIfPresent(
                id, (i, exhibitor) -> ties.tied(exhibitor, row, (field, names) -> unknown(row, field, names))));
        problems.addAll(placing.problems());
        since.kept().stream()
                .filter(kept -> !kept.isTaken())
                .map(KeptValue::problem)
                .forEach(problems::add);
        tell(sources, after);
        return finished(match, customColumns, after, sources, placing);
    }

    private void tell(List<Source> sources, Map<Id<Exhibitor>, Exhibitor> after) {
        var first = new HashMap<Id<Exhibitor>, Integer>();
        sources.forEach(source -> {
            var row = source.row();
            var id = source.exhibitor();
            var into = first.putIfAbsent(id, row.number());
            var before = state.find(id);
            var now = after.get(id);
            var changed = before.filter(b -> !b.equals(now))
                    .map(b -> FieldWords.changed(b, now))
                    .orElse(List.of());
            var kind = into != null
                    ? RowOutcome.Kind.MERGED
                    : before.isEmpty()
                            ? RowOutcome.Kind.CREATED
                            : before.get().equals(now) ? RowOutcome.Kind.UNCHANGED : RowOutcome.Kind.UPDATED;
            outcomes.add(new RowOutcome(row.number(), kind, row.name(), changed, into == null ? 0 : into));
        });
        outcomes.sort(Comparator.comparingInt(RowOutcome::row));
    }

    private RosterPreview finished(
            HeaderMatch match,
            List<Integer> customColumns,
            Map<Id<Exhibitor>, Exhibitor> after,
            List<Source> sources,
            BoothPlacing placing) {
        var created = (int)
                after.keySet().stream().filter(id -> state.find(id).isEmpty()).count();
        var changed = after.values().stream()
                .filter(e -> !state.find(e.id()).equals(Optional.of(e)))
                .toList();
        var builder = new ChangeBuilder(state);
        changed.forEach(builder::put);
        placing.assignments().forEach(builder::put);
        var touched = Stream.concat(
                        changed.stream().map(Exhibitor::id),
                        placing.assignments().stream().map(Assignment::exhibitor))
                .collect(Collectors.toSet());
        sources.forEach(source -> {
            var row = source.row();
            var id = source.exhibitor();
            if (touched.contains(id)) {
                builder.put(row.over(since.replaced(row, id), placing.placed(id, row)));
            }
        });
        return new RosterPreview(
                table,
                options,
                match.described(table),
                match.byContent().stream().map(RosterField::key).toList(),
                customColumns.stream().map(table.headers()::get).toList(),
                changed,
                counts(created, changed.size() - created, after.size() - changed.size()),
                List.copyOf(outcomes),
                List.copyOf(since.kept()),
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
            var keys = keys(row.name());
            var earlier = keys.stream().filter(groupOf::containsKey).findFirst().map(groupOf::get);
            if (keys.isEmpty()) {
                skipped++;
                outcomes.add(RowOutcome.of(row, RowOutcome.Kind.REFUSED));
                report(Severity.BLOCKER, "row-without-name", row, "");
            } else if (onDuplicate == OnDuplicate.SKIP
                    && (earlier.isPresent() || existing(row).isPresent())) {
                skipped++;
                outcomes.add(RowOutcome.of(row, RowOutcome.Kind.SKIPPED));
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
        outcomes.add(new RowOutcome(row.number(), RowOutcome.Kind.MERGED, row.name(), List.of(), first.number()));
        var lost = first.contradictedBy(row).stream().map(RosterField::english).toList();
        if (lost.isEmpty()) {
            report(Severity.NOTE, "row-merged", row, String.valueOf(first.number()));
        } else {
            report(Severity.WARNING, "row-contradicts", row, first.number() + ": " + String.join(", ", lost));
        }
        groups.set(index, first.with(row));
    }

    /// Each name is asked for several times.
    private Set<String> keys(Name name) {
        return keysOfNames.computeIfAbsent(name, NameKey::of);
    }

    private Optional<Exhibitor> existing(RosterRow row) {
        if (onDuplicate == OnDuplicate.KEEP) {
            return Optional.empty();
        }
        return keys(row.name()).stream().filter(byKey::containsKey).findFirst().map(byKey::get);
    }

    private void unknown(RosterRow row, RosterField field, String names) {
        if (field == RosterField.HOST) {
            report(Severity.WARNING, "host-unknown", row, names);
        } else {
            problems.add(row.unknown(field, names, row.name()));
        }
    }

    private void report(Severity severity, String rule, RosterRow row, String more) {
        var name = row.name().enFirst();
        problems.add(Problem.of(severity, rule, Where.row(row.number(), name), row.number(), name, more));
    }
}
