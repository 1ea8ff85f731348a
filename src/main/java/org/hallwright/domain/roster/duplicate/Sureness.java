package org.hallwright.domain.roster.duplicate;

import java.util.Arrays;
import java.util.Optional;

/// How sure it is that a pair is one company, the surest first.
public enum Sureness {
    CERTAIN(90),
    LIKELY(72),
    POSSIBLE(55);

    private final int from;

    Sureness(int from) {
        this.from = from;
    }

    /// Empty where it is not worth asking about.
    static Optional<Sureness> of(int score) {
        return Arrays.stream(values()).filter(each -> score >= each.from).findFirst();
    }
}
