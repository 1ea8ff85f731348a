package org.hallwright.domain.plan.rules;

import static org.hallwright.domain.value.Values.text;

/// One limit of a rule pack.
///
/// @param rule what is limited, a key that never changes, such as `aisle-width`
/// @param value in the unit
/// @param unit `m`, `m²`, `mm`, or empty for a ratio
/// @param source who asks for it: a word known to the program, or the user's own words
/// @param confirm whether the venue is to be asked if it holds there
public record Limit(String rule, double value, String unit, String source, boolean confirm) {
    public Limit {
        rule = text(rule);
        value = value + 0.0;
        unit = text(unit);
        source = text(source);
    }

    /// The same limit, asked for by the same, with another value.
    public Limit withValue(double newValue) {
        return new Limit(rule, newValue, unit, source, confirm);
    }

    /// The same limit asked for by somebody that the user names, whom nobody needs to ask again.
    public Limit withSource(String newSource) {
        return new Limit(rule, value, unit, newSource, false);
    }

    /// The same limit with a value of the user's own, which no venue needs to confirm.
    public Limit withOwn(double newValue) {
        return new Limit(rule, newValue, unit, KnownLimits.OWN, false);
    }
}
