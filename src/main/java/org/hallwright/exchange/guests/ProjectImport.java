package org.hallwright.exchange.guests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Money;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.exchange.table.TableReader;
import org.jspecify.annotations.Nullable;

/// Reads projects, found again by their id, their code, or else their name.
public final class ProjectImport {
    private final ExhibitionState state;
    private final ChangeBuilder builder;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Id<Project>, Project> read = new LinkedHashMap<>();
    private final Map<String, Id<Project>> known = new HashMap<>();

    private ProjectImport(ExhibitionState state) {
        this.state = state;
        this.builder = new ChangeBuilder(state);
        state.all(Project.class).forEach(p -> known.putIfAbsent(key(p.code(), p.name()), p.id()));
    }

    /// @throws UnreadableFile if it is no table, or has no column with names
    public static GuestsPreview read(SourceFile file, ExhibitionState state) {
        return new ProjectImport(state).run(file);
    }

    private GuestsPreview run(SourceFile file) {
        var table = TableReader.read(file, TableOptions.FIND_OUT);
        problems.addAll(table.problems());
        var rows = Row.of(table, Column.PROJECTS, problems);
        rows.forEach(this::take);
        var changed = read.values().stream()
                .filter(p -> !state.find(p.id()).equals(Optional.of(p)))
                .toList();
        changed.forEach(builder::put);
        var created = (int) changed.stream().filter(p -> state.find(p.id()).isEmpty()).count();
        var label = Label.of("change.import-projects", file.name(), changed.size());
        return new GuestsPreview(
                file.name(), rows.size(), created, changed.size() - created, 0, problems, builder.build(label));
    }

    private void take(Row row) {
        var name = row.name(Column.NAME_EN, Column.NAME_ZH, Name.NONE);
        if (name.isEmpty() && row.text(Column.CODE).isEmpty()) {
            row.problem(Severity.WARNING, "row-without-name", row.notes(""));
            return;
        }
        var key = key(row.text(Column.CODE), name);
        var id = row.id(state, Project.class)
                .orElseGet(() -> known.computeIfAbsent(key, k -> Id.named("project/" + k)));
        known.putIfAbsent(key, id);
        var before = Optional.ofNullable(read.get(id))
                .or(() -> state.find(id))
                .orElseGet(() -> new Project(
                        id, "", Name.NONE, Name.NONE, Name.NONE, List.of(), null, ProjectState.PLANNED, ""));
        read.put(id, project(row, before));
    }

    private static Project project(Row row, Project before) {
        return new Project(
                before.id(),
                row.text(Column.CODE, before.code()),
                row.name(Column.NAME_EN, Column.NAME_ZH, before.name()),
                row.name(Column.FIELD_EN, Column.FIELD_ZH, before.field()),
                row.name(Column.TYPE_EN, Column.TYPE_ZH, before.type()),
                row.value(Column.PARTIES, before.parties(), text -> Optional.of(Parties.read(text))),
                money(row, before.amount()),
                row.word(Column.STATE, ProjectState.class, before.state()),
                row.notes(before.notes()));
    }

    private static @Nullable Money money(Row row, @Nullable Money before) {
        var amount = row.value(Column.AMOUNT, before == null ? null : before.amount(), ProjectImport::amount);
        var currency = row.text(Column.CURRENCY, before == null ? "" : before.currency());
        return amount == null ? null : new Money(amount, currency);
    }

    private static Optional<@Nullable BigDecimal> amount(String text) {
        var plain = text.replaceAll("[,，\\s]", "");
        return plain.matches("\\d{1,30}(\\.\\d{1,10})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static String key(String code, Name name) {
        return code.isEmpty() ? GuestImport.key(name, Name.NONE) : "code:" + code;
    }
}
