package org.hallwright.exchange.plan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.exchange.plan.feature.PlainNumber;

/// Well-known text of one polygon without holes.
final class Wkt {
    private static final Pattern POLYGON = Pattern.compile("\\s*POLYGON\\s*\\(\\(([^()]{1,500000})\\)\\)\\s*");

    private Wkt() {}

    /// @return no points if it is no such polygon
    static List<double[]> points(String text) {
        var matcher = POLYGON.matcher(text.toUpperCase(Locale.ROOT));
        var points = new ArrayList<double[]>();
        if (!matcher.matches()) {
            return points;
        }
        for (var pair : matcher.group(1).split(",")) {
            var parts = pair.strip().split("\\s+");
            if (parts.length < 2 || !parts[0].matches("[-+.\\dE]{1,30}") || !parts[1].matches("[-+.\\dE]{1,30}")) {
                return List.of();
            }
            try {
                points.add(new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])});
            } catch (NumberFormatException e) {
                return List.of();
            }
        }
        return points;
    }

    static String of(Outline outline) {
        var ring = new ArrayList<>(outline.corners());
        ring.add(ring.getFirst());
        return ring.stream()
                .map(p -> PlainNumber.of(p.x()) + " " + PlainNumber.of(p.y()))
                .collect(Collectors.joining(", ", "POLYGON ((", "))"));
    }
}
