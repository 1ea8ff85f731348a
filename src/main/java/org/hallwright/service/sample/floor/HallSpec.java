package org.hallwright.service.sample.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.value.Name;
import org.hallwright.service.sample.names.Table;
import org.hallwright.service.sample.names.Table.Row;

/// How a hall is divided: columns from west to east and bands from south to north, with main aisles between.
///
/// @param notchWidth size of the service core that is cut out of the north-east corner, 0 for none
/// @param columns widths, bands depths, in metres
/// @param cells what fills each band's columns, bands from south to north
record HallSpec(
        String code,
        Name name,
        double width,
        double depth,
        double notchWidth,
        double notchDepth,
        List<Double> columns,
        List<Double> bands,
        List<List<Filling>> cells,
        double clearHeight,
        double floorLoad) {
    static final double COLUMN_AISLE = 7.5;
    static final double BAND_AISLE = 6;
    static final double ROW_PITCH = 9;

    /// What a cell holds.
    ///
    /// @param area key of the themed area, `-` for none
    /// @param style letter of the layout, empty where the zone takes all
    /// @param zone kind of zone in the cell's east, empty for none
    record Filling(String area, String style, String zone) {
        static Filling parse(String text) {
            var parts = text.split("[:+]");
            return new Filling(parts[0], parts[1], parts.length > 2 ? parts[2] : "");
        }
    }

    /// One cell of the grid.
    ///
    /// @param firstAisle number of the aisle along its south side
    record Cell(Bounds bounds, Filling filling, int column, int band, int firstAisle) {}

    static List<HallSpec> read(String file) {
        var specs = new ArrayList<HallSpec>();
        for (var row : Table.read(file)) {
            if (row.text(0).equals("hall")) {
                specs.add(head(row));
            } else {
                specs.getLast()
                        .cells()
                        .add(row.words(1, " ").stream().map(Filling::parse).toList());
            }
        }
        return specs;
    }

    private static HallSpec head(Row row) {
        return new HallSpec(
                row.text(1),
                row.name(2),
                row.number(3),
                row.number(4),
                row.number(5),
                row.number(6),
                numbers(row.text(7)),
                numbers(row.text(8)),
                new ArrayList<>(),
                row.number(9),
                row.number(10));
    }

    private static List<Double> numbers(String text) {
        return Arrays.stream(text.split(",")).map(Double::valueOf).toList();
    }

    Outline outline() {
        if (notchWidth == 0) {
            return Outline.rectangle(0, 0, width, depth);
        }
        return Outline.of(
                new Point(0, 0),
                new Point(width, 0),
                new Point(width, depth - notchDepth),
                new Point(width - notchWidth, depth - notchDepth),
                new Point(width - notchWidth, depth),
                new Point(0, depth));
    }

    /// West edge of a column; what is left of the hall's width lies half on each side.
    double columnX(int column) {
        var content = sum(columns, columns.size()) + COLUMN_AISLE * (columns.size() - 1);
        return (width - content) / 2 + sum(columns, column) + COLUMN_AISLE * column;
    }

    /// South edge of a band. Depth that is left over goes to the yard behind, beyond the strip before the
    /// entrances.
    double bandY(int band) {
        var content = sum(bands, bands.size()) + BAND_AISLE * (bands.size() - 1);
        return Math.min(7.5, (depth - content) / 2) + sum(bands, band) + BAND_AISLE * band;
    }

    List<Cell> grid() {
        var grid = new ArrayList<Cell>();
        var aisle = 1;
        for (var band = 0; band < bands.size(); band++) {
            for (var column = 0; column < columns.size(); column++) {
                var x = columnX(column);
                var y = bandY(band);
                var bounds = new Bounds(x, y, x + columns.get(column), y + bands.get(band));
                grid.add(new Cell(bounds, cells.get(band).get(column), column, band, aisle));
            }
            aisle += (int) Math.floor((bands.get(band) + 3) / ROW_PITCH);
        }
        return grid;
    }

    private static double sum(List<Double> sizes, int count) {
        return sizes.stream().limit(count).mapToDouble(Double::doubleValue).sum();
    }
}
