package org.hallwright.domain.schedule.check;

import static org.hallwright.domain.problem.Severity.BLOCKER;
import static org.hallwright.domain.problem.Severity.NOTE;
import static org.hallwright.domain.problem.Severity.WARNING;

import org.hallwright.domain.problem.Severity;

/// What the check of the programme looks for, each with how bad it is unless an exhibition says otherwise; in the
/// order in which it is told.
public enum ScheduleRule {
    ROOM_OVERLAP("room-overlap", BLOCKER),
    PERSON_OVERLAP("person-overlap", BLOCKER),
    /// Somebody is wanted elsewhere while standing at a booth.
    BOOTH_DUTY("booth-duty", WARNING),
    /// Too little time to walk from one room to the next.
    PERSON_WALK("person-walk", WARNING),
    ROOM_CAPACITY("room-capacity", WARNING),
    OUTSIDE_HOURS("outside-hours", WARNING),
    SETUP_BUFFER("setup-buffer", WARNING),
    /// An activity starts before what it follows has ended.
    OUT_OF_ORDER("out-of-order", WARNING),
    /// Something loud beside something that needs quiet.
    LOUD_BESIDE_QUIET("loud-beside-quiet", WARNING),
    /// The speeches inside an activity last longer than it does.
    AGENDA_TOO_LONG("agenda-too-long", NOTE);

    private final String key;
    private final Severity usual;

    ScheduleRule(String key, Severity usual) {
        this.key = key;
        this.usual = usual;
    }

    /// The name under which it is stored and told, such as `room-overlap`.
    public String key() {
        return key;
    }

    public Severity usual() {
        return usual;
    }
}
