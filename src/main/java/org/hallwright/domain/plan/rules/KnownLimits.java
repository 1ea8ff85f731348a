package org.hallwright.domain.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every limit that the rules of the plan check ask a pack for, each with its unit and a usual value, so that a user's
/// own pack can take up one that it does not have.
public final class KnownLimits {
    /// The source of a limit that a user added.
    public static final String OWN = "own";

    /// Those of venues' own rules, which no built-in pack has.
    private static final List<Limit> OF_VENUES = List.of(
            new Limit("height-raw-space", 4.5, "m", OWN, false),
            new Limit("height-double-deck", 6, "m", OWN, false),
            new Limit("height-below-ceiling", 0.5, "m", OWN, false));

    private static final List<Limit> ALL = all();

    private KnownLimits() {}

    private static List<Limit> all() {
        var all = new ArrayList<Limit>();
        Stream.concat(RulePacks.BUILT_IN.stream().flatMap(pack -> pack.limits().stream()), OF_VENUES.stream())
                .map(limit -> new Limit(limit.rule(), limit.value(), limit.unit(), OWN, false))
                .filter(limit -> all.stream().noneMatch(known -> known.rule().equals(limit.rule())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    public static Optional<Limit> find(String rule) {
        return ALL.stream().filter(limit -> limit.rule().equals(rule)).findFirst();
    }

    /// Those that a pack does not have.
    public static List<Limit> missing(RulePack pack) {
        return ALL.stream().filter(limit -> pack.limit(limit.rule()).isEmpty()).toList();
    }
}
