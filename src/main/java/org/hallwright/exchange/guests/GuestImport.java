package org.hallwright.exchange.guests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.NearGuests;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.roster.content.Countries;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.form.FoundColumns;
import org.hallwright.exchange.table.form.TableForm;
import org.jspecify.annotations.Nullable;

/// Reads guests with their delegations. People of one name are told apart by their organisation, and within one by
/// their position.
public final class GuestImport {
    private final ExhibitionState state;
    private final ChangeBuilder builder;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Id<Guest>, Guest> read = new LinkedHashMap<>();
    private final Map<String, List<Id<Guest>>> known = new HashMap<>();
    private final DelegationRows delegations;

    private GuestImport(ExhibitionState state) {
        this.state = state;
        this.builder = new ChangeBuilder(state);
        this.delegations = new DelegationRows(state, builder);
        state.all(Guest.class).forEach(g -> know(key(g.name(), g.organisation()), g.id()));
    }

    /// @throws UnreadableFile if it is no table, or has no column with names
    public static GuestsPreview read(SourceFile file, ExhibitionState state) {
        return read(file, TableForm.findOut(), state);
    }

    /// @param form how the table is read, and which of its columns is which field
    /// @throws UnreadableFile if it is no table, or has no column with names
    public static GuestsPreview read(SourceFile file, TableForm<Column> form, ExhibitionState state) {
        return new GuestImport(state).run(form.read(file), form);
    }

    /// The columns with what they are taken for, also where there is none with names.
    public static FoundColumns<Column> columns(SourceFile file, TableForm<Column> form) {
        return FoundColumns.of(file, form, table -> Column.of(table, Column.GUESTS, form));
    }

    private GuestsPreview run(Table table, TableForm<Column> form) {
        problems.addAll(table.problems());
        var rows =
                Row.of(table, Column.of(table, Column.GUESTS, form), List.of(Column.NAME_EN, Column.NAME_ZH), problems);
        rows.forEach(this::take);
        var changed = read.values().stream()
                .filter(g -> !state.find(g.id()).equals(Optional.of(g)))
                .toList();
        offerMerging();
        var label = Label.of("change.import-guests", table.file(), changed.size());
        return GuestsPreview.of(table.file(), rows.size(), changed, read.size(), state, problems, builder.build(label));
    }

    private void take(Row row) {
        var name = name(row);
        if (name.isEmpty()) {
            if (delegations.take(row, null).isEmpty()) {
                row.problem(Severity.WARNING, "cells-without-name", row.all());
            }
            return;
        }
        var organisation = row.name(Column.ORGANISATION_EN, Column.ORGANISATION_ZH, Name.NONE);
        var key = key(name, organisation);
        var id = row.id(Column.ID, state, Guest.class).orElseGet(() -> same(row, key));
        var before = builder.find(id).orElseGet(() -> Guest.named(id, name));
        var delegation = delegations.take(row, id).orElse(before.delegation());
        var guest = guest(row, before, name, delegation);
        read.put(id, guest);
        know(key, id);
        if (!before.equals(guest) || state.find(id).isEmpty()) {
            builder.put(guest);
        }
    }

    /// Whoever is not named yet is called by the position, or else by the organisation.
    private Name name(Row row) {
        var name = row.name(Column.NAME_EN, Column.NAME_ZH, Name.NONE);
        if (!name.isEmpty()) {
            return name;
        }
        var position = row.name(Column.POSITION_EN, Column.POSITION_ZH, Name.NONE);
        var instead =
                position.isEmpty() ? row.name(Column.ORGANISATION_EN, Column.ORGANISATION_ZH, Name.NONE) : position;
        if (!instead.isEmpty()) {
            row.problem(Severity.WARNING, "guest-unnamed", instead);
        }
        return instead;
    }

    /// Of those with one name and organisation the one in this position, else the first that no row named yet.
    private Id<Guest> same(Row row, String key) {
        var namesakes = known.getOrDefault(key, List.of());
        var position = row.name(Column.POSITION_EN, Column.POSITION_ZH, Name.NONE);
        return namesakes.stream()
                .filter(id -> position.isEmpty()
                        || builder.find(id).orElseThrow().position().equals(position))
                .findFirst()
                .or(() -> namesakes.stream().filter(id -> !read.containsKey(id)).findFirst())
                .orElseGet(() -> fresh(key, namesakes.size()));
    }

    private static Id<Guest> fresh(String key, int namesakes) {
        return Id.named("guest/" + key + (namesakes == 0 ? "" : "/" + namesakes));
    }

    private void know(String key, Id<Guest> id) {
        var ids = known.computeIfAbsent(key, k -> new ArrayList<>());
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    private static Guest guest(Row row, Guest before, Name name, @Nullable Id<Delegation> delegation) {
        var country = row.value(Column.COUNTRY, before.country(), GuestImport::country);
        var rank = row.value(Column.RANK, before.rank(), GuestImport::rank);
        var sector = row.word(Column.SECTOR, Sector.class, before.sector());
        var mode = row.word(Column.MODE, PresenceMode.class, before.mode());
        return new Guest(
                before.id(),
                new Name(
                        name.en().isEmpty() ? before.name().en() : name.en(),
                        name.zh().isEmpty() ? before.name().zh() : name.zh()),
                row.name(Column.POSITION_EN, Column.POSITION_ZH, before.position()),
                row.name(Column.ORGANISATION_EN, Column.ORGANISATION_ZH, before.organisation()),
                rank,
                country,
                sector,
                mode,
                delegation,
                row.notes(before.notes()),
                before.distinct());
    }

    /// Lists each pair that may be one person, of which this file names at least one.
    private void offerMerging() {
        var all = new LinkedHashMap<Id<Guest>, Guest>();
        state.all(Guest.class).forEach(g -> all.put(g.id(), g));
        all.putAll(read);
        Set<Id<Guest>> here = new HashSet<>(read.keySet());
        for (var pair : NearGuests.among(all.values())) {
            var a = pair.one();
            var b = pair.other();
            if (here.contains(a.id()) || here.contains(b.id())) {
                var where = Where.all(b.name().both(), List.of(a.id(), b.id()));
                problems.add(Problem.of(
                        Severity.NOTE, "guests-alike", where, a.name(), a.organisation(), b.name(), b.organisation()));
            }
        }
    }

    private static Optional<Integer> rank(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    static Optional<String> country(String text) {
        return Optional.of(Countries.codeOf(text)).filter(c -> !c.isEmpty());
    }

    static String key(Name name, Name organisation) {
        return String.join(
                "/",
                TradeWords.key(name.en()),
                TradeWords.key(name.zh()),
                TradeWords.key(organisation.en()),
                TradeWords.key(organisation.zh()));
    }
}
