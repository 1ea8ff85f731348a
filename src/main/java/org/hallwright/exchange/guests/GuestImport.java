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
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.roster.content.Countries;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.exchange.table.TableReader;
import org.jspecify.annotations.Nullable;

/// Reads guests with their delegations. People of one name are told apart by their organisation.
public final class GuestImport {
    private final ExhibitionState state;
    private final ChangeBuilder builder;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Id<Guest>, Guest> read = new LinkedHashMap<>();
    private final Map<String, Guest> known = new HashMap<>();
    private final Map<String, Id<Delegation>> delegations = new HashMap<>();

    private GuestImport(ExhibitionState state) {
        this.state = state;
        this.builder = new ChangeBuilder(state);
        state.all(Guest.class).forEach(g -> known.putIfAbsent(key(g.name(), g.organisation()), g));
        state.all(Delegation.class).forEach(d -> delegations.putIfAbsent(key(d.name(), Name.NONE), d.id()));
    }

    /// @throws UnreadableFile if it is no table, or has no column with names
    public static GuestsPreview read(SourceFile file, ExhibitionState state) {
        return new GuestImport(state).run(file);
    }

    private GuestsPreview run(SourceFile file) {
        var table = TableReader.read(file, TableOptions.FIND_OUT);
        problems.addAll(table.problems());
        var rows = Row.of(table, Column.GUESTS, problems);
        rows.forEach(this::take);
        var changed = read.values().stream()
                .filter(g -> !state.find(g.id()).equals(Optional.of(g)))
                .toList();
        var created = (int) changed.stream().filter(g -> state.find(g.id()).isEmpty()).count();
        problems.addAll(NearGuests.among(read.values()));
        var label = Label.of("change.import-guests", file.name(), changed.size());
        return new GuestsPreview(
                file.name(), rows.size(), created, changed.size() - created, read.size(), problems,
                builder.build(label));
    }

    private void take(Row row) {
        var name = row.name(Column.NAME_EN, Column.NAME_ZH, Name.NONE);
        if (name.isEmpty()) {
            row.problem(Severity.WARNING, "row-without-name", row.notes(""));
            return;
        }
        var organisation = row.name(Column.ORGANISATION_EN, Column.ORGANISATION_ZH, Name.NONE);
        var key = key(name, organisation);
        var same = Optional.ofNullable(known.get(key)).map(Guest::id);
        var id = row.id(state, Guest.class).or(() -> same).orElseGet(() -> Id.named("guest/" + key));
        var before = builder.find(id).orElseGet(() -> Guest.named(id, name));
        var guest = guest(row, before);
        read.put(id, guest);
        known.put(key, guest);
        if (!before.equals(guest) || state.find(id).isEmpty()) {
            builder.put(guest);
        }
        if (guest.delegation() != null && isHead(row)) {
            var delegation = builder.find(guest.delegation()).orElseThrow();
            if (!id.equals(delegation.head())) {
                builder.put(headed(delegation, id));
            }
        }
    }

    private Guest guest(Row row, Guest before) {
        return new Guest(
                before.id(),
                row.name(Column.NAME_EN, Column.NAME_ZH, before.name()),
                row.name(Column.POSITION_EN, Column.POSITION_ZH, before.position()),
                row.name(Column.ORGANISATION_EN, Column.ORGANISATION_ZH, before.organisation()),
                row.value(Column.RANK, before.rank(), GuestImport::rank),
                row.value(Column.COUNTRY, before.country(), GuestImport::country),
                row.word(Column.SECTOR, Sector.class, before.sector()),
                row.word(Column.MODE, PresenceMode.class, before.mode()),
                delegation(row, before.delegation()),
                row.notes(before.notes()));
    }

    private @Nullable Id<Delegation> delegation(Row row, @Nullable Id<Delegation> before) {
        var name = row.name(Column.DELEGATION_EN, Column.DELEGATION_ZH, Name.NONE);
        if (name.isEmpty()) {
            return before;
        }
        return delegations.computeIfAbsent(key(name, Name.NONE), key -> {
            var id = Id.<Delegation>named("delegation/" + key);
            builder.put(new Delegation(id, name, "", null, "", "", "", ""));
            return id;
        });
    }

    private static boolean isHead(Row row) {
        return row.value(Column.HEAD, false, text -> switch (TradeWords.key(text)) {
            case "yes", "true", "x", "1", "head", "是", "团长" -> Optional.of(true);
            case "no", "false", "0", "否" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    private static Delegation headed(Delegation d, Id<Guest> head) {
        return new Delegation(
                d.id(), d.name(), d.country(), head, d.reception(), d.interpreter(), d.vehicle(), d.hotel());
    }

    private static Optional<Integer> rank(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    static Optional<String> country(String text) {
        return Optional.of(Countries.codeOf(text)).filter(c -> !c.isEmpty());
    }

    static String key(Name name, Name organisation) {
        return TradeWords.key(name.en()) + "/" + TradeWords.key(name.zh()) + "/" + TradeWords.key(organisation.en())
                + "/" + TradeWords.key(organisation.zh());
    }
}
