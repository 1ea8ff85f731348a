package org.hallwright.domain.schedule.check;

import static org.hallwright.domain.problem.Severity.BLOCKER;
import static org.hallwright.domain.problem.Severity.NOTE;
import static org.hallwright.domain.problem.Severity.WARNING;

import java.util.Locale;
import org.hallwright.domain.problem.Severity;

/// What the check of the programme looks for, each with how bad it is unless an exhibition says otherwise.
public enum ScheduleRule {
    ROOM_OVERLAP(BLOCKER),
    PERSON_OVERLAP(BLOCKER),
    /// Somebody speaks in one activity while standing at a booth in another.
    BOOTH_DUTY(WARNING),
    /// Too little time to walk from one room to the next.
    PERSON_WALK(WARNING),
    ROOM_CAPACITY(WARNING),
    OUTSIDE_HOURS(WARNING),
    SETUP_BUFFER(WARNING),
    /// An activity starts before what it follows has ended.
    OUT_OF_ORDER(WARNING),
    /// Something loud beside something that needs quiet.
    LOUD_BESIDE_QUIET(WARNING),
    /// The speeches inside an activity last longer than it does.
    AGENDA_TOO_LONG(NOTE);

    private final Severity usual;

    ScheduleRule(Severity usual) {
        this.usual = usual;
    }

    public Severity usual() {
        return usual;
    }

    /// The name under which it is stored and told, such as `room-overlap`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
