package org.hallwright.exchange.plan.feature;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// One thing of a plan file, in the file's units.
///
/// @param number of the feature or row in the file, from 1
/// @param element what it is, such as `booth` or `fire-point`
/// @param words its properties by key in small letters without signs; lists are joined by `;`
/// @param shape POINT, LINE, POLYGON, or NONE for what lies nowhere
/// @param points corners without the closing one
public record PlanFeature(int number, String element, Map<String, String> words, Shape shape, List<double[]> points) {
    public enum Shape {
        NONE,
        POINT,
        LINE,
        POLYGON
    }

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?");

    /// Under which key it bears the layer of the drawing on which it lies.
    public static final String LAYER = "layer";

    /// Under which key it bears the name of the block of the drawing that was placed there; empty where none was.
    public static final String BLOCK = "block";

    /// A property without case and signs, as features are asked for it.
    public static String key(String property) {
        return SIGNS.matcher(property.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /// The first of the properties that is there; empty for none.
    public String word(String... keys) {
        for (var key : keys) {
            var word = words.getOrDefault(key, "").strip();
            if (!word.isEmpty()) {
                return word;
            }
        }
        return "";
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /// Whether a file of ours says it, with its kind and its identity.
    public boolean isOurs() {
        return has("element") && has("id");
    }

    public double number(String key, double fallback) {
        var word = word(key);
        return NUMBER.matcher(word).matches() ? Double.parseDouble(word) : fallback;
    }

    /// What a person finds it by.
    public String label() {
        return word("number", "code", "name", "nameen", "id", "where");
    }
}
