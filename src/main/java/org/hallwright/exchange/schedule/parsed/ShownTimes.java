package org.hallwright.exchange.schedule.parsed;

import java.time.ZoneId;
import java.util.ArrayList;
import org.hallwright.domain.schedule.When;

/// Times that no clock shows, because it is put on over them: they are read as what the clock shows then, and told.
public final class ShownTimes {
    private ShownTimes() {}

    /// @param local zone of the exhibition, for a file that names none
    public static ParsedSchedule of(ParsedSchedule parsed, String local) {
        var zone = Zones.find(parsed.zone().isEmpty() ? local : parsed.zone());
        if (zone == null) {
            return parsed;
        }
        var problems = new ArrayList<>(parsed.problems());
        var items = new ArrayList<ParsedSchedule.Item>();
        for (var item : parsed.items()) {
            var when = item.when();
            var shown = when == null ? null : shown(when, zone);
            items.add(shown == null || shown.equals(when) ? item : item.at(shown));
            if (shown != null && !shown.equals(when)) {
                problems.add(item.problem("time-not-shown", words(when), words(shown)));
            }
        }
        return new ParsedSchedule(parsed.title(), parsed.zone(), items, parsed.skipped(), problems);
    }

    private static When shown(When when, ZoneId zone) {
        var start = when.start().plus(Zones.missing(when.start(), zone));
        var end = when.end().plus(Zones.missing(when.end(), zone));
        return end.isAfter(start) ? new When(start, end) : When.of(start, when.length());
    }

    private static String words(When when) {
        return (when.start() + " – " + when.end()).replace('T', ' ');
    }
}
