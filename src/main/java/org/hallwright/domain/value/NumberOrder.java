package org.hallwright.domain.value;

import java.util.Comparator;

/// The order in which people look for booth numbers: `A9` before `A10`, since a run of digits counts as one figure.
///
/// Numbers that differ by leading zeros alone follow one another, the longer first, so that no two are equal.
public enum NumberOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        var i = 0;
        var j = 0;
        while (i < one.length() && j < other.length()) {
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                var endOfOne = endOfFigure(one, i);
                var endOfOther = endOfFigure(other, j);
                var order = figures(one, i, endOfOne, other, j, endOfOther);
                if (order != 0) {
                    return order;
                }
                i = endOfOne;
                j = endOfOther;
            } else if (one.charAt(i) == other.charAt(j)) {
                i++;
                j++;
            } else {
                return Character.compare(one.charAt(i), other.charAt(j));
            }
        }
        var rest = Boolean.compare(i < one.length(), j < other.length());
        return rest != 0 ? rest : one.compareTo(other);
    }

    /// Without leading zeros the longer figure is the larger one.
    private static int figures(String one, int from, int to, String other, int otherFrom, int otherTo) {
        var i = from;
        while (i < to && one.charAt(i) == '0') {
            i++;
        }
        var j = otherFrom;
        while (j < otherTo && other.charAt(j) == '0') {
            j++;
        }
        var order = Integer.compare(to - i, otherTo - j);
        for (; order == 0 && i < to; i++, j++) {
            order = Character.compare(one.charAt(i), other.charAt(j));
        }
        return order;
    }

    private static int endOfFigure(String number, int from) {
        var end = from;
        while (end < number.length() && isDigit(number.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
