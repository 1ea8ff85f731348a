package org.hallwright.exchange.guests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.guests.Party;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Money;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.exchange.table.form.TableForm;
import org.jspecify.annotations.Nullable;

/// Reads projects, found again by their id, their code, or else their name, and the order in which they are signed.
public final class ProjectImport {
    private final ExhibitionState state;
    private final ChangeBuilder builder;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Id<Project>, Project> read = new LinkedHashMap<>();
    private final Map<String, Id<Project>> known = new HashMap<>();
    private final Signings signings;

    private ProjectImport(ExhibitionState state) {
        this.state = state;
        this.builder = new ChangeBuilder(state);
        this.signings = Signings.of(state);
        state.all(Project.class).forEach(p -> known.putIfAbsent(key(p.code(), p.name()), p.id()));
    }

    /// @throws UnreadableFile if it is no table, or has no column with names
    public static GuestsPreview read(SourceFile file, ExhibitionState state) {
        return read(file, TableForm.findOut(), state);
    }

    /// @param form how the table is read, and which of its columns is which field
    /// @throws UnreadableFile if it is no table, or has no column with names
    public static GuestsPreview read(SourceFile file, TableForm<Column> form, ExhibitionState state) {
        return new ProjectImport(state).run(form.read(file), form);
    }

    /// The columns with what they are taken for, also where there is none with names.
    public static FoundColumns<Column> columns(SourceFile file, TableForm<Column> form) {
        return FoundColumns.of(file, form, table -> Column.of(table, Column.PROJECTS, form));
    }

    private GuestsPreview run(Table table, TableForm<Column> form) {
        problems.addAll(table.problems());
        var rows = Row.of(
                table, Column.of(table, Column.PROJECTS, form), List.of(Column.TITLE_EN, Column.TITLE_ZH), problems);
        rows.forEach(this::take);
        var changed = read.values().stream()
                .filter(p -> !state.find(p.id()).equals(Optional.of(p)))
                .toList();
        changed.forEach(builder::put);
        signings.put(builder);
        var label = Label.of("change.import-projects", table.file(), changed.size());
        return GuestsPreview.of(table.file(), rows.size(), changed, 0, state, problems, builder.build(label));
    }

    private void take(Row row) {
        var name = row.name(Column.TITLE_EN, Column.TITLE_ZH, Name.NONE);
        if (name.isEmpty() && row.text(Column.CODE).isEmpty()) {
            row.problem(Severity.WARNING, "cells-without-name", row.all());
            return;
        }
        var key = key(row.text(Column.CODE), name);
        var id = row.id(Column.ID, state, Project.class)
                .orElseGet(() -> known.computeIfAbsent(key, k -> Id.named("project/" + k)));
        known.putIfAbsent(key, id);
        var before = Optional.ofNullable(read.get(id))
                .or(() -> state.find(id))
                .orElseGet(() -> new Project(
                        id, "", Name.NONE, Name.NONE, Name.NONE, List.of(), null, ProjectState.PLANNED, ""));
        var order = row.value(Column.ORDER, 0, ProjectImport::order);
        if (!row.text(Column.SIGNED_IN).isEmpty()) {
            signings.want(id, row.text(Column.SIGNED_IN), order, builder);
        }
        read.put(id, project(row, before));
    }

    private static Project project(Row row, Project before) {
        var parties = parties(row, before.parties());
        var money = money(row, before.amount());
        var state = row.word(Column.STATE, ProjectState.class, before.state());
        return new Project(
                before.id(),
                row.text(Column.CODE, before.code()),
                row.name(Column.TITLE_EN, Column.TITLE_ZH, before.name()),
                row.name(Column.FIELD_EN, Column.FIELD_ZH, before.field()),
                row.name(Column.TYPE_EN, Column.TYPE_ZH, before.type()),
                parties,
                money,
                state,
                row.notes(before.notes()));
    }

    private static List<Party> parties(Row row, List<Party> before) {
        if (row.text(Column.PARTIES).isEmpty()) {
            return before;
        }
        var read = Parties.read(row.text(Column.PARTIES));
        read.oddCountries().forEach(country -> row.notUnderstood(Column.PARTIES, country));
        return read.parties();
    }

    /// A currency beside the amount goes before that of the column; one without any amount is kept with the notes.
    private static @Nullable Money money(Row row, @Nullable Money before) {
        var amount = row.value(Column.AMOUNT, before, Amounts::read);
        var column = Amounts.codeOf(row.text(Column.CURRENCY));
        if (amount == null) {
            if (!column.isEmpty()) {
                row.notUnderstood(Column.CURRENCY, column);
            }
            return null;
        }
        var isNew = amount != before;
        var currency = isNew && !amount.currency().isEmpty()
                ? amount.currency()
                : !column.isEmpty() ? column : before == null ? "" : before.currency();
        var isSame = before != null
                && before.amount().compareTo(amount.amount()) == 0
                && before.currency().equals(currency);
        return isSame ? before : new Money(amount.amount(), currency);
    }

    private static Optional<Integer> order(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static String key(String code, Name name) {
        return code.isEmpty() ? GuestImport.key(name, Name.NONE) : "code:" + code;
    }
}
