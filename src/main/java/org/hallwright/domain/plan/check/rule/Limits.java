package org.hallwright.domain.plan.check.rule;

import static org.hallwright.domain.problem.Severity.BLOCKER;
import static org.hallwright.domain.problem.Severity.WARNING;

import java.util.Optional;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.problem.Severity;

/// The limits of a rule pack as the rules ask for them.
///
/// @param aisle the narrowest aisle, 0 where the pack has none
/// @param serviceGap below which a gap is closed to visitors and no aisle
public record Limits(RulePack pack, double aisle, double serviceGap) {
    static final String AISLE = "aisle-width";
    static final String SERVICE_GAP = "service-gap";

    public static Limits of(RulePack pack) {
        return new Limits(pack, value(pack, AISLE), value(pack, SERVICE_GAP));
    }

    private static double value(RulePack pack, String key) {
        return pack.limit(key).map(Limit::value).orElse(0.0);
    }

    Optional<Limit> of(String key) {
        return pack.limit(key).filter(limit -> limit.value() > 0);
    }

    double value(String key) {
        return value(pack, key);
    }

    /// What the venue has yet to confirm only warns.
    static Severity severity(Limit limit) {
        return limit.confirm() ? WARNING : BLOCKER;
    }
}
