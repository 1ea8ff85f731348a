package org.hallwright.exchange.schedule.parsed;

import java.util.List;
import java.util.Optional;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.TradeWords;
import org.jspecify.annotations.Nullable;

/// How people take part, as `role/mode` in files.
public final class Roles {
    /// Speaks, and in person.
    public static final String USUAL = words(Participation.speaker(new Id<>("-")));

    private Roles() {}

    public static String words(Participation p) {
        return TradeWords.code(p.role()) + "/" + TradeWords.code(p.mode());
    }

    /// Of as many people; null where the file says none, so that what is known stays.
    public static @Nullable List<Participation> of(List<String> words) {
        return words.isEmpty()
                ? null
                : words.stream().flatMap(w -> of(w).stream()).toList();
    }

    /// Whom it is said of is left open.
    public static Optional<Participation> of(String words) {
        var parts = words.split("/");
        return TradeWords.parse(Role.class, parts[0])
                .map(role -> new Participation(
                        new Id<>("-"),
                        role,
                        TradeWords.parse(PresenceMode.class, parts.length > 1 ? parts[1] : "")
                                .orElse(PresenceMode.IN_PERSON)));
    }
}
