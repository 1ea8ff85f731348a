package org.hallwright.domain.value;

import java.text.Normalizer;
import java.util.Locale;

/// Text as it is searched: without case, width and compatibility forms, and with the Cyrillic and Greek letters that
/// look like Latin ones as those.
public final class Folding {
    private static final String LOOK_ALIKE = "асеорхуіјѕԁһкмтвн" + "αορνικτχυ";
    private static final String LATIN = "aceopxyijsdhkmtbh" + "aopviktxu";

    private Folding() {}

    public static String of(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (var i = 0; i < folded.length(); i++) {
            if (isForeign(folded.charAt(i))) {
                return latin(folded);
            }
        }
        return folded;
    }

    private static boolean isForeign(char c) {
        return c >= '\u0370' && c <= '\u052f';
    }

    private static String latin(String folded) {
        var text = new StringBuilder(folded);
        for (var i = 0; i < text.length(); i++) {
            var at = isForeign(text.charAt(i)) ? LOOK_ALIKE.indexOf(text.charAt(i)) : -1;
            if (at >= 0) {
                text.setCharAt(i, LATIN.charAt(at));
            }
        }
        return text.toString();
    }
}
