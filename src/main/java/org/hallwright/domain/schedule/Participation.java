package org.hallwright.domain.schedule;

import static org.hallwright.domain.value.Values.orElse;

import java.util.Objects;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.value.Id;

/// That a guest takes part in an activity, in which role and how.
public record Participation(Id<Guest> guest, Role role, PresenceMode mode) {
    public Participation {
        Objects.requireNonNull(guest);
        role = orElse(role, Role.SPEAKER);
        mode = orElse(mode, PresenceMode.IN_PERSON);
    }

    public static Participation speaker(Id<Guest> guest) {
        return new Participation(guest, Role.SPEAKER, PresenceMode.IN_PERSON);
    }
}
