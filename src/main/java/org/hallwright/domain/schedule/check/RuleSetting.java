package org.hallwright.domain.schedule.check;

import static org.hallwright.domain.value.Values.orElse;
import static org.hallwright.domain.value.Values.text;

import org.hallwright.domain.problem.Severity;

/// How one rule is looked at in an exhibition.
///
/// @param rule its name, such as `room-overlap`
/// @param on whether it is looked at at all
public record RuleSetting(String rule, boolean on, Severity severity) {
    public RuleSetting {
        rule = text(rule);
        severity = orElse(severity, Severity.WARNING);
    }
}
