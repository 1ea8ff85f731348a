package org.hallwright.solver.fill;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.solver.fill.floor.Cause;

/// A hall filled with booths, with its figures and what limited it.
///
/// @param spots row by row
/// @param breaks fire breaks that were left free, to be kept so
/// @param degrees by which the rows are turned from the hall's x axis
/// @param gross the hall's floor in square metres
/// @param rowsLimit the share that rows back to back could reach on endless floor: d / (d + a/2)
/// @param limit the share that is left of it by the aisles across that the longest row allowed needs; the same where
///     rows may be of any length
/// @param losses booths that each cause has cost, largest first; causes that cost none are left out
/// @param exitsAway how far the farthest place of the hall is from its exits even while it is empty, in metres, where
///     that is farther than allowed, so that no layout can mend it; else 0
public record Filling(
        List<Spot> spots,
        List<Outline> breaks,
        double degrees,
        double gross,
        double rowsLimit,
        double limit,
        Map<Cause, Integer> losses,
        double exitsAway) {
    public Filling {
        spots = List.copyOf(spots);
        breaks = List.copyOf(breaks);
        losses = Collections.unmodifiableMap(new LinkedHashMap<>(losses));
    }

    public int booths() {
        return spots.size();
    }

    /// Net area of all booths in square metres.
    public double net() {
        return spots.stream().mapToDouble(s -> s.footprint().area()).sum();
    }

    /// Net area to gross.
    public double ratio() {
        return gross == 0 ? 0 : net() / gross;
    }

    /// The ratio as a share of what such rows could reach under the rules.
    public double ofLimit() {
        return ratio() / limit;
    }

    /// The ratio as a share of what rows back to back could reach if nothing ended them.
    public double ofRowsLimit() {
        return ratio() / rowsLimit;
    }
}
