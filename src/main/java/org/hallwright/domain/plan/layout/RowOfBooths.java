package org.hallwright.domain.plan.layout;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Point;

/// Rows of equal booths that fill a rectangle, back to back, with aisles between the pairs.
///
/// Fronts face the aisles. The last row stands alone where a second one behind it does not fit.
///
/// @param area the rectangle to fill, in metres
/// @param width of a booth along its front
/// @param depth of a booth
/// @param aisle width of the aisles
/// @param upright whether the rows run up the plan instead of across it
/// @param cross the aisles that cross the rows
public record RowOfBooths(Bounds area, double width, double depth, double aisle, boolean upright, CrossAisles cross) {
    public RowOfBooths {
        width = Metres.round(width);
        depth = Metres.round(depth);
        aisle = Metres.round(aisle);
        if (width <= 0 || depth <= 0 || aisle < 0) {
            throw new IllegalArgumentException("Rows have booths with a width and a depth, and aisles not below zero");
        }
    }

    /// Rows that no aisle crosses.
    public RowOfBooths(Bounds area, double width, double depth, double aisle, boolean upright) {
        this(area, width, depth, aisle, upright, CrossAisles.NONE);
    }

    /// Aisles through all rows, each after so many booths of a row.
    ///
    /// @param every booths between two of them, 0 for no such aisles
    /// @param width metres
    public record CrossAisles(int every, double width) {
        public static final CrossAisles NONE = new CrossAisles(0, 0);

        public CrossAisles {
            width = Metres.round(width);
            if (every < 0 || width < 0) {
                throw new IllegalArgumentException("Cross aisles come after some booths and are not below zero wide");
            }
        }

        /// Metres of aisle before a place of a row.
        double before(int place) {
            return every == 0 ? 0 : place / every * width;
        }
    }

    /// A booth of the rows.
    ///
    /// @param row from 0, in the order in which rows are numbered
    /// @param place from 0 along the row
    public record Spot(int row, int place, Footprint.Rectangle footprint) {}

    /// The booths row by row, from the lower left.
    public List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        var along = upright ? area.height() : area.width();
        var across = upright ? area.width() : area.height();
        var places = places(along);
        var offset = 0.0;
        for (var row = 0; fits(offset + depth, across); row++) {
            for (var place = 0; place < places; place++) {
                spots.add(new Spot(row, place, footprint(begin(place), offset, row % 2 == 1)));
            }
            offset += depth + (row % 2 == 1 ? aisle : 0);
        }
        return spots;
    }

    /// Net area of all booths in square metres.
    public double netArea() {
        return spots().size() * width * depth;
    }

    /// How far along a row a place begins.
    private double begin(int place) {
        return place * width + cross.before(place);
    }

    private int places(double along) {
        var places = 0;
        while (fits(begin(places) + width, along)) {
            places++;
        }
        return places;
    }

    /// How long rows of so many booths are.
    public double length(int places) {
        return places == 0 ? 0 : begin(places - 1) + width;
    }

    /// How much floor so many rows take across, with the aisles between their pairs.
    public double breadth(int rows) {
        return rows * depth + Math.max(0, rows - 1) / 2 * aisle;
    }

    /// The same rows in another rectangle.
    public RowOfBooths in(Bounds newArea) {
        return new RowOfBooths(newArea, width, depth, aisle, upright, cross);
    }

    private static boolean fits(double size, double length) {
        return size <= length + 0.0005;
    }

    /// The footprint at a distance along and across; a turned one looks the other way.
    private Footprint.Rectangle footprint(double along, double across, boolean turned) {
        var x = area.minX() + (upright ? across : along);
        var y = area.minY() + (upright ? along : across);
        if (upright) {
            return turned
                    ? new Footprint.Rectangle(new Point(x + depth, y), width, depth, 90)
                    : new Footprint.Rectangle(new Point(x, y + width), width, depth, 270);
        }
        return turned
                ? new Footprint.Rectangle(new Point(x + width, y + depth), width, depth, 180)
                : new Footprint.Rectangle(new Point(x, y), width, depth, 0);
    }
}
