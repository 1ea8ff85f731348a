package org.hallwright.drawing.schedule;

import java.util.HashMap;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;

/// Draws that one activity follows another: an arrow from the end of the first to the start of the second, in the
/// colour of danger where the second begins too early.
final class LinkPainter {
    private static final double HEAD = 5;
    private static final double INSET = 14;

    private final Palette palette;

    LinkPainter(Palette palette) {
        this.palette = palette;
    }

    void links(ScheduleScene scene, Surface surface) {
        if (scene.sheet().links().isEmpty()) {
            return;
        }
        var places = new HashMap<Id<Activity>, Bounds>();
        scene.bands().forEach(area -> places.put(area.block().activity(), area.bounds()));
        scene.areas().forEach(area -> area.blocks().forEach(b -> places.putIfAbsent(b.activity(), area.bounds())));
        for (var link : scene.sheet().links()) {
            var from = places.get(link.before());
            var to = places.get(link.after());
            if (from != null
                    && to != null
                    && !from.equals(to)
                    && from.union(to).grownBy(20).intersects(surface.visible())) {
                link(from, to, link.late(), surface);
            }
        }
    }

    private void link(Bounds from, Bounds to, boolean late, Surface surface) {
        var ink = late ? palette.danger() : palette.line();
        var stroke = Stroke.of(ink, 1.5);
        var below = to.minY() >= from.maxY();
        var x0 = Math.min(from.maxX() - 4, from.minX() + INSET);
        var x1 = Math.min(to.maxX() - 4, to.minX() + INSET);
        var y0 = from.maxY();
        var y1 = to.minY();
        var middle = below ? (y0 + y1) / 2 : y0 + 8;
        if (below && Math.abs(x0 - x1) < 1) {
            surface.line(x0, y0, x1, y1 - 1, stroke);
        } else {
            surface.stroke(new double[] {x0, y0, x0, middle, x1, middle, x1, y1 - 1}, false, stroke);
        }
        surface.fill(new double[] {x1 - HEAD, y1 - HEAD * 1.4, x1 + HEAD, y1 - HEAD * 1.4, x1, y1}, ink);
        surface.fill(new Bounds(x0 - 2.5, y0 - 2.5, x0 + 2.5, y0 + 2.5), ink);
    }
}
