package org.hallwright.domain.plan.rules;

import java.util.Set;

/// Who asks for a limit, as far as the program knows a name for it in each language; other sources are in the user's
/// own words.
public final class Sources {
    /// What is not asked by anybody, but wrong by itself.
    public static final String PLAN = "plan";

    private static final Set<String> KNOWN = Set.of(
            "default",
            "china-practice",
            "china-hall",
            "iaee",
            "us-practice",
            "uk-eu-practice",
            PLAN,
            "hall",
            "hall-height",
            "hall-load",
            "fire-point",
            KnownLimits.OWN);

    private Sources() {}

    /// Whether there are words for it, under the key `rule-source.<source>`.
    public static boolean isKnown(String source) {
        return KNOWN.contains(source);
    }

    public static Set<String> known() {
        return KNOWN;
    }
}
