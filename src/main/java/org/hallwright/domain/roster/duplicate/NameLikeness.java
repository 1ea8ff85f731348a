package org.hallwright.domain.roster.duplicate;

import java.util.Optional;
import java.util.stream.IntStream;

/// Compares two names of two companies.
final class NameLikeness {
    private static final int SHORT_CHINESE_MOST = 4;

    private NameLikeness() {}

    /// @param weight out of 100
    record Found(Likeness likeness, int weight) {
        static Found of(Likeness likeness) {
            return new Found(likeness, likeness.weight());
        }
    }

    static Optional<Found> of(CompanyName one, CompanyName other) {
        if (one.plain().equals(other.plain())) {
            return Optional.of(Found.of(Likeness.SAME_NAME));
        }
        if (one.full().equals(other.full())) {
            return Optional.of(Found.of(Likeness.LOOK_ALIKE));
        }
        if (one.key().equals(other.key())) {
            return Optional.of(Found.of(Likeness.LEGAL_FORM));
        }
        if (one.outline().equals(other.outline()) && one.key().length() >= 4) {
            return Optional.of(Found.of(Likeness.LOOK_ALIKE));
        }
        if (!one.digits().equals(other.digits()) || one.chinese() != other.chinese()) {
            return Optional.empty();
        }
        if (one.words().size() > 1 && one.sorted().equals(other.sorted())) {
            return Optional.of(Found.of(Likeness.WORD_ORDER));
        }
        return shortened(one, other).or(() -> fewLetters(one, other));
    }

    private static Optional<Found> shortened(CompanyName one, CompanyName other) {
        if (one.core().equals(other.core())) {
            var leftOut = one.isDistinctive() && one.placeAgrees(other);
            return leftOut ? Optional.of(Found.of(Likeness.PLACE_LEFT_OUT)) : Optional.empty();
        }
        var shorter = one.core().length() < other.core().length() ? one : other;
        var longer = shorter == one ? other : one;
        if (!shorter.isDistinctive() || !shorter.placeAgrees(longer)) {
            return Optional.empty();
        }
        if (shorter.key().equals(longer.initials())) {
            return Optional.of(new Found(Likeness.SHORT_NAME, 60));
        }
        var rest = longer.beyond(shorter);
        if (rest.isPresent()) {
            var weight = CompanyName.isTradeOnly(rest.get()) ? Likeness.SHORT_NAME.weight() : 45;
            return Optional.of(new Found(Likeness.SHORT_NAME, weight));
        }
        return isAbbreviation(shorter, longer)
                ? Optional.of(new Found(Likeness.SHORT_NAME, abbreviated(withoutGroup(shorter.core()), longer)))
                : Optional.empty();
    }

    /// As 一汽 for 第一汽车: a few characters of the long name in their order, the first of its first word among them.
    static boolean isAbbreviation(CompanyName shorter, CompanyName longer) {
        var few = withoutGroup(shorter.core());
        return shorter.chinese()
                && few.length() >= 2
                && few.length() <= SHORT_CHINESE_MOST
                && longer.core().length() >= few.length() + 2
                && longer.core().substring(0, 2).indexOf(few.charAt(0)) >= 0
                && !longer.core().startsWith(few)
                && Letters.isSubsequence(few, longer.core());
    }

    /// Two characters picked out of a long name fit many; side by side near its beginning they fit few.
    private static int abbreviated(String few, CompanyName longer) {
        var at = longer.core().indexOf(few);
        return few.length() > 2 || at == 1 ? 58 : 40;
    }

    static String withoutGroup(String core) {
        var isGroup = core.length() >= 4 && (core.endsWith("集团") || core.endsWith("控股"));
        return isGroup ? core.substring(0, core.length() - 2) : core;
    }

    static Optional<Found> fewLetters(CompanyName one, CompanyName other) {
        if (!one.placeAgrees(other) || !one.digits().equals(other.digits())) {
            return Optional.empty();
        }
        var length = Math.min(one.key().length(), other.key().length());
        var most = mostDiffering(length, one.chinese());
        var differing = Letters.differing(one.key(), other.key(), most);
        if (most == 0 || differing > most) {
            return Optional.empty();
        }
        return one.chinese() ? Optional.of(chinese(length)) : latin(one, other, length, differing);
    }

    /// How many letters may differ in names of that length.
    static int mostDiffering(int length, boolean chinese) {
        if (chinese) {
            return length >= 5 ? 1 : 0;
        }
        return length >= 10 ? 2 : length >= 5 ? 1 : 0;
    }

    /// One character of few makes another company: then something else must speak for it.
    private static Found chinese(int length) {
        return new Found(Likeness.FEW_LETTERS, length >= 9 ? 58 : 48);
    }

    private static Optional<Found> latin(CompanyName one, CompanyName other, int length, int differing) {
        if (one.words().size() == other.words().size() && !isSlip(one, other)) {
            return Optional.empty();
        }
        var weight = differing == 1 ? (length >= 8 ? 78 : 64) : 62;
        return Optional.of(new Found(Likeness.FEW_LETTERS, beginDifferently(one, other) ? weight - 16 : weight));
    }

    /// Slips are rare in the first letter of a word: Yuchi and Luchi may well be two companies.
    private static boolean beginDifferently(CompanyName one, CompanyName other) {
        return one.words().size() == other.words().size()
                && IntStream.range(0, one.words().size())
                        .anyMatch(i -> one.words().get(i).charAt(0)
                                != other.words().get(i).charAt(0));
    }

    /// Whether each word that differs is long enough to be a slip and not another word, as east and west are.
    private static boolean isSlip(CompanyName one, CompanyName other) {
        for (var i = 0; i < one.words().size(); i++) {
            var mine = one.words().get(i);
            var theirs = other.words().get(i);
            var length = Math.min(mine.length(), theirs.length());
            var most = length >= 8 ? 2 : length >= 4 ? 1 : 0;
            if (!mine.equals(theirs) && Letters.differing(mine, theirs, most) > most) {
                return false;
            }
        }
        return true;
    }
}
