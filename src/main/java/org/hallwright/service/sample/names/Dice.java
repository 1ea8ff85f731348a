package org.hallwright.service.sample.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Chance that falls the same for the same seed, in the few throws that the sample needs.
public final class Dice {
    private final Random random;

    public Dice(long seed) {
        random = new Random(seed);
    }

    /// Dice for one purpose, so that more throws for another do not change it.
    public static Dice of(long seed, String purpose) {
        return new Dice(seed * 1_000_003 + purpose.hashCode());
    }

    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// A number from `low` to `high`, both included.
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public <T> List<T> shuffled(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
