package org.hallwright.service.sample.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;

/// Joins neighbouring cells of one themed area into patches, which reach half an aisle beyond their booths.
final class AreaPatches {
    private static final double MARGIN = 1.5;
    private final String prefix;
    private final Map<String, Id<ThemedArea>> areas;

    AreaPatches(String prefix, Map<String, Id<ThemedArea>> areas) {
        this.prefix = prefix;
        this.areas = areas;
    }

    List<AreaPatch> of(HallSpec spec, Hall hall) {
        var patches = new ArrayList<AreaPatch>();
        for (var piece : stacked(strips(spec))) {
            var b = piece.bounds().grownBy(MARGIN);
            patches.add(new AreaPatch(
                    Id.named(prefix + "/patch/" + spec.code() + "/" + patches.size()),
                    hall.id(),
                    areas.get(piece.area()),
                    Outline.rectangle(b.minX(), b.minY(), b.width(), b.height())));
        }
        return patches;
    }

    private record Piece(String area, Bounds bounds, int lastColumn, int lastBand) {
        Piece joined(Piece other) {
            return new Piece(area, bounds.union(other.bounds), other.lastColumn, other.lastBand);
        }
    }

    /// Along each band, neighbours of one area in one piece.
    private List<Piece> strips(HallSpec spec) {
        var strips = new ArrayList<Piece>();
        for (var cell : spec.grid()) {
            var area = cell.filling().area();
            var piece = new Piece(area, cell.bounds(), cell.column(), cell.band());
            var last = strips.isEmpty() ? null : strips.getLast();
            if (last != null
                    && last.area().equals(area)
                    && last.lastBand() == cell.band()
                    && last.lastColumn() == cell.column() - 1) {
                strips.set(strips.size() - 1, last.joined(piece));
            } else if (areas.containsKey(area)) {
                strips.add(piece);
            }
        }
        return strips;
    }

    /// Pieces of equal width one above the other in one.
    private static List<Piece> stacked(List<Piece> strips) {
        var stacked = new ArrayList<Piece>();
        for (var strip : strips) {
            var below = stacked.stream()
                    .filter(p -> p.area().equals(strip.area())
                            && p.lastBand() == strip.lastBand() - 1
                            && p.bounds().minX() == strip.bounds().minX()
                            && p.bounds().maxX() == strip.bounds().maxX())
                    .findFirst();
            if (below.isPresent()) {
                stacked.set(stacked.indexOf(below.get()), below.get().joined(strip));
            } else {
                stacked.add(strip);
            }
        }
        return stacked;
    }
}
