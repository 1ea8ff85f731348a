package org.hallwright.domain.roster.duplicate;

import java.util.Arrays;

/// How many letters of two words differ: put in, left out, exchanged, or two beside each other swapped.
public final class Letters {
    private Letters() {}

    /// The number, or more than `most` where it is more (optimal string alignment, in a band).
    ///
    /// What both begin and end with alike costs nothing to leave out, and in names that are near it is nearly all.
    public static int differing(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        var shorter = Math.min(one.length(), other.length());
        var begin = 0;
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        var end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return aligned(one.substring(begin, one.length() - end), other.substring(begin, other.length() - end), most);
    }

    private static int aligned(String one, String other, int most) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        var now = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            Arrays.fill(now, most + 1);
            now[0] = i;
            var least = i;
            var end = Math.min(other.length(), i + most);
            for (var j = Math.max(1, i - most); j <= end; j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1);
                var steps = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && swapped(one, other, i, j)) {
                    steps = Math.min(steps, before[j - 2] + 1);
                }
                now[j] = steps;
                least = Math.min(least, steps);
            }
            if (least > most) {
                return most + 1;
            }
            var spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return Math.min(last[other.length()], most + 1);
    }

    private static boolean swapped(String one, String other, int i, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    static boolean isSubsequence(String part, String whole) {
        var at = 0;
        for (var i = 0; i < whole.length() && at < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(at)) {
                at++;
            }
        }
        return at == part.length();
    }
}
