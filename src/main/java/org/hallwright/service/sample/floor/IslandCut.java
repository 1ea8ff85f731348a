package org.hallwright.service.sample.floor;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.service.sample.floor.HallSpec.Cell;
import org.hallwright.service.sample.names.Dice;

/// Cuts a cell into islands of raw space with aisles of 3 m between, some of them shared back to back.
///
/// Every edge is a multiple of 3 m from the cell's corner, and no island is narrower than 6 m or over 300 m².
final class IslandCut {
    private static final double MODULE = 3;
    private static final double NARROWEST = 6;
    private static final double LARGEST = 300;
    private final Dice dice;
    private final int smallest;
    private final int largest;

    /// @param smallest the range of target areas in square metres
    IslandCut(Dice dice, int smallest, int largest) {
        this.dice = dice;
        this.smallest = smallest;
        this.largest = largest;
    }

    List<Lot> fill(Cell cell, Bounds floor) {
        var pieces = new ArrayList<Bounds>();
        cut(floor, pieces);
        return pieces.stream().map(piece -> lot(cell, floor, piece)).toList();
    }

    private static Lot lot(Cell cell, Bounds floor, Bounds piece) {
        var aisle = cell.firstAisle() + (int) ((piece.minY() - floor.minY()) / HallSpec.ROW_PITCH);
        return new Lot(piece, BoothKind.RAW_SPACE, cell.filling().area(), aisle, true);
    }

    private void cut(Bounds piece, List<Bounds> done) {
        var area = piece.width() * piece.height();
        var alongX = piece.width() >= piece.height();
        var length = alongX ? piece.width() : piece.height();
        var target = Math.min(dice.between(smallest, largest), LARGEST);
        if (area <= target * 1.15 && area <= LARGEST || length < 2 * NARROWEST + MODULE) {
            done.add(piece);
            return;
        }
        var shared = area <= 2.2 * target && dice.chance(0.35);
        var gap = shared ? 0 : MODULE;
        var steps = (int) Math.round((length - gap - 2 * NARROWEST) / MODULE);
        var first = NARROWEST + MODULE * (steps <= 1 ? dice.between(0, steps) : dice.between(1, steps - 1));
        cut(part(piece, alongX, 0, first), done);
        cut(part(piece, alongX, first + gap, length), done);
    }

    private static Bounds part(Bounds whole, boolean alongX, double from, double to) {
        return alongX
                ? new Bounds(whole.minX() + from, whole.minY(), whole.minX() + to, whole.maxY())
                : new Bounds(whole.minX(), whole.minY() + from, whole.maxX(), whole.minY() + to);
    }
}
