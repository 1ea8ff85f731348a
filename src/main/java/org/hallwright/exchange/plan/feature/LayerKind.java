package org.hallwright.exchange.plan.feature;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the things on a layer of a drawing are taken for; SKIP leaves them out, AS_MARKED believes the
/// marks that our own drawings carry.
public enum LayerKind {
    SKIP,
    BOOTH,
    HALL,
    WALL,
    PILLAR,
    DOOR,
    FIRE_POINT,
    UTILITY_POINT,
    ZONE,
    LABEL,
    AS_MARKED;

    /// As files and commands carry it, such as `fire-point`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// As features carry it, such as `firepoint`.
    public String element() {
        return PlanFeature.key(code());
    }

    /// The kind that a word means, in any of the words that plan files use.
    public static Optional<LayerKind> of(String word) {
        var key = PlanFeature.key(word);
        var known = ElementNames.of(word);
        return Arrays.stream(values())
                .filter(kind -> kind.element().equals(key) || kind.element().equals(known))
                .findFirst();
    }
}
