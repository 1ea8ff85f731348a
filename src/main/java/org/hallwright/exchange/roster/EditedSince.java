package org.hallwright.exchange.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.NameKey;
import org.hallwright.domain.roster.intake.ImportedRow;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// Compares in three ways: what a file said of an exhibitor when it was last imported, what it says now, and what the
/// roster has now. What somebody edited since stays, unless the user takes the file's.
///
/// What this shape of file gave is compared with, or, where it never came, what any file gave.
final class EditedSince {
    private final ExhibitionState state;
    private final String shape;
    private final RosterChoices choices;
    private final RosterTies ties;
    private final Map<Id<Exhibitor>, List<ImportedRow>> imported = new HashMap<>();
    private final List<KeptValue> kept = new ArrayList<>();

    EditedSince(ExhibitionState state, String shape, RosterChoices choices, RosterTies ties) {
        this.state = state;
        this.shape = shape;
        this.choices = choices;
        this.ties = ties;
        for (var row : state.sorted(ImportedRow.class, java.util.Comparator.comparing(ImportedRow::id))) {
            imported.computeIfAbsent(row.exhibitor(), e -> new ArrayList<>()).add(row);
        }
    }

    List<KeptValue> kept() {
        return kept;
    }

    /// Who is in the roster under a name that a file gave him, whatever he is called by now.
    void names(java.util.function.BiConsumer<String, Exhibitor> each) {
        imported.forEach((id, rows) -> state.find(id)
                .ifPresent(exhibitor -> rows.forEach(
                        row -> NameKey.of(RosterRow.of(row).name()).forEach(key -> each.accept(key, exhibitor)))));
    }

    /// What files gave for the exhibitor: rows of this shape under this name, else of this shape, else of any.
    List<ImportedRow> earlier(RosterRow row, Id<Exhibitor> id) {
        var all = imported.getOrDefault(id, List.of());
        var own = all.stream().filter(r -> r.shape().equals(shape)).toList();
        var named = own.stream().filter(r -> isNamedAs(r, row.name())).toList();
        return !named.isEmpty() ? named : own.isEmpty() ? all : own;
    }

    /// The row of this shape under this name that a new import replaces.
    ImportedRow replaced(RosterRow row, Id<Exhibitor> id) {
        return earlier(row, id).stream()
                .filter(r -> r.shape().equals(shape) && isNamedAs(r, row.name()))
                .findFirst()
                .orElseGet(() -> new ImportedRow(Id.fresh(), id, shape, Map.of(), Map.of(), List.of()));
    }

    private static boolean isNamedAs(ImportedRow imported, Name name) {
        var keys = NameKey.of(name);
        return NameKey.of(RosterRow.of(imported).name()).stream().anyMatch(keys::contains);
    }

    /// The row without what stays as it was edited; what is left out is told as kept.
    RosterRow spared(RosterRow row, Exhibitor before) {
        var earlier = earlier(row, before.id());
        if (earlier.isEmpty()) {
            return row;
        }
        var blank = Exhibitor.named(before.id(), Name.NONE);
        var now = ExhibitorMerge.of(row, blank, problem -> {});
        var then = earlier.stream()
                .map(r -> ExhibitorMerge.of(RosterRow.of(r), blank, problem -> {}))
                .toList();
        var fields = new LinkedHashSet<RosterField>();
        for (var field : row.words().keySet()) {
            if (stays(row, before, field.key(), row.get(field), comparison(field, now, before, then, earlier, row))) {
                fields.add(field);
            }
        }
        var headers = new LinkedHashSet<String>();
        for (var header : row.custom().keySet()) {
            Function<Exhibitor, List<String>> custom = e -> List.of(e.custom().getOrDefault(header, ""));
            var comparison = new Comparison(
                    custom.apply(now),
                    custom.apply(before),
                    then.stream().map(custom).toList());
            if (stays(row, before, header, row.custom().get(header), comparison)) {
                headers.add(header);
            }
        }
        return fields.isEmpty() && headers.isEmpty() ? row : row.without(fields, headers);
    }

    private Comparison comparison(
            RosterField field,
            Exhibitor now,
            Exhibitor before,
            List<Exhibitor> then,
            List<ImportedRow> earlier,
            RosterRow row) {
        if (RosterTies.FIELDS.contains(field)) {
            return new Comparison(
                    ties.parts(field, row.get(field)),
                    ties.parts(field, before),
                    earlier.stream()
                            .map(r -> ties.parts(field, r.words().getOrDefault(field.key(), "")))
                            .toList());
        }
        return new Comparison(
                FieldWords.parts(field, now),
                FieldWords.parts(field, before),
                then.stream().map(e -> FieldWords.parts(field, e)).toList());
    }

    private boolean stays(RosterRow row, Exhibitor before, String column, String words, Comparison comparison) {
        return comparison.isEdited() && stays(row, before, column, words, comparison.isNews());
    }

    private boolean stays(RosterRow row, Exhibitor before, String column, String words, boolean isNews) {
        var others = RosterField.of(column)
                .filter(RosterTies.FIELDS::contains)
                .map(field -> ties.words(field, before))
                .orElse("");
        var value = new KeptValue(row.number(), before, column, others, words, isNews, false);
        var taken = choices.takes(value);
        kept.add(value.taken(taken));
        return !taken;
    }

    /// Tells that booths stay as somebody gave them since; whether they do, or the user takes the file's.
    boolean boothsStay(RosterRow row, Exhibitor before, Set<String> references) {
        return stays(row, before, RosterField.BOOTH.key(), String.join("; ", references), false);
    }

    /// One field in parts: as the file says now, as the roster has it, as files said.
    private record Comparison(List<String> now, List<String> roster, List<List<String>> then) {
        /// Whether a part that the file says otherwise is not what any file gave.
        boolean isEdited() {
            return IntStream.range(0, now.size())
                    .filter(i -> !part(now, i).isEmpty() && !same(part(now, i), part(roster, i)))
                    .anyMatch(i -> then.stream().noneMatch(t -> same(part(t, i), part(roster, i))));
        }

        boolean isNews() {
            return then.stream()
                    .noneMatch(t -> IntStream.range(0, now.size())
                            .allMatch(i -> part(now, i).isEmpty() || same(part(now, i), part(t, i))));
        }

        private static String part(List<String> parts, int index) {
            return index < parts.size() ? parts.get(index) : "";
        }

        private static boolean same(String one, String other) {
            return one.replace("\r\n", "\n")
                    .strip()
                    .equals(other.replace("\r\n", "\n").strip());
        }
    }
}
