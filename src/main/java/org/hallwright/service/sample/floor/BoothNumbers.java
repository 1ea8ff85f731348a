package org.hallwright.service.sample.floor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;

/// Gives lots their numbers, hall letter + aisle + place, odd north of the aisle and even south of it, and open
/// sides.
final class BoothNumbers {
    private static final double TOUCH = 0.01;
    private final String prefix;
    private final Hall hall;
    private final Map<String, Id<ThemedArea>> areas;

    BoothNumbers(String prefix, Hall hall, Map<String, Id<ThemedArea>> areas) {
        this.prefix = prefix;
        this.hall = hall;
        this.areas = areas;
    }

    List<Booth> booths(List<Lot> lots) {
        var sorted = new ArrayList<>(lots);
        sorted.sort(Comparator.comparingInt(Lot::aisle)
                .thenComparing(lot -> lot.bounds().minX())
                .thenComparing(lot -> lot.bounds().minY()));
        var places = new HashMap<String, Integer>();
        var booths = new ArrayList<Booth>();
        for (var lot : sorted) {
            var nth = places.merge(lot.aisle() + (lot.odd() ? "odd" : "even"), 1, Integer::sum);
            var number = "%s%d%02d".formatted(hall.code(), lot.aisle(), lot.odd() ? 2 * nth - 1 : 2 * nth);
            booths.add(booth(lot, number, openSides(lot.bounds(), sorted)));
        }
        return booths;
    }

    private Booth booth(Lot lot, String number, int openSides) {
        var b = lot.bounds();
        return new Booth(
                Id.named(prefix + "/booth/" + number),
                hall.id(),
                number,
                List.of(),
                Footprint.rectangle(b.minX(), b.minY(), b.width(), b.height()),
                lot.kind(),
                openSides,
                areas.get(lot.area()),
                lot.kind() == BoothKind.NON_INVENTORY ? "Organiser's service point 主办方服务点" : "",
                0,
                0,
                List.of());
    }

    private static int openSides(Bounds b, List<Lot> lots) {
        var closed = new boolean[4];
        for (var lot : lots) {
            var o = lot.bounds();
            var besideX = Math.min(b.maxX(), o.maxX()) - Math.max(b.minX(), o.minX()) > TOUCH;
            var besideY = Math.min(b.maxY(), o.maxY()) - Math.max(b.minY(), o.minY()) > TOUCH;
            closed[0] |= besideX && touch(b.minY(), o.maxY());
            closed[1] |= besideX && touch(b.maxY(), o.minY());
            closed[2] |= besideY && touch(b.minX(), o.maxX());
            closed[3] |= besideY && touch(b.maxX(), o.minX());
        }
        var open = 0;
        for (var side : closed) {
            open += side ? 0 : 1;
        }
        return open;
    }

    private static boolean touch(double a, double b) {
        return Math.abs(a - b) < TOUCH;
    }
}
