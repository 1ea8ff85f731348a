package org.hallwright.domain.plan.check.rule;

import org.hallwright.domain.plan.rules.Limit;

/// What was asked and what was found, in words, and who asks.
public record Figures(String limit, String measured, String source) {
    static final Figures NONE = new Figures("", "", "plan");

    static Figures length(Limit limit, double measured) {
        return new Figures(Wording.length(limit.value()), Wording.length(measured), limit.source());
    }

    static Figures area(Limit limit, double measured) {
        return new Figures(Wording.area(limit.value()), Wording.area(measured), limit.source());
    }

    static Figures share(Limit limit, double measured) {
        return new Figures(Wording.share(limit.value()), Wording.share(measured), limit.source());
    }

    /// What should not be there at all.
    static Figures noArea(double measured, String source) {
        return new Figures(Wording.area(0), Wording.area(measured), source);
    }
}
