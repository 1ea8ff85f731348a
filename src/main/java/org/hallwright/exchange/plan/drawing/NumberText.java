package org.hallwright.exchange.plan.drawing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells numbers of booths from other words: short, with a digit, and no size or area.
final class NumberText {
    private static final Pattern NUMBER =
            Pattern.compile("(?=.{0,11}\\d)[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._/-]| (?=\\S)){0,11}");
    private static final Pattern SIZE =
            Pattern.compile("(?i)[\\d.]+\\s*(m|mm|cm|m2|sqm|ft|㎡|平米|kw|kva|a|v)|.*\\d\\s*[x×*]\\s*\\d.*|\\d*\\.\\d+");
    /// What drawing programs call what nobody has named.
    private static final Pattern UNNAMED = Pattern.compile("(?:[ag]|(?i:path|rect|rectangle|group|polygon|polyline"
            + "|circle|ellipse|line|text|tspan|layer|svg|svgid|xmlid|use|shape|vector|frame|image|clip|clippath|mask"
            + "|union|flowroot))[-_ .]?[\\d_.-]+");

    private NumberText() {}

    /// The first line of the words that is a number.
    static Optional<String> of(String words) {
        return Arrays.stream(words.split("\\R"))
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFKC).strip())
                .filter(line ->
                        NUMBER.matcher(line).matches() && !SIZE.matcher(line).matches())
                .filter(line -> line.chars().filter(c -> c == ' ').count() <= 1)
                .findFirst();
    }

    /// The number that a shape's own name is or ends in, such as `booth-A101`.
    static Optional<String> named(String name) {
        var bare = name.replaceFirst("(?i)^(booth|stand|stall|展位|展台|摊位)[-_ :#]*", "");
        return UNNAMED.matcher(name).matches() && bare.equals(name)
                ? Optional.empty()
                : of(bare.length() > 60 ? bare.substring(0, 60).toUpperCase(Locale.ROOT) : bare);
    }
}
