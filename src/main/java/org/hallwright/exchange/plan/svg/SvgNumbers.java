package org.hallwright.exchange.plan.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hallwright.exchange.plan.drawing.Affine;

/// Numbers and transforms as SVG writes them, which needs no blanks between them.
final class SvgNumbers {
    /// What programs write in place of a number counts too: left out, it would pass for 0, or its neighbour for it.
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:(?:\\d{1,60}\\.?\\d{0,60}|\\.\\d{1,60})(?:[eE][-+]?\\d{1,3})?|NaN|Infinity)");
    private static final Pattern TRANSFORM =
            Pattern.compile("(matrix|translate|scale|rotate|skewX|skewY)\\s{0,9}\\(([^()]{0,400})\\)");
    private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{2,4})_");

    private SvgNumbers() {}

    static double first(String text, double fallback) {
        var matcher = NUMBER.matcher(text);
        return matcher.find() ? Double.parseDouble(matcher.group()) : fallback;
    }

    static double[] all(String text) {
        return NUMBER.matcher(text)
                .results()
                .limit(1_000_000)
                .mapToDouble(m -> Double.parseDouble(m.group()))
                .toArray();
    }

    /// The first transform of the list is the outermost.
    static Affine transform(String text) {
        var placed = Affine.NONE;
        for (var step : list(text)) {
            placed = placed.times(step(step.group(1), all(step.group(2))));
        }
        return placed;
    }

    private static List<MatchResult> list(String text) {
        return text.isEmpty()
                ? List.of()
                : new ArrayList<>(TRANSFORM.matcher(text).results().toList());
    }

    private static Affine step(String name, double[] n) {
        if (n.length == 0) {
            return Affine.NONE;
        }
        return switch (name) {
            case "matrix" -> n.length < 6 ? Affine.NONE : new Affine(n[0], n[1], n[2], n[3], n[4], n[5]);
            case "translate" -> Affine.moved(n[0], n.length > 1 ? n[1] : 0);
            case "scale" -> Affine.scaled(n[0], n.length > 1 ? n[1] : n[0]);
            case "rotate" ->
                n.length < 3
                        ? Affine.turned(n[0])
                        : Affine.moved(n[1], n[2]).times(Affine.turned(n[0])).times(Affine.moved(-n[1], -n[2]));
            case "skewX" -> new Affine(1, 0, Math.tan(Math.toRadians(n[0])), 1, 0, 0);
            default -> new Affine(1, Math.tan(Math.toRadians(n[0])), 0, 1, 0, 0);
        };
    }

    /// An id without the codes that drawing programs put for signs: `_x31_01` is `101`.
    static String decoded(String id) {
        return CODED.matcher(id)
                .replaceAll(m ->
                        java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }
}
