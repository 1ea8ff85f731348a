package org.hallwright.ui.roster.row;

import java.util.Collection;

/// What some exhibitors come to together.
///
/// @param area square metres of their booths
/// @param asked square metres that they ask for
public record Totals(int exhibitors, int booths, double area, double asked) {
    public static Totals of(Collection<ExhibitorRow> rows) {
        var booths = 0;
        var area = 0.0;
        var asked = 0.0;
        for (var row : rows) {
            booths += row.shown().booths();
            area += row.shown().boothArea();
            asked += row.shown().exhibitor().request().area();
        }
        return new Totals(rows.size(), booths, area, asked);
    }
}
