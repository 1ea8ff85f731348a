package org.hallwright.exchange.guests;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.jspecify.annotations.Nullable;

/// The delegations that rows of guests name: found by their id, else by their name.
final class DelegationRows {
    private final ExhibitionState state;
    private final ChangeBuilder builder;
    private final Map<String, Id<Delegation>> byName = new HashMap<>();

    DelegationRows(ExhibitionState state, ChangeBuilder builder) {
        this.state = state;
        this.builder = builder;
        state.all(Delegation.class).forEach(d -> byName.putIfAbsent(key(d.name()), d.id()));
    }

    /// The delegation of a row, brought to what the row says of it.
    ///
    /// @param guest of the row, who may head it; null for a row without one
    Optional<Id<Delegation>> take(Row row, @Nullable Id<Guest> guest) {
        var name = row.name(Column.DELEGATION_EN, Column.DELEGATION_ZH, Name.NONE);
        var given = row.id(Column.DELEGATION_ID, state, Delegation.class);
        var isHead = isHead(row);
        if (name.isEmpty() && given.isEmpty()) {
            return Optional.empty();
        }
        var id = given.orElseGet(() -> byName.computeIfAbsent(key(name), k -> Id.named("delegation/" + k)));
        byName.putIfAbsent(key(name), id);
        var there = builder.find(id);
        var before = there.orElseGet(() -> new Delegation(id, name, "", null, "", "", "", ""));
        var after = new Delegation(
                id,
                row.name(Column.DELEGATION_EN, Column.DELEGATION_ZH, before.name()),
                row.value(Column.DELEGATION_COUNTRY, before.country(), GuestImport::country),
                isHead && guest != null ? guest : before.head(),
                row.text(Column.RECEPTION, before.reception()),
                row.text(Column.INTERPRETER, before.interpreter()),
                row.text(Column.VEHICLE, before.vehicle()),
                row.text(Column.HOTEL, before.hotel()));
        if (there.isEmpty() || !before.equals(after)) {
            builder.put(after);
        }
        return Optional.of(id);
    }

    private static boolean isHead(Row row) {
        return row.value(Column.HEAD, false, text -> switch (TradeWords.key(text)) {
            case "yes", "true", "x", "1", "head", "是", "团长" -> Optional.of(true);
            case "no", "false", "0", "否" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    private static String key(Name name) {
        return GuestImport.key(name, Name.NONE);
    }
}
