package org.hallwright.drawing.schedule;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextLines;
import org.hallwright.drawing.TextStyle;

/// Draws what lasts for days: a ribbon along the time, its title turned and always in sight, or a band above the
/// hours.
final class BandPainter {
    private static final double LETTERS = 11;

    private final Palette palette;

    BandPainter(Palette palette) {
        this.palette = palette;
    }

    void ribbon(ScheduleArea area, Bounds b, Bounds body, Surface surface) {
        var block = area.block();
        var hue = SchedulePainter.hue(block, palette);
        surface.fill(b, palette.tint(hue, palette.strong() * (block.faint() ? 0.35 : 0.75)));
        surface.fill(new Bounds(b.minX(), b.minY(), Math.min(b.maxX(), b.minX() + 3), b.maxY()), hue);
        if (block.marked()) {
            surface.stroke(b.grownBy(-0.75), Stroke.of(palette.danger(), 1.5));
        }
        var from = Math.max(b.minY(), body.minY()) + 6;
        var to = Math.min(b.maxY(), body.maxY()) - 6;
        var style = TextStyle.of(LETTERS, palette.text()).inBold().centred().turned(90);
        var title = TextLines.cut(block.title(), to - from, t -> surface.textWidth(t, style));
        if (to > from && !title.isEmpty()) {
            surface.text(title, b.centreX() + 1.5, (from + to) / 2, style);
        }
    }

    void band(ScheduleBlock block, Bounds b, double letters, Surface surface) {
        var hue = SchedulePainter.hue(block, palette);
        surface.fill(b, palette.tint(hue, palette.strong() * 0.62));
        surface.fill(new Bounds(b.minX(), b.minY(), b.minX() + Math.max(1.6, letters * 0.25), b.maxY()), hue);
        var style = TextStyle.of(letters * 0.95, palette.text()).inBold();
        var pad = letters * 0.7;
        var text = TextLines.cut(block.title(), b.width() - 2 * pad, t -> surface.textWidth(t, style));
        surface.text(text, b.minX() + pad, b.centreY(), style);
    }
}
