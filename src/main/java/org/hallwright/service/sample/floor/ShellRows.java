package org.hallwright.service.sample.floor;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.service.sample.floor.HallSpec.Cell;
import org.hallwright.service.sample.names.Dice;

/// Fills a cell with rows of shell booths back to back, with aisles of 3 m between, and a head booth at some ends.
final class ShellRows {
    private static final double BOOTH = 3;
    private final Dice dice;

    ShellRows(Dice dice) {
        this.dice = dice;
    }

    List<Lot> fill(Cell cell, Bounds floor) {
        var lots = new ArrayList<Lot>();
        var aisle = cell.firstAisle();
        for (var y = floor.minY(); y + 2 * BOOTH <= floor.maxY() + 0.001; y += HallSpec.ROW_PITCH) {
            addPair(lots, cell, floor, y, aisle++);
        }
        return lots;
    }

    private void addPair(List<Lot> lots, Cell cell, Bounds floor, double y, int aisle) {
        var west = floor.minX();
        var east = floor.maxX();
        if (dice.chance(0.3)) {
            lots.add(lot(cell, west, y, BOOTH, 2 * BOOTH, aisle, true));
            west += BOOTH;
        }
        if (dice.chance(0.3)) {
            east -= BOOTH;
            lots.add(lot(cell, east, y, BOOTH, 2 * BOOTH, aisle, true));
        }
        addSide(lots, cell, west, east, y, aisle, true);
        addSide(lots, cell, west, east, y + BOOTH, aisle + 1, false);
    }

    private void addSide(List<Lot> lots, Cell cell, double west, double east, double y, int aisle, boolean odd) {
        var x = west;
        while (x < east - 0.001) {
            var width = Math.min(east - x, BOOTH * (dice.chance(0.7) ? 1 : dice.chance(0.8) ? 2 : 3));
            lots.add(lot(cell, x, y, width, BOOTH, aisle, odd));
            x += width;
        }
    }

    private static Lot lot(Cell cell, double x, double y, double width, double depth, int aisle, boolean odd) {
        var kind = width * depth >= 27 ? BoothKind.PACKAGE : BoothKind.SHELL_SCHEME;
        return new Lot(
                new Bounds(x, y, x + width, y + depth), kind, cell.filling().area(), aisle, odd);
    }
}
