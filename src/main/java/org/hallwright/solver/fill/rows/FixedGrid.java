package org.hallwright.solver.fill.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.solver.fill.floor.Cause;
import org.hallwright.solver.fill.floor.Ground;
import org.hallwright.solver.fill.floor.Pattern;

/// The layout that a ruler gives: an aisle along the wall, then pairs of rows and cross aisles at equal distances.
///
/// The baseline that a better layout has to beat, and a candidate like the others.
public final class FixedGrid {
    private FixedGrid() {}

    public static List<Row> rows(Ground ground, Pattern pattern) {
        var rows = new ArrayList<Row>();
        var deep = pattern.depth();
        for (var y = ground.minY() + pattern.aisle(); y + deep <= ground.maxY(); ) {
            rows.add(Row.at(ground, pattern, y, false));
            if (y + 2 * deep <= ground.maxY()) {
                rows.add(Row.at(ground, pattern, y + deep, true));
            }
            y += 2 * deep + pattern.aisle();
        }
        return rows;
    }

    /// Aisles along the wall and after each row of full length, around those that are fixed.
    public static List<CrossAisle> aisles(Ground ground, Pattern pattern, List<CrossAisle> fixed) {
        var aisles = new ArrayList<>(fixed);
        var longest = pattern.limits().longestRow();
        var row = pattern.places(Math.min(longest, ground.maxX() - ground.minX())) * pattern.width();
        var x = ground.minX();
        while (x + pattern.aisle() <= ground.maxX()) {
            var aisle = new CrossAisle(x, x + pattern.aisle(), Cause.CROSS_AISLE);
            var inTheWay = fixed.stream()
                    .filter(f -> f.lo() < aisle.hi() + pattern.width() && aisle.lo() < f.hi() + pattern.width())
                    .findFirst();
            if (inTheWay.isEmpty()) {
                aisles.add(aisle);
            }
            x = inTheWay.map(CrossAisle::hi).orElse(aisle.hi()) + row;
        }
        aisles.sort(Comparator.comparingDouble(CrossAisle::lo));
        return aisles;
    }
}
