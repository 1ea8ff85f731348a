package org.hallwright.exchange.roster.booth;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One cell that names booths, taken apart into references, and how a reference is compared.
public final class BoothCell {
    private static final Pattern NUMBER_LIKE = Pattern.compile("\\S*\\d\\S{0,9}");
    private static final Pattern PREFIX =
            Pattern.compile("^(?:(?:booths?|stands?|no\\.?|number|nr\\.?)[\\s:#.]+|展位号?|展台号?|摊位号?|攤位號?|编号|#)\\s*");

    private static final Pattern BETWEEN = Pattern.compile("[;；、\\n|]");
    private static final Pattern WITHIN = Pattern.compile("[/,，&+]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private BoothCell() {}

    /// `H2-B101;Z1A-603`, `53423; 54123` and `A061/C060` are two booths each; `AI Agents/MCP (kiosk 1)` is one
    /// place.
    public static List<String> references(String cell) {
        if (!cell.isEmpty() && isPlain(cell)) {
            return List.of(cell);
        }
        return BETWEEN.splitAsStream(cell)
                .flatMap(part -> Arrays.stream(partsOf(part)))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
    }

    private static String[] partsOf(String part) {
        var parts = WITHIN.split(part);
        return Arrays.stream(parts).allMatch(p -> NUMBER_LIKE.matcher(p.strip()).matches())
                ? parts
                : new String[] {part};
    }

    /// Letters and digits only, in capitals, without a word such as `Booth` in front.
    public static String key(String reference) {
        if (isPlain(reference)) {
            return reference.replace("-", "").toUpperCase(Locale.ROOT);
        }
        var plain =
                Normalizer.normalize(reference, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return PREFIX.matcher(plain)
                .replaceFirst("")
                .transform(text -> SIGNS.matcher(text).replaceAll(""))
                .toUpperCase(Locale.ROOT);
    }

    /// Most numbers of booths, for which the patterns change nothing.
    private static boolean isPlain(String reference) {
        for (var i = 0; i < reference.length(); i++) {
            if (!isPlain(reference.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-';
    }

    /// The key without zeros in front of its numbers: `A061` and `A61` are one booth where only one of them exists.
    public static String looseKey(String reference) {
        var key = key(reference);
        return key.indexOf('0') < 0 ? key : LEADING_ZEROS.matcher(key).replaceAll("");
    }
}
