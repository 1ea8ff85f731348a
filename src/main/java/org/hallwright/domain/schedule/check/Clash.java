package org.hallwright.domain.schedule.check;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;

/// Two activities that want the same at the same time: one clash a pair, however much they share.
///
/// @param first the one that starts first
/// @param shared the rooms or the people that both want
public record Clash(Activity first, Activity second, List<Id<? extends Entry>> shared) {
    public Clash {
        shared = List.copyOf(shared);
    }

    /// How long both run at once, in minutes.
    public long minutes() {
        var from = later(first.when(), second.when());
        var until = first.when().end().isBefore(second.when().end())
                ? first.when().end()
                : second.when().end();
        return Duration.between(from, until).toMinutes();
    }

    private static LocalDateTime later(When one, When other) {
        return one.start().isAfter(other.start()) ? one.start() : other.start();
    }
}
