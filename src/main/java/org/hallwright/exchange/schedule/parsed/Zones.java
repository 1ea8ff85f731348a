package org.hallwright.exchange.schedule.parsed;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Time zones as files name them.
public final class Zones {
    private Zones() {}

    /// Whether it is the name of a zone; nothing is none.
    public static boolean isKnown(String zone) {
        return find(zone) != null;
    }

    public static @Nullable ZoneId find(String zone) {
        try {
            return zone.isEmpty() ? null : ZoneId.of(zone);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// How far clocks are put on over that moment; nothing where clocks show it.
    public static Duration missing(LocalDateTime local, ZoneId zone) {
        var transition = zone.getRules().getTransition(local);
        return transition == null || !transition.isGap() ? Duration.ZERO : transition.getDuration();
    }
}
