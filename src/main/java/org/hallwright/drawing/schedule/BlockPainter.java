package org.hallwright.drawing.schedule;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextLines;
import org.hallwright.drawing.TextStyle;

/// Draws one activity: a tinted block with a bar in its colour, and as much of title, time and people as fits.
final class BlockPainter {
    private static final double LEADING = 1.22;
    private static final double[] SIZES = {1, 0.9, 0.8, 0.72};

    private final Palette palette;

    BlockPainter(Palette palette) {
        this.palette = palette;
    }

    void block(ScheduleGrid.Area area, ScheduleGrid grid, Surface surface) {
        var block = area.block();
        var b = area.bounds();
        var hue = SchedulePainter.hue(block, palette);
        var bar = Math.max(1.6, grid.letters() * 0.25);
        var fill = palette.tint(hue, block.faint() ? palette.strong() * 0.3 : palette.strong() * 0.62);
        surface.fill(b, fill);
        surface.fill(new Bounds(b.minX(), b.minY(), Math.min(b.maxX(), b.minX() + bar), b.maxY()), hue);
        if (block.faint()) {
            surface.stroke(b.grownBy(-0.5), new Stroke(hue, 0.8, 3));
        }
        if (block.marked()) {
            surface.stroke(b.grownBy(-0.75), Stroke.of(palette.danger(), 1.5));
            corner(b, grid.letters() * 0.7, surface);
        }
        var pad = grid.letters() * 0.4;
        var text = new Bounds(b.minX() + bar + pad, b.minY(), b.maxX() - pad, b.maxY());
        words(block, text, grid.letters(), surface);
    }

    /// A red corner says that the block clashes, also to those who see no red.
    private void corner(Bounds b, double size, Surface surface) {
        var s = Math.min(size, Math.min(b.width(), b.height()));
        surface.fill(
                new double[] {b.maxX() - s, b.minY(), b.maxX(), b.minY(), b.maxX(), b.minY() + s}, palette.danger());
    }

    private void words(ScheduleBlock block, Bounds box, double letters, Surface surface) {
        var size = size(block.title(), box, letters, surface);
        if (size < letters * 0.62 || box.width() < letters * 1.5) {
            return;
        }
        var leading = size * LEADING;
        var room = room(box, size);
        var title = TextStyle.of(size, palette.text()).inBold();
        var small = TextStyle.of(size * 0.86, palette.text().mixed(palette.faintText(), 0.6));
        var titleLines = lines(block.title(), Math.max(1, room > 3 ? room - 1 : room), box, title, surface);
        var pad = Math.min(size * 0.45, Math.max(0, box.height() - room * leading) / 2);
        var used = set(titleLines, box, pad, leading, title, surface);
        var left = room - titleLines.size();
        if (left >= 1) {
            used = set(lines(time(block), 1, box, small, surface), box, used, leading, small, surface);
        }
        if (left >= 2 && !block.people().isEmpty()) {
            set(lines(block.people(), Math.min(left - 1, 3), box, small, surface), box, used, leading, small, surface);
        }
    }

    /// The letters in which the whole title fits, a little smaller if need be; the smallest where it fits in none.
    private static double size(String title, Bounds box, double letters, Surface surface) {
        var size = 0.0;
        for (var share : SIZES) {
            size = Math.min(letters * share, box.height() / 1.15);
            var style = TextStyle.of(size, Ink.BLACK).inBold();
            var lines = TextLines.of(title, box.width(), t -> surface.textWidth(t, style));
            if (lines.size() <= room(box, size)) {
                return size;
            }
        }
        return size;
    }

    /// How many lines fit, at least one.
    private static int room(Bounds box, double size) {
        return Math.max(1, (int) ((box.height() - size * 0.3) / (size * LEADING)));
    }

    private static List<String> lines(String text, int most, Bounds box, TextStyle style, Surface surface) {
        return TextLines.atMost(most, text, box.width(), t -> surface.textWidth(t, style));
    }

    private static double set(
            List<String> lines, Bounds box, double from, double leading, TextStyle style, Surface surface) {
        var used = from;
        for (var line : lines) {
            surface.text(line, box.minX(), box.minY() + used + leading / 2, style);
            used += leading;
        }
        return used;
    }

    /// What lasts for days, as a band above the hours.
    void band(ScheduleBlock block, Bounds b, ScheduleGrid grid, Surface surface) {
        var hue = SchedulePainter.hue(block, palette);
        surface.fill(b, palette.tint(hue, palette.strong() * 0.62));
        surface.fill(new Bounds(b.minX(), b.minY(), b.minX() + Math.max(1.6, grid.letters() * 0.25), b.maxY()), hue);
        var style = TextStyle.of(grid.letters() * 0.95, palette.text()).inBold();
        var pad = grid.letters() * 0.7;
        var text = TextLines.cut(block.title(), b.width() - 2 * pad, t -> surface.textWidth(t, style));
        surface.text(text, b.minX() + pad, b.centreY(), style);
    }

    static String time(ScheduleBlock block) {
        return clock(block.fromMinute()) + "–" + clock(block.toMinute());
    }

    private static String clock(int minute) {
        var ofDay = Math.floorMod(minute, 24 * 60);
        return String.format("%02d:%02d", ofDay / 60, ofDay % 60);
    }
}
