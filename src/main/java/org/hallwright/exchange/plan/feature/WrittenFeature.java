package org.hallwright.exchange.plan.feature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.geometry.Point;

/// One thing of the plan on its way into a file; the counterpart of [PlanFeature].
///
/// @param element what it is, such as `booth` or `fire-point`
/// @param hall code of its hall; empty for what lies in none
/// @param properties in the order in which they are written: texts, numbers, truths and lists of texts
/// @param points in metres, without the closing one
public record WrittenFeature(
        String element,
        String id,
        String hall,
        Map<String, Object> properties,
        PlanFeature.Shape shape,
        List<Point> points) {
    /// The properties as text for formats without types, by the keys under which they are found again;
    /// lists are joined by `;`.
    public Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("element", element);
        words.put("id", id);
        properties.forEach((key, value) -> words.put(PlanFeature.key(key), word(value)));
        return words;
    }

    private static String word(Object value) {
        return switch (value) {
            case Double number -> PlainNumber.of(number);
            case List<?> items ->
                WordList.join(items.stream().map(WrittenFeature::word).toList());
            default -> value.toString();
        };
    }
}
