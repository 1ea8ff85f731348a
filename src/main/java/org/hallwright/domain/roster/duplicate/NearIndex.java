package org.hallwright.domain.roster.duplicate;

import org.hallwright.domain.roster.duplicate.Candidates.CompanyOf;

/// Finds names of which a few letters differ, without comparing each with each.
///
/// Two names are near when the same is left of them after a few letters are struck out of either (deletion
/// neighbourhoods, as in SymSpell). What is left is kept as 40 bits of a hash, so that it takes little room; whoever is
/// told of a pair compares the names themselves.
final class NearIndex {
    private static final long BASE = 0x100000001B3L;
    private static final int OWNER_BITS = 24;
    private static final long OWNER = (1L << OWNER_BITS) - 1;

    /// In longer names a single letter is struck out: two would leave too many rests.
    private static final int LONG_NAME = 40;

    private final Longs rests = new Longs();

    void add(int at, CompanyOf each) {
        var name = each.name();
        var key = name.key();
        var most = Math.min(NameLikeness.mostDiffering(key.length(), name.chinese()), key.length() > LONG_NAME ? 1 : 2);
        if (most == 0) {
            return;
        }
        var seed = name.digits().hashCode();
        var ends = ends(key);
        var before = (long) seed;
        put(at, join(before, ends, 0));
        for (var first = 0; first < key.length(); first++) {
            put(at, join(before, ends, first + 1));
            var between = before;
            for (var second = first + 1; most == 2 && second < key.length(); second++) {
                put(at, join(between, ends, second + 1));
                between = between * BASE + key.charAt(second);
            }
            before = before * BASE + key.charAt(first);
        }
    }

    /// The polynomial hash of what stands from each letter on, then the power that shifts it behind what comes before.
    private static long[][] ends(String key) {
        var hashes = new long[key.length() + 1];
        var powers = new long[key.length() + 1];
        powers[key.length()] = 1;
        for (var i = key.length() - 1; i >= 0; i--) {
            hashes[i] = hashes[i + 1] + key.charAt(i) * powers[i + 1];
            powers[i] = powers[i + 1] * BASE;
        }
        return new long[][] {hashes, powers};
    }

    private static long join(long before, long[][] ends, int from) {
        return before * ends[1][from] + ends[0][from];
    }

    private void put(int at, long hash) {
        var mixed = (hash ^ (hash >>> 29)) * 0x9E3779B97F4A7C15L;
        rests.add((mixed & ~OWNER) | at);
    }

    /// All that have a rest in common, as [Longs#addPair] packs them.
    long[] pairs() {
        var pairs = new Longs();
        rests.keepRepeated(Long.SIZE - OWNER_BITS);
        var sorted = rests.sorted();
        for (var start = 0; start < sorted.length; ) {
            var end = start + 1;
            while (end < sorted.length && (sorted[end] & ~OWNER) == (sorted[start] & ~OWNER)) {
                end++;
            }
            for (var i = start; i < end; i++) {
                var far = end - start <= Candidates.SMALL_GROUP ? end : Math.min(end, i + 2);
                for (var j = i + 1; j < far; j++) {
                    pairs.addPair((int) (sorted[i] & OWNER), (int) (sorted[j] & OWNER));
                }
            }
            start = end;
        }
        return pairs.sorted();
    }
}
