package org.hallwright.solver.fill.floor;

import org.hallwright.domain.geometry.Metres;

/// One size of booth that is wanted, with its share among all booths.
///
/// @param width along the front, in metres
/// @param depth in metres
/// @param share of the booths, relative to the other sizes of a mix; above zero
public record BoothSize(double width, double depth, double share) {
    public BoothSize {
        width = Metres.round(width);
        depth = Metres.round(depth);
        if (!(width >= 0.5 && depth >= 0.5 && share > 0)) {
            throw new IllegalArgumentException("A booth has a width and a depth of half a metre or more, and a share");
        }
    }

    public double area() {
        return width * depth;
    }
}
