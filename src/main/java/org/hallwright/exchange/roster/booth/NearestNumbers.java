package org.hallwright.exchange.roster.booth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Finds the numbers of booths that look most like a reference, by the similarity of Jaro and Winkler of their keys.
///
/// Of most numbers the signs alone show that they cannot be among the likest; they are not compared.
final class NearestNumbers {
    private static final double NEAR = 0.8;
    private static final int CANDIDATES = 3;
    private static final int LONGEST_PREFIX = 4;
    private static final double PREFIX_WEIGHT = 0.1;

    private final List<Candidate> candidates;
    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final Map<String, List<String>> known = new HashMap<>();

    /// @param numbers as they stand on the plan; one that stands there several times is one candidate
    NearestNumbers(List<String> numbers) {
        candidates = numbers.stream()
                .distinct()
                .map(number -> Candidate.of(number, BoothCell.key(number)))
                .filter(candidate -> !candidate.key().isEmpty())
                .toList();
    }

    /// @param signs one bit for each sign of the key, several signs to a bit
    private record Candidate(String number, String key, long signs) {
        static Candidate of(String number, String key) {
            return new Candidate(number, key, signs(key));
        }

        static long signs(String key) {
            return key.chars().mapToLong(c -> 1L << (c & 63)).reduce(0, (all, one) -> all | one);
        }

        /// No similarity with that key is greater: what only one of the two has cannot match.
        double most(String other, long othersSigns) {
            var ours = key.length() - Long.bitCount(signs & ~othersSigns);
            var theirs = other.length() - Long.bitCount(othersSigns & ~signs);
            double matches = Math.min(ours, theirs);
            if (matches <= 0) {
                return 0;
            }
            var jaro = (matches / key.length() + matches / other.length() + 1) / 3;
            return jaro + Math.min(prefix(other), LONGEST_PREFIX) * PREFIX_WEIGHT * (1 - jaro);
        }

        private int prefix(String other) {
            var most = Math.min(Math.min(key.length(), other.length()), LONGEST_PREFIX);
            for (var i = 0; i < most; i++) {
                if (key.charAt(i) != other.charAt(i)) {
                    return i;
                }
            }
            return most;
        }
    }

    private record Scored(String number, double score) {
        static final Comparator<Scored> LIKEST_FIRST =
                Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::number);
    }

    /// The likest first.
    List<String> to(String key) {
        return known.computeIfAbsent(key, this::find);
    }

    private List<String> find(String key) {
        var best = new PriorityQueue<>(Scored.LIKEST_FIRST.reversed());
        var signs = Candidate.signs(key);
        for (var candidate : candidates) {
            var least = best.size() < CANDIDATES ? NEAR : best.element().score();
            if (candidate.most(key, signs) >= least) {
                var score = similarity.apply(key, candidate.key());
                if (score >= least) {
                    best.add(new Scored(candidate.number(), score));
                }
            }
            if (best.size() > CANDIDATES) {
                best.remove();
            }
        }
        var sorted = new ArrayList<>(best);
        sorted.sort(Scored.LIKEST_FIRST);
        return sorted.stream().map(Scored::number).toList();
    }
}
