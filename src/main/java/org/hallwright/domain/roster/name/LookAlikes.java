package org.hallwright.domain.roster.name;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Letters that cannot be told apart by eye, or that are one character in two scripts of Chinese.
///
/// The pairs are those of Unicode's `confusables` that occur in names of companies: Cyrillic and Greek letters that
/// look Latin, and traditional characters with their simplified form.
public final class LookAlikes {
    /// Each Cyrillic or Greek letter, then the Latin one; capitals decide, as names stand on signs in capitals.
    private static final String LATIN = "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdԛqԝwһhӏl" + "αaβbεeζzηhιiκkμmνnοoρpτtυyχx";

    private static final char BEYOND_ASCII = 0x80;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private static final Map<Character, Character> SAME = pairs();

    private LookAlikes() {}

    private static Map<Character, Character> pairs() {
        var pairs = new HashMap<Character, Character>();
        var all = LATIN + TraditionalForms.PAIRS;
        for (var i = 0; i < all.length(); i += 2) {
            if (all.charAt(i) != all.charAt(i + 1)) {
                pairs.put(all.charAt(i), all.charAt(i + 1));
            }
        }
        return Map.copyOf(pairs);
    }

    /// The text without width, case and accents, each letter in the form that stands for those that look like it.
    public static String fold(String text) {
        var plain = plain(text);
        var folded = new StringBuilder(plain.length());
        for (var i = 0; i < plain.length(); i++) {
            var each = plain.charAt(i);
            folded.append(each < BEYOND_ASCII ? each : (char) SAME.getOrDefault(each, each));
        }
        return folded.toString();
    }

    /// The text without width, case and accents.
    public static String plain(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// Such text has neither width nor accents, and is most of what is asked.
    static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    /// The outline that a hasty reader sees of a folded text: zero is O, one is l and i, rn is m.
    public static String outline(String folded) {
        return folded.replace("rn", "m")
                .replace("vv", "w")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l');
    }
}
