package org.hallwright.service.files;

import java.util.Locale;

/// What the files of an export do not hold, though the exhibition does.
///
/// @param count from 1
public record LeftOut(Kind kind, int count) {
    /// Kinds of it, each with why in its message.
    public enum Kind {
        UNDERLAY("plan-export.without-underlays"),
        INTERNAL_ACTIVITY("schedule-export.without-internal"),
        UNSCHEDULED_ACTIVITY("schedule-export.without-unscheduled");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /// Of the message that says how many; its argument is the count.
    public String key() {
        return kind.key;
    }

    /// What it is in replies for programs, such as `internal-activity`.
    public String word() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
