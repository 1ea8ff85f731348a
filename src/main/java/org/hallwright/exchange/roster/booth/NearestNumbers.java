package org.hallwright.exchange.roster.booth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Finds the numbers of booths that look most like a reference, by the similarity of Jaro and Winkler of their keys.
///
/// Of most numbers the length and the signs alone show that they cannot be among the likest; they are not compared.
final class NearestNumbers {
    private static final double NEAR = 0.8;
    private static final int CANDIDATES = 3;
    private static final int LONGEST_PREFIX = 4;
    private static final double PREFIX_WEIGHT = 0.1;

    private final Map<Shape, List<Candidate>> candidates;
    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final Map<String, List<String>> known = new HashMap<>();

    /// @param numbers as they stand on the plan; one that stands there several times is one candidate
    NearestNumbers(List<String> numbers) {
        candidates = numbers.stream()
                .distinct()
                .map(number -> new Candidate(number, BoothCell.key(number)))
                .filter(candidate -> !candidate.key().isEmpty())
                .collect(Collectors.groupingBy(candidate -> Shape.of(candidate.key())));
    }

    /// What can be said of the similarity of keys before they are read: numbers of one hall have few shapes.
    ///
    /// @param signs one bit for each sign of the key, several signs to a bit
    private record Shape(int length, long signs) {
        static Shape of(String key) {
            return new Shape(
                    key.length(), key.chars().mapToLong(c -> 1L << (c & 63)).reduce(0, (all, one) -> all | one));
        }

        /// No similarity of Jaro is greater: what only one of the two has cannot match.
        double mostJaro(Shape other) {
            var ours = length - Long.bitCount(signs & ~other.signs);
            var theirs = other.length - Long.bitCount(other.signs & ~signs);
            double matches = Math.min(ours, theirs);
            return matches <= 0 ? 0 : (matches / length + matches / other.length + 1) / 3;
        }
    }

    private record Candidate(String number, String key) {
        int prefix(String other) {
            var most = Math.min(Math.min(key.length(), other.length()), LONGEST_PREFIX);
            for (var i = 0; i < most; i++) {
                if (key.charAt(i) != other.charAt(i)) {
                    return i;
                }
            }
            return most;
        }
    }

    /// The similarity of Winkler: that of Jaro, and more of the rest the longer both begin alike.
    private static double withPrefix(double jaro, int prefix) {
        return jaro == 0 ? 0 : jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
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
        var shape = Shape.of(key);
        candidates.forEach((theirs, alike) -> {
            var most = theirs.mostJaro(shape);
            if (withPrefix(most, LONGEST_PREFIX) >= least(best)) {
                alike.forEach(candidate -> compare(key, candidate, most, best));
            }
        });
        var sorted = new ArrayList<>(best);
        sorted.sort(Scored.LIKEST_FIRST);
        return sorted.stream().map(Scored::number).toList();
    }

    private void compare(String key, Candidate candidate, double mostJaro, PriorityQueue<Scored> best) {
        var least = least(best);
        if (withPrefix(mostJaro, candidate.prefix(key)) < least) {
            return;
        }
        var score = similarity.apply(key, candidate.key());
        if (score >= least) {
            best.add(new Scored(candidate.number(), score));
        }
        if (best.size() > CANDIDATES) {
            best.remove();
        }
    }

    private static double least(PriorityQueue<Scored> best) {
        return best.size() < CANDIDATES ? NEAR : best.element().score();
    }
}
